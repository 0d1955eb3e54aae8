import { holds, type Lookup } from "#domain/instrument/condition.ts";
import type { FieldPlace } from "#domain/instrument/fields.ts";
import type { Condition } from "#domain/instrument/instrument.ts";
import type { Json } from "#domain/journal/event.ts";
import { type Answers, isAnswered } from "./answers.ts";

/** The fields of an instrument by id. */
export type FieldsById = ReadonlyMap<string, FieldPlace>;

/**
 * Whether a field is asked, given the answers to those that its condition names. An answer to a field that is itself not
 * asked is parked, so it counts as none: what depended on it is not asked either. Nor is any part of a question that is not.
 */
export function applies(id: string, fields: FieldsById, answers: Answers): boolean {
	const place = fields.get(id);
	if (place === undefined) return true;
	const condition = place.field.appliesWhen;
	if (condition !== undefined && !conditionHolds(condition, fields, answers)) return false;
	const whole = place.question?.id ?? id;
	return whole === id || applies(whole, fields, answers);
}

/** Whether a condition holds for the answers that stand, parked ones left out. */
export function conditionHolds(condition: Condition, fields: FieldsById, answers: Answers): boolean {
	return holds(condition, lookupOf(fields, answers));
}

/** What stands in each field, parked answers left out. */
export function lookupOf(fields: FieldsById, answers: Answers): Lookup {
	return (id) => (applies(id, fields, answers) ? comparable(answers.answer(id)) : undefined);
}

function comparable(value: Json | undefined): string | readonly string[] | undefined {
	if (!isAnswered(value)) return undefined;
	if (Array.isArray(value)) return value.map(String);
	return typeof value === "object" ? "answered" : String(value);
}
