import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applies, lookupOf } from "#domain/assessment/applies.ts";
import { dueDateOf } from "#domain/assessment/due.ts";
import { runScenarios } from "#domain/authoring/run-scenario.ts";
import { personalHeader } from "#domain/inspection/personal-content.ts";
import { fieldsOf, placesOf } from "#domain/instrument/fields.ts";
import type { Answer, Instrument } from "#domain/instrument/instrument.ts";
import { isChosen, optionGroupsOf } from "#domain/instrument/options.ts";
import type { Json } from "#domain/journal/event.ts";
import { instrumentFiles } from "#support/instrument-files.ts";
import { scenario } from "#support/scenario.ts";

interface Given {
	readonly id: string;
	readonly value: Json;
}

/** What answers of every type may be, and what none of them may: everything stands somewhere in somebody's journal. */
const odd: readonly Json[] = [null, "", " ", "unknown", [], ["unknown"], 7, true, { kind: "odd" }];
const typed: readonly Json[] = [
	"2026-01-31",
	"2026-08-31",
	"2028-02-30",
	"17",
	"-1",
	"date 2026-01-31",
	"length 3 weeks",
];

function valuesFor(instrument: Instrument, answer: Answer): readonly Json[] {
	if (!isChosen(answer)) return typed;
	const { groups, states } = optionGroupsOf(instrument, answer, "england");
	const values = [...groups.flatMap(({ options }) => options), ...states].map(({ value }) => value);
	return answer.type === "choices" ? values.map((_, at) => values.slice(at)) : values;
}

/** Any value for any field of an instrument: mostly one that can be given. */
function anyAnswer(instrument: Instrument): fc.Arbitrary<Given> {
	return fc.constantFrom(...placesOf(instrument)).chain(({ field }) =>
		fc.record({
			id: fc.constant(field.id),
			value: fc.oneof(
				{ weight: 6, arbitrary: fc.constantFrom(...valuesFor(instrument, field.answer)) },
				{ weight: 1, arbitrary: fc.constantFrom(...odd) },
			),
		}),
	);
}

/** An assessment in which all this was said, in this order; what is recorded repeatedly as one more record each time. */
function assessed(instrument: Instrument, given: readonly Given[]) {
	const s = scenario(instrument);
	const fields = fieldsOf(instrument);
	for (const { id, value } of given) {
		const answer = fields.get(id)?.field.answer;
		if (answer?.type !== "repeat") s.answer(id, value);
		else s.addPart(id, { [answer.fields[0]?.id ?? ""]: value });
	}
	return s;
}

const named = instrumentFiles.map(({ path, ...file }) => [path, file] as const);

describe.each(named)("every state of answers of %s", (_path, { instrument, scenarios }) => {
	const fields = fieldsOf(instrument);

	it("has no place for a date of birth, a postcode or the number of a record", () => {
		const asked = [...fields.values()].flatMap(({ field }) => [
			field,
			...(field.answer.type === "repeat" ? field.answer.fields : []),
		]);
		const personal = asked.map(({ text }) => personalHeader(text)).filter((kind) => kind !== undefined);
		expect(personal.filter((kind) => ["date-of-birth", "postcode", "record-number"].includes(kind))).toEqual([]);
	});

	it("is evaluated, and comes to the same from answer to answer as all at once", () => {
		fc.assert(
			fc.property(fc.array(anyAnswer(instrument), { maxLength: 25 }), (given) => {
				const s = assessed(instrument, given);
				expect(s.evaluation()).toEqual(s.evaluatedAnew());
				const lookup = lookupOf(fields, s.answers);
				for (const { question } of fields.values()) if (question?.due) dueDateOf(question.due, lookup);
			}),
			{ numRuns: 15 },
		);
	});

	it("is there again once an answer that was changed is what it was", () => {
		fc.assert(
			fc.property(fc.array(anyAnswer(instrument), { maxLength: 15 }), anyAnswer(instrument), (given, { id, value }) => {
				fc.pre(fields.get(id)?.field.answer.type !== "repeat");
				const s = assessed(instrument, given);
				const before = s.evaluation();
				const answers = [...fields.keys()].map((field) => s.answers.answer(field));
				const was = s.answers.answer(id) ?? null;
				s.answer(id, value);
				s.answer(id, was);
				expect(s.evaluation()).toEqual(before);
				expect([...fields.keys()].map((field) => s.answers.answer(field))).toEqual(answers);
			}),
			{ numRuns: 15 },
		);
	});

	it("keeps an answer that is parked, and brings it back when its condition holds again", () => {
		const ran = runScenarios(instrument, scenarios);
		for (const { id, field } of placesOf(instrument)) {
			const { appliesWhen } = field;
			if (appliesWhen === undefined || field.answer.type === "repeat") continue;
			const givenWhere = (isAsked: boolean) =>
				ran.find(({ holds }) => holds(appliesWhen) === isAsked)?.scenario.given ?? {};
			const [asked, notAsked] = [givenWhere(true), givenWhere(false)];
			const s = scenario(instrument);
			const say = (given: Readonly<Record<string, Json>>) => {
				for (const other of new Set([...Object.keys(asked), ...Object.keys(notAsked)]))
					if (fields.get(other)?.field.answer.type !== "repeat") s.answer(other, given[other] ?? null);
			};
			say(asked);
			s.answer(id, "kept");
			for (const given of [notAsked, asked, notAsked, asked]) {
				say({ ...given, [id]: "kept" });
				expect([id, applies(id, fields, s.answers)]).toEqual([id, given === asked]);
				expect(s.answers.answer(id)).toBe("kept");
			}
		}
	});
});
