import { isPlainDate } from "#domain/dates.ts";
import type { Condition } from "./instrument.ts";

/**
 * The values of what is answered and applies: one for a choice, several for choices, any text for what has no options.
 * `undefined` when unanswered or parked.
 */
export type Lookup = (id: string) => string | readonly string[] | undefined;

/** Whether the condition holds for the answers that `lookup` gives. An unanswered field `is` nothing. */
export function holds(condition: Condition, lookup: Lookup): boolean {
	if ("of" in condition) {
		return valuesOf(condition.of, lookup).some((value) => condition.is.includes(value));
	}
	if ("answered" in condition) {
		return valuesOf(condition.answered, lookup).length > 0;
	}
	if ("earlier" in condition) {
		const [earlier, than] = [condition.earlier, condition.than].map((id) => valuesOf(id, lookup).find(isPlainDate));
		return earlier !== undefined && than !== undefined && earlier < than;
	}
	if ("all" in condition) {
		return condition.all.every((part) => holds(part, lookup));
	}
	if ("any" in condition) {
		return condition.any.some((part) => holds(part, lookup));
	}
	return !holds(condition.not, lookup);
}

/** The ids that the condition names, each once, in the order of their first mention. */
export function referencesOf(condition: Condition): readonly string[] {
	return [...new Set(mentionsOf(condition))];
}

function mentionsOf(condition: Condition): readonly string[] {
	if ("of" in condition) {
		return [condition.of];
	}
	if ("answered" in condition) {
		return [condition.answered];
	}
	if ("earlier" in condition) {
		return [condition.earlier, condition.than];
	}
	if ("all" in condition) {
		return condition.all.flatMap(mentionsOf);
	}
	if ("any" in condition) {
		return condition.any.flatMap(mentionsOf);
	}
	return mentionsOf(condition.not);
}

/** The values that a field is answered with; none while it is unanswered or parked. */
export function valuesOf(id: string, lookup: Lookup): readonly string[] {
	const found = lookup(id) ?? [];
	return typeof found === "string" ? [found] : found;
}
