import { sayInstant } from "#domain/dates.ts";
import { heading, keyValues, paragraph } from "./blocks.ts";
import type { Block } from "./report.ts";
import type { SaidConflict } from "./said-changes.ts";

/** What was recorded without sight of each other, each side apart: nobody has decided between them yet. */
export function conflictBlocks(title: string, conflicts: readonly SaidConflict[]): readonly Block[] {
	return [
		heading(2, title),
		...(conflicts.length === 0
			? [paragraph("Nothing is in conflict.")]
			: [
					paragraph(
						"People who did not see each other’s work recorded what follows. Neither side stands until somebody has decided.",
					),
				]),
		...conflicts.map(({ what, entries }) =>
			keyValues(
				what,
				entries.map(({ said, who, at }) => ({ key: `${who}, ${sayInstant(at)}`, value: said })),
			),
		),
	];
}
