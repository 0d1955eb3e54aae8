import type { EventId, Hash, Json, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf, textsOf } from "#domain/journal/json.ts";
import { standingChange } from "#domain/journal/undo.ts";
import { currentValue, fieldsOf, headsOf, recordsOf } from "#domain/journal/view.ts";

/** The kind of the records that say how an assessment was moved to another version of its instrument. */
export const INSTRUMENT_MOVE = "instrument-move";
/** The field of such a record that says from which version to which, and what had been judged. */
export const MOVE = "move";
/** The field of such a record that says why: typed, and so apart from what could not be spared. */
export const MOVE_REASON = "reason";

const JUDGED = "judged/";

/** The field of an assessment that says under which version the answer to a field was judged again. */
export const judgedField = (id: string) => `${JUDGED}${id}`;

export function isJudgedField(field: string): boolean {
	return field.startsWith(JUDGED);
}

/** That an answer was given, or judged again, with these words before the assessor. */
export interface Judged {
	/** The entries that were the answer. */
	readonly entries: readonly EventId[];
	/** `hashOfAsked` of the field. */
	readonly asked: Hash;
}

/**
 * What was asked of the assessor when the answer that stands was given or judged again, as far as a move to another version
 * recorded it. Empty for an answer that no move concerned: it was given under the version that stands.
 */
export function askedWhenJudged(journal: Journal, assessment: RecordId, id: string, answer: string): readonly Hash[] {
	const moves = recordsOf(journal, INSTRUMENT_MOVE, assessment);
	if (moves.length === 0) return [];
	const judged = [
		...moves.map((move) => objectOf(objectOf(currentValue(journal, move.id, MOVE)).judged)[id]),
		...headsOf(journal, assessment, judgedField(id)).map(({ value }) => value?.value),
	].map(readJudged);
	const standing = entriesOf(journal, assessment, id, answer);
	return judged.filter(({ entries }) => isSame(entries, standing)).map(({ asked }) => asked);
}

/**
 * The entries by which a field is answered: behind those that take a change back, what they restored; of a field that is
 * repeated, those of its parts. `answer` is the name of its field in the journal.
 */
export function entriesOf(journal: Journal, assessment: RecordId, id: string, answer: string): readonly EventId[] {
	const ofParts = recordsOf(journal, id, assessment).flatMap(({ id: part }) =>
		fieldsOf(journal, part).flatMap((field) => headsOf(journal, part, field)),
	);
	return [...headsOf(journal, assessment, answer), ...ofParts]
		.map((head) => standingChange(journal, head).change?.id ?? head.id)
		.sort();
}

function readJudged(value: Json | undefined): Judged {
	const { entries, asked } = objectOf(value);
	return { entries: textsOf(entries), asked: textOf(asked) };
}

function isSame(one: readonly EventId[], other: readonly EventId[]): boolean {
	return one.length === other.length && one.every((id, index) => id === other[index]);
}
