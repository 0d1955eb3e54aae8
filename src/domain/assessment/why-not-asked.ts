import { holds, type Lookup, referencesOf } from "#domain/instrument/condition.ts";
import type { Condition } from "#domain/instrument/instrument.ts";
import type { Answers } from "./answers.ts";
import { applies, type FieldsById, lookupOf } from "./applies.ts";

/** A condition that does not hold, and for which something is not asked. */
export interface UnmetCondition {
	/** The id of the field that is asked when it holds. */
	readonly field: string;
	/** As the instrument has it, with all of its parts. */
	readonly condition: Condition;
	/** The ids of the fields whose answers keep it from holding: of several parts, of those that do not hold. */
	readonly decidedBy: readonly string[];
}

/**
 * Why a field is not asked: its own condition and that of its question, as far as they do not hold, and behind those the ones
 * of whatever decides them and is itself not asked. Empty for a field that is asked.
 */
export function whyNotAsked(id: string, fields: FieldsById, answers: Answers): readonly UnmetCondition[] {
	const lookup = lookupOf(fields, answers);
	const unmet: UnmetCondition[] = [];
	const waiting = new Set([id]);
	// What is added while the set is gone through is come to as well, once.
	for (const field of waiting) {
		const place = fields.get(field);
		const condition = place?.field.appliesWhen;
		if (condition !== undefined && !holds(condition, lookup)) {
			const decidedBy = [...new Set(inTheWay(condition, true, lookup))];
			unmet.push({ field, condition, decidedBy });
			for (const decider of decidedBy) if (!applies(decider, fields, answers)) waiting.add(decider);
		}
		if (place?.question) waiting.add(place.question.id);
	}
	return unmet;
}

/** The ids whose answers keep a condition from coming out as wanted. */
function inTheWay(condition: Condition, wanted: boolean, lookup: Lookup): readonly string[] {
	if (holds(condition, lookup) === wanted) return [];
	if ("not" in condition) return inTheWay(condition.not, !wanted, lookup);
	if ("all" in condition) return condition.all.flatMap((part) => inTheWay(part, wanted, lookup));
	if ("any" in condition) return condition.any.flatMap((part) => inTheWay(part, wanted, lookup));
	return referencesOf(condition);
}
