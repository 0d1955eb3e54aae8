import { words } from "./words/words.ts";

export interface MarkingBannerProps {
	/** Security marking, such as OFFICIAL-SENSITIVE. */
	readonly marking: string;
}

export function MarkingBanner({ marking }: MarkingBannerProps) {
	return (
		<p className="marking">
			<span className="govuk-visually-hidden">{words.common.marking}: </span>
			{marking}
		</p>
	);
}
