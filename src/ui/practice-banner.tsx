import { words } from "./words/words.ts";

export interface PracticeBannerProps {
	/** Work that must never be mistaken for an inspection. */
	readonly engagement: "practice" | "self-assessment";
}

export function PracticeBanner({ engagement }: PracticeBannerProps) {
	return <p className="practice-banner">{words.common.engagementBanner[engagement]}</p>;
}
