import { applies } from "#domain/assessment/applies.ts";
import type { FieldPlace } from "#domain/instrument/fields.ts";
import type { Answer, Country } from "#domain/instrument/instrument.ts";
import { isChosen, optionOf } from "#domain/instrument/options.ts";
import type { Json } from "#domain/journal/event.ts";
import { type CaseInSample, engineOf } from "./case-in-sample.ts";

/**
 * A field as the version of a case's own instrument has it. Undefined where that does not ask it of the case, whatever was
 * recorded before: under another version, or while another answer stood.
 */
export function askedInCase({ instrument, answers }: CaseInSample, id: string): FieldPlace | undefined {
	const { fields } = engineOf(instrument);
	const place = fields.get(id);
	return place && applies(id, fields, answers) ? place : undefined;
}

/**
 * The labels of what is chosen in a case, in the words of its own version; a value that this does not offer says nothing, as it
 * does at a question. Undefined where the field is not asked. `part` is what is chosen in each of several that a field records.
 */
export function chosenInCase(
	one: CaseInSample,
	country: Country,
	id: string,
	part?: string,
): readonly string[] | undefined {
	const answer = askedInCase(one, id)?.field.answer;
	if (answer === undefined) return undefined;
	if (part === undefined) return labelsOf(one, country, answer, one.answers.answer(id));
	const field = answer.type === "repeat" ? answer.fields.find((other) => other.id === part) : undefined;
	return field && one.answers.parts(id).flatMap((of) => labelsOf(one, country, field.answer, of.answer(part)));
}

function labelsOf(
	{ instrument }: CaseInSample,
	country: Country,
	answer: Answer,
	value: Json | undefined,
): readonly string[] {
	if (!isChosen(answer) || value === undefined) return [];
	const chosen = Array.isArray(value) ? value : [value];
	return chosen.flatMap((one) => optionOf(instrument, answer, country, String(one))?.label ?? []);
}
