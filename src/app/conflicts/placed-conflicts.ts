import { type PlacedField, placedFieldsOf } from "#app/redaction/placed-fields.ts";
import type { Session } from "#app/session/session.ts";
import type { Json, StreamId } from "#domain/journal/event.ts";
import type { Conflict } from "#domain/journal/view.ts";
import { conflictsInSight, streamOf } from "./conflicts-in-sight.ts";
import { isDecision } from "./how-to-decide.ts";
import { sayDecision } from "./say-decision.ts";
import { unplaced } from "./unplaced.ts";

/** A field in conflict, with the names of the screen on which it is written, and the way there. */
export interface PlacedConflict extends PlacedField {
	readonly stream: StreamId;
	/** It was written, and not chosen: a third text can be written in place of those that differ. */
	readonly isText: boolean;
}

/** Everything in conflict that a person may see, in the order of the screens. */
export function placedConflictsOf(session: Session, person: string): readonly PlacedConflict[] {
	const conflicts = conflictsInSight(session.journal, person);
	if (conflicts.length === 0) return [];
	const fields = placedFieldsOf(session);
	const indexOf = ({ record, field }: Conflict) => {
		const index = fields.findIndex((placed) => placed.record === record && placed.field === field);
		return index === -1 ? fields.length : index;
	};
	return conflicts
		.map((conflict) => ({ conflict, index: indexOf(conflict) }))
		.sort((one, other) => one.index - other.index)
		.map(({ conflict, index }) => {
			const stream = streamOf(conflict);
			const { record, field } = conflict;
			const placed = fields[index] ?? unplaced(session, conflict);
			const { say } = placed;
			return isDecision(session.journal, { stream, record, field })
				? { ...placed, stream, isText: false, say: (value) => sayDecision(field, value, say(value)) }
				: { ...placed, stream, isText: conflict.heads.every(({ value }) => readsAsStored(value?.value, say)) };
		});
}

/** Of a choice the words are others than what is stored. */
function readsAsStored(value: Json | undefined, say: PlacedField["say"]): boolean {
	return value === undefined || value === null || (typeof value === "string" && say(value) === value);
}
