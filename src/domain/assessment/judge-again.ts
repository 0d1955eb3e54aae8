import { hashOfAsked } from "#domain/instrument/asked.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { type Answers, fieldNames, isAnswered } from "./answers.ts";
import type { FieldsById } from "./applies.ts";
import { entriesOf, judgedField } from "./judged.ts";

/** What an assessment is read with. */
export interface JudgedUnder {
	readonly instrument: Instrument;
	readonly fields: FieldsById;
}

/** Whether a field is answered: by a value, or by parts of it. */
export function isGiven(id: string, answers: Answers): boolean {
	return isAnswered(answers.answer(id)) || answers.parts(id).length > 0;
}

/**
 * Whether the answer to a field was given to other words than those that stand there now, and nobody has judged it again
 * since. A prompt is never judged.
 */
export function isToJudgeAgain({ instrument, fields }: JudgedUnder, id: string, answers: Answers): boolean {
	const asked = answers.askedWhenJudged(id);
	const place = fields.get(id);
	if (asked.length === 0 || place === undefined || place.role === "aid" || !isGiven(id, answers)) return false;
	return !asked.includes(hashOfAsked(instrument, place));
}

/** The change that says that an answer, looked at again, is an answer to what is asked now. */
export function planJudgedAgain(
	journal: Journal,
	assessment: RecordId,
	{ instrument, fields }: JudgedUnder,
	id: string,
): Change {
	const place = fields.get(id);
	if (place === undefined) throw new Error(`The instrument has no field ${id}`);
	const entries = entriesOf(journal, assessment, id, fieldNames.answer(id));
	const value = { entries, asked: hashOfAsked(instrument, place), version: instrument.version };
	return { stream: assessment, record: assessment, field: judgedField(id), value };
}
