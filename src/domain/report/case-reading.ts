import { fieldNames } from "#domain/assessment/answers.ts";
import { sayAnswer } from "#domain/findings/say-answer.ts";
import type { Answer, Country, Instrument } from "#domain/instrument/instrument.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { fieldOf, recordsOf } from "#domain/journal/view.ts";

export const REDACTED = "Redacted";
export const IN_CONFLICT = "In conflict: shown under “Conflicts”";

/** One assessment, and what it is read with. */
export interface CaseSource {
	readonly journal: Journal;
	readonly assessment: RecordId;
	readonly instrument: Instrument;
	readonly country: Country;
}

/** What one field of a record says now, empty where it says nothing; that it is redacted or in conflict is said too. */
export function sayField(journal: Journal, record: RecordId, field: string, say: (value: Json) => string): string {
	const state = fieldOf(journal, record, field);
	if (state.kind === "redacted") return REDACTED;
	if (state.kind === "conflict") return IN_CONFLICT;
	return state.kind === "value" ? say(state.value) : "";
}

/** What is written in a field of the assessment itself. */
export function sayText({ journal, assessment }: CaseSource, field: string): string {
	return sayField(journal, assessment, field, textOf).trim();
}

/** The answer to a field of the instrument, in words; what it repeats, a line for each. Empty where nothing is recorded. */
export function sayRecorded(source: CaseSource, field: { readonly id: string; readonly answer: Answer }): string {
	const { journal, assessment, instrument, country } = source;
	const { id, answer } = field;
	if (answer.type !== "repeat") {
		const writeIn = sayText(source, fieldNames.writeIn(id));
		return sayField(journal, assessment, fieldNames.answer(id), (value) =>
			sayAnswer(instrument, answer, country, value, writeIn),
		);
	}
	const parts = recordsOf(journal, id, assessment).map(({ id: record }) =>
		answer.fields.flatMap((part) => {
			const said = sayField(journal, record, fieldNames.answer(part.id), (value) =>
				sayAnswer(instrument, part.answer, country, value),
			);
			return said === "" ? [] : `${part.text}: ${said}`;
		}),
	);
	return parts.flatMap((said) => (said.length > 0 ? said.join("; ") : [])).join("\n");
}
