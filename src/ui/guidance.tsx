import type { GuidanceBlock } from "#domain/instrument/instrument.ts";
import { GuidanceText } from "./guidance-text.tsx";

/** Guidance that is not for every case. */
export interface FurtherGuidance {
	/** For which it is: a sentence. */
	readonly because: string;
	readonly blocks: readonly GuidanceBlock[];
}

export interface GuidanceProps {
	readonly blocks: readonly GuidanceBlock[];
	/** Stands below the blocks. */
	readonly further?: readonly FurtherGuidance[];
	/** Whose it is: "Guidance for B1". */
	readonly title: string;
}

/** Guidance beside its question: an open column on wide screens, one tap away on narrow ones. One text, shown by CSS. */
export function Guidance({ blocks, further = [], title }: GuidanceProps) {
	return (
		<details className="guidance">
			<summary className="guidance__summary">{title}</summary>
			<GuidanceText title={title} blocks={blocks} />
			{further.map((one) => (
				<div key={one.because} className="guidance__further">
					<p className="govuk-body">{one.because}</p>
					<GuidanceText blocks={one.blocks} />
				</div>
			))}
		</details>
	);
}
