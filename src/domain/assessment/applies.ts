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
	return appliesBy(id, fields, lookupOf(fields, answers));
}

/** Whether a condition holds for the answers that stand, parked ones left out. */
export function conditionHolds(condition: Condition, fields: FieldsById, answers: Answers): boolean {
	return holds(condition, lookupOf(fields, answers));
}

/** What stands in each field, parked answers left out. What was looked up once is not again: for answers as they are now. */
export function lookupOf(fields: FieldsById, answers: Answers): Lookup {
	const found = new Map<string, ReturnType<Lookup>>();
	const lookup: Lookup = (id) => {
		// Conditions that mention the same answers would otherwise be worked out again on each of the ways that lead to them.
		if (!found.has(id)) found.set(id, appliesBy(id, fields, lookup) ? comparable(answers.answer(id)) : undefined);
		return found.get(id);
	};
	return lookup;
}

function appliesBy(id: string, fields: FieldsById, lookup: Lookup): boolean {
	const place = fields.get(id);
	if (place === undefined) return true;
	const condition = place.field.appliesWhen;
	if (condition !== undefined && !holds(condition, lookup)) return false;
	const whole = place.question?.id ?? id;
	return whole === id || appliesBy(whole, fields, lookup);
}

function comparable(value: Json | undefined): string | readonly string[] | undefined {
	if (!isAnswered(value)) return undefined;
	if (Array.isArray(value)) return value.map(String);
	return typeof value === "object" ? "answered" : String(value);
}
