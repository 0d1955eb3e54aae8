import { words } from "./words/words.ts";

export interface MarkingBannerProps {
	/** Security marking, such as OFFICIAL-SENSITIVE. */
	readonly marking: string;
}

export function MarkingBanner({ marking }: MarkingBannerProps) {
	return (
		<section className="marking" aria-label={words.common.marking}>
			{marking}
		</section>
	);
}
