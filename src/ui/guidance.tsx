import type { GuidanceBlock } from "#domain/instrument/instrument.ts";
import { GuidanceText } from "./guidance-text.tsx";
import { words } from "./words/words.ts";

export interface GuidanceProps {
	readonly blocks: readonly GuidanceBlock[];
	/** The question that it belongs to: "B1". */
	readonly about: string;
}

/** Guidance beside its question: an open column on wide screens, one tap away on narrow ones. One text, shown by CSS. */
export function Guidance({ blocks, about }: GuidanceProps) {
	const title = words.common.guidanceFor(about);
	return (
		<details className="guidance">
			<summary className="guidance__summary">{title}</summary>
			<GuidanceText title={title} blocks={blocks} />
		</details>
	);
}
