import { fieldNames } from "#domain/assessment/answers.ts";
import { instrumentMovesOf } from "#domain/assessment/instrument-moves.ts";
import { engineOf, type FindInstrument } from "#domain/findings/case-in-sample.ts";
import { sayAnswer } from "#domain/findings/say-answer.ts";
import type { Answer, Country, Instrument } from "#domain/instrument/instrument.ts";
import { isChosen, optionOf } from "#domain/instrument/options.ts";
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
	/** The versions that it was moved from, the latest first, as far as this device has them. */
	readonly earlier: readonly Instrument[];
	readonly country: Country;
}

/** What a place in an instrument asks: its id, and what answers it. */
type Asked = { readonly id: string; readonly answer: Answer };

/** The versions that an assessment was moved from, the latest first. */
export function earlierVersionsOf(journal: Journal, assessment: RecordId, find: FindInstrument): readonly Instrument[] {
	const moves = instrumentMovesOf(journal, assessment).toReversed();
	return [...new Set(moves.flatMap(({ from }) => find(from) ?? []))];
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

/**
 * An answer in the words of the version that stands or, where only an earlier one offers what was chosen, of that: a case that
 * was moved keeps its answers.
 */
export function sayValue(source: CaseSource, { id, answer }: Asked, value: Json, writeIn = ""): string {
	const { instrument, earlier, country } = source;
	const before = earlier.flatMap((version) => {
		const place = engineOf(version).fields.get(id);
		return place ? [{ version, answer: place.field.answer }] : [];
	});
	const stands = { version: instrument, answer };
	const said = [stands, ...before].find((one) => isOffered(one.version, one.answer, country, value)) ?? stands;
	return sayAnswer(said.version, said.answer, country, value, writeIn);
}

function isOffered(version: Instrument, answer: Answer, country: Country, value: Json): boolean {
	if (!isChosen(answer)) return true;
	return [value].flat().every((one) => optionOf(version, answer, country, String(one)) !== undefined);
}

/** The answer to a field of the instrument, in words; what it repeats, a line for each. Empty where nothing is recorded. */
export function sayRecorded(source: CaseSource, field: Asked): string {
	const { journal, assessment, instrument, country } = source;
	const { id, answer } = field;
	if (answer.type !== "repeat") {
		const writeIn = sayText(source, fieldNames.writeIn(id));
		return sayField(journal, assessment, fieldNames.answer(id), (value) => sayValue(source, field, value, writeIn));
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
