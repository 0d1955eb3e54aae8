import type { GuidanceBlock } from "#domain/instrument/instrument.ts";
import { GuidanceText } from "./guidance-text.tsx";

export interface GuidanceProps {
	readonly blocks: readonly GuidanceBlock[];
	/** Whose it is: "Guidance for B1". */
	readonly title: string;
}

/** Guidance beside its question: an open column on wide screens, one tap away on narrow ones. One text, shown by CSS. */
export function Guidance({ blocks, title }: GuidanceProps) {
	return (
		<details className="guidance">
			<summary className="guidance__summary">{title}</summary>
			<GuidanceText title={title} blocks={blocks} />
		</details>
	);
}
