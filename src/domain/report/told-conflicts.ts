import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { type Conflict, conflictsOf, recordOf } from "#domain/journal/view.ts";
import { OVERALL_SCORE } from "#domain/judgement/overall-score.ts";
import { isDrawnOn } from "./drawn-on.ts";

/**
 * What is in conflict of an inspection as far as documents draw on it: nothing that is kept apart from them, and nothing that was
 * removed, with its case or by itself.
 */
export function toldConflictsOf(journal: Journal): readonly Conflict[] {
	const isRemoved = (record: RecordId) => recordOf(journal, record)?.removed === true;
	return conflictsOf(journal).filter(
		({ record, field, heads }) =>
			field !== OVERALL_SCORE &&
			!isRemoved(record) &&
			heads.every(
				({ stream }) => isDrawnOn(journal, stream, record) && !isRemoved(recordOf(journal, stream)?.parent ?? ""),
			),
	);
}
