import { seesSecond } from "#domain/agreement/blind.ts";
import { COMPARISON } from "#domain/agreement/comparison.ts";
import { PLAN } from "#domain/inspection/inspection.ts";
import { purposeOf } from "#domain/inspection/sample.ts";
import type { StreamId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { type Conflict, conflictsOf, recordOf } from "#domain/journal/view.ts";

/**
 * The fields in conflict that a person may see: of a second assessment only who may see that. When two assessments were
 * compared is settled by the first time, whatever was recorded unseen.
 */
export function conflictsInSight(journal: Journal, person: string): readonly Conflict[] {
	return conflictsOf(journal).filter(
		(conflict) => conflict.field !== COMPARISON && mayBeSeen(journal, streamOf(conflict), person),
	);
}

export const streamOf = ({ heads }: Conflict): StreamId => heads[0]?.stream ?? PLAN;

function mayBeSeen(journal: Journal, stream: StreamId, person: string): boolean {
	const assessment = recordOf(journal, stream);
	if (assessment?.kind !== "assessment" || purposeOf(journal, stream) === "first") return true;
	return seesSecond(journal, assessment.parent, person) === "yes";
}
