import type { Answers } from "#domain/assessment/answers.ts";
import { conditionHolds, type FieldsById } from "#domain/assessment/applies.ts";
import { referencesOf } from "#domain/instrument/condition.ts";
import type { Answer, Condition } from "#domain/instrument/instrument.ts";
import { isChosen } from "#domain/instrument/options.ts";
import type { Json } from "#domain/journal/event.ts";
import { givenAnswers } from "./given-answers.ts";

/** Conditions on so much that more has to be tried than this are left alone. */
const MOST_TRIED = 20_000;
/** A value that no condition mentions. */
const OTHER = " ";

/**
 * How a condition can come out, found by trying every combination of answers that makes a difference to it, also to whether
 * what it names is asked. Undefined where there are too many.
 */
export function outcomesOf(condition: Condition, fields: FieldsById): ReadonlySet<boolean> | undefined {
	const conditions = conditionsBehind(condition, fields);
	const ids = [...new Set(conditions.flatMap(referencesOf))];
	const dates = ids.filter((id) => fields.get(id)?.field.answer.type === "date").length;
	const values = ids.map((id) => valuesWorthTrying(fields.get(id)?.field.answer, mentioned(id, conditions), dates));
	if (values.reduce((product, { length }) => product * length, 1) > MOST_TRIED) return undefined;
	const outcomes = new Set<boolean>();
	for (const combination of combinationsOf(values)) {
		const answers: Answers = {
			...givenAnswers({ given: {} }),
			answer: (id) => combination[ids.indexOf(id)],
		};
		outcomes.add(conditionHolds(condition, fields, answers));
	}
	return outcomes;
}

/** The condition, and those on which it depends whether what it names is asked. */
function conditionsBehind(condition: Condition, fields: FieldsById): readonly Condition[] {
	const found = new Set([condition]);
	for (const one of found) {
		for (const place of referencesOf(one).map((id) => fields.get(id))) {
			for (const behind of [place?.field.appliesWhen, place?.question?.appliesWhen]) if (behind) found.add(behind);
		}
	}
	return [...found];
}

/** The values of a field that conditions compare it with. */
function mentioned(id: string, conditions: readonly Condition[]): readonly string[] {
	const values = conditions.flatMap(function within(condition: Condition): readonly string[] {
		if ("of" in condition) return condition.of === id ? condition.is : [];
		if ("all" in condition) return condition.all.flatMap(within);
		if ("any" in condition) return condition.any.flatMap(within);
		return "not" in condition ? within(condition.not) : [];
	});
	return [...new Set(values)];
}

/** Unanswered, every value that is mentioned, and one that is not; of so many dates, as many as can all differ. */
function valuesWorthTrying(
	answer: Answer | undefined,
	values: readonly string[],
	dates: number,
): readonly (Json | undefined)[] {
	if (answer === undefined || answer.type === "repeat") return [undefined];
	if (answer.type === "date") {
		return [undefined, ...Array.from({ length: dates }, (_, day) => `2000-01-${String(day + 1).padStart(2, "0")}`)];
	}
	if (answer.type === "choices") return [undefined, [OTHER], ...choicesOf(values)];
	return isChosen(answer) ? [undefined, OTHER, ...values] : [undefined, OTHER];
}

/** Every choice of some of the values; of very many values so many that they are too many to try. */
function choicesOf(values: readonly string[]): readonly (readonly string[])[] {
	const choices = Math.min(2 ** values.length, MOST_TRIED + 2) - 1;
	return Array.from({ length: choices }, (_, at) => values.filter((_value, bit) => (at + 1) & (1 << bit)));
}

function* combinationsOf<Value>(values: readonly (readonly Value[])[]): Generator<readonly Value[]> {
	const [first, ...rest] = values;
	if (first === undefined) {
		yield [];
		return;
	}
	for (const others of combinationsOf(rest)) for (const value of first) yield [value, ...others];
}
