import { purposeOf } from "#domain/inspection/sample.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { type Conflict, conflictsOf } from "#domain/journal/view.ts";

/** Everything of an inspection that is in conflict; a rehearsal is no part of the inspection, and no document tells of it. */
export function toldConflictsOf(journal: Journal): readonly Conflict[] {
	return conflictsOf(journal).filter(({ heads }) =>
		heads.every(({ stream }) => purposeOf(journal, stream) !== "rehearsal"),
	);
}
