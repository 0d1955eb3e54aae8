import { maySeeStream } from "#domain/agreement/blind.ts";
import { COMPARISON } from "#domain/agreement/comparison.ts";
import { PLAN } from "#domain/inspection/inspection.ts";
import type { StreamId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { type Conflict, conflictsOf } from "#domain/journal/view.ts";

/**
 * The fields in conflict that a person may see: of two assessments that are kept apart only what is not kept from them. When two assessments were
 * compared is settled by the first time, whatever was recorded unseen.
 */
export function conflictsInSight(journal: Journal, person: string): readonly Conflict[] {
	return conflictsOf(journal).filter(
		(conflict) => conflict.field !== COMPARISON && maySeeStream(journal, streamOf(conflict), person),
	);
}

export const streamOf = ({ heads }: Conflict): StreamId => heads[0]?.stream ?? PLAN;
