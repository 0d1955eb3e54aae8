import type { Fault } from "./fault.ts";
import type { FieldPlace } from "./fields.ts";
import type { Condition, Instrument } from "./instrument.ts";
import { type ChosenAnswer, isChosen, optionGroupsOf } from "./options.ts";
import type { PlacedCondition } from "./placed-conditions.ts";

type Fields = ReadonlyMap<string, FieldPlace>;

/** Conditions that could never be worked out: on something that is not there, or on a value that it lacks. */
export function findConditionFaults(
	instrument: Instrument,
	fields: Fields,
	conditions: readonly PlacedCondition[],
): readonly Fault[] {
	return conditions.flatMap(({ condition, path }) => findMentionFaults(instrument, fields, condition, path));
}

function findMentionFaults(
	instrument: Instrument,
	fields: Fields,
	condition: Condition,
	path: string,
): readonly Fault[] {
	const into = (part: Condition, key: string) => findMentionFaults(instrument, fields, part, `${path}.${key}`);
	if ("all" in condition) {
		return condition.all.flatMap((part, at) => into(part, `all.${at}`));
	}
	if ("any" in condition) {
		return condition.any.flatMap((part, at) => into(part, `any.${at}`));
	}
	if ("not" in condition) {
		return into(condition.not, "not");
	}
	if ("answered" in condition) {
		const id = condition.answered;
		return fields.has(id) ? [] : [{ path: `${path}.answered`, rule: "points-nowhere", id }];
	}
	if ("earlier" in condition) {
		return [
			...findDateFaults(fields, condition.earlier, `${path}.earlier`),
			...findDateFaults(fields, condition.than, `${path}.than`),
		];
	}
	return findValueFaults(instrument, fields, condition.of, condition.is, path);
}

/** What an `earlier` condition, or a lead time, names has to be a date. */
export function findDateFaults(fields: Fields, id: string, path: string): readonly Fault[] {
	const answer = fields.get(id)?.field.answer;
	if (answer === undefined) {
		return [{ path, rule: "points-nowhere", id }];
	}
	return answer.type === "date" ? [] : [{ path, rule: "not-a-date", id }];
}

/** What a condition compares a field with has to be among what the field offers. */
export function findValueFaults(
	instrument: Instrument,
	fields: Fields,
	id: string,
	values: readonly string[],
	path: string,
): readonly Fault[] {
	const answer = fields.get(id)?.field.answer;
	if (answer === undefined) {
		return [{ path: `${path}.of`, rule: "points-nowhere", id }];
	}
	if (!isChosen(answer)) {
		return [{ path: `${path}.of`, rule: "not-a-choice", id }];
	}
	if (answer.type === "listed" && !Object.hasOwn(instrument.optionSets, answer.optionSet)) {
		return []; // named as a fault of the answer already
	}
	const offered = offeredValues(instrument, answer);
	return values.flatMap((value, at) =>
		offered.has(value) ? [] : [{ path: `${path}.is.${at}`, rule: "value-not-offered" as const, id, value }],
	);
}

function offeredValues(instrument: Instrument, answer: ChosenAnswer): ReadonlySet<string> {
	const { groups, states } = optionGroupsOf(instrument, answer, "england");
	return new Set([...groups.flatMap(({ options }) => options), ...states].map(({ value }) => value));
}
