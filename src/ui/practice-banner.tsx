import { words } from "./words/words.ts";

export interface PracticeBannerProps {
	/** Work that must never be mistaken for an inspection. */
	readonly engagement: "practice" | "self-assessment";
}

export function PracticeBanner({ engagement }: PracticeBannerProps) {
	return (
		<section className="practice-banner" aria-label={words.common.engagement}>
			{words.common.engagementBanner[engagement]}
		</section>
	);
}
