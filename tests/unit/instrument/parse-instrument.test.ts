import { describe, expect, it } from "vitest";
import { parseInstrument } from "#domain/instrument/parse-instrument.ts";
import cag from "#schemas/resettlement-cag/v1.2.json" with { type: "json" };
import { type Changes, cagWith } from "./cag-with.ts";

const B1 = "sections.1.questions.0";
const B9 = "sections.1.questions.8";
const B14 = "sections.1.questions.13";

const broken: readonly (readonly [what: string, changes: Changes, faults: readonly object[]])[] = [
	[
		"an unknown question type",
		{ [`${B1}.answer.type`]: "slider" },
		[{ path: `${B1}.answer.type`, rule: "unknown-type", known: expect.arrayContaining(["choice", "repeat"]) }],
	],
	[
		"a missing text",
		{ [`${B1}.text`]: undefined },
		[{ path: `${B1}.text`, rule: "shape", code: "invalid_type", expected: ["string"] }],
	],
	[
		"a kind of question that there is not",
		{ "sections.0.questions.0.kind": "riddle" },
		[
			{
				path: "sections.0.questions.0.kind",
				rule: "shape",
				code: "invalid_value",
				expected: expect.arrayContaining(["fact", "judgement"]),
			},
		],
	],
	[
		"a condition within another, at its own place",
		{ [`${B1}.appliesWhen`]: { all: [{ answered: "A1" }, { not: { of: "A1", is: "yes" } }] } },
		[{ path: `${B1}.appliesWhen.all.1.not.is`, rule: "shape", code: "invalid_type", expected: ["array"] }],
	],
	["a key that nobody reads", { [`${B1}.txt`]: "?" }, [{ path: B1, rule: "unknown-keys", keys: ["txt"] }]],
	[
		"an id that a journal field cannot be named after",
		{ "facts.0.id": "assessed/on" },
		[{ path: "facts.0.id", rule: "shape", code: "invalid_format" }],
	],
	[
		"a condition of no known form",
		{ [`${B1}.appliesWhen`]: { unless: "A1" } },
		[{ path: `${B1}.appliesWhen`, rule: "shape", code: "invalid_union" }],
	],
	["a question named twice", { [`${B14}.id`]: "B9" }, [{ path: `${B14}.id`, rule: "duplicate-id", id: "B9" }]],
	[
		"an aid named like a fact",
		{ [`${B9}.aids.0.id`]: "assessed_on" },
		[{ path: `${B9}.aids.0.id`, rule: "duplicate-id", id: "assessed_on" }],
	],
	["a check named like a question", { "checks.0.id": "B1" }, [{ path: "checks.0.id", rule: "duplicate-id", id: "B1" }]],
	[
		"a repeated part named twice",
		{ "facts.8.answer.fields.1.id": "name" },
		[{ path: "facts.8.answer.fields.1.id", rule: "duplicate-id", id: "name" }],
	],
	[
		"a list that is not there",
		{ "sections.0.questions.1.answer.optionSet": "genders" },
		[{ path: "sections.0.questions.1.answer.optionSet", rule: "points-nowhere", id: "genders" }],
	],
	[
		"a value that only one country offers",
		{ "optionSets.gender.wales.0.options.1.value": "man" },
		[
			{ path: "optionSets.gender.wales", rule: "value-of-one-country", value: "male" },
			{ path: "optionSets.gender.england", rule: "value-of-one-country", value: "man" },
		],
	],
	[
		"a list that is empty in one country",
		{ "optionSets.gender.wales": [] },
		[{ path: "optionSets.gender.wales", rule: "shape", code: "too_small" }],
	],
	[
		"a list that one country does not have",
		{ "optionSets.gender.wales": undefined },
		[{ path: "optionSets.gender.wales", rule: "shape", code: "invalid_type", expected: ["array"] }],
	],
	[
		"an option offered twice",
		{ [`${B1}.answer.options.1.value`]: "yes" },
		expect.arrayContaining([{ path: `${B1}.answer.options`, rule: "duplicate-value", value: "yes" }]),
	],
	[
		"a recording state that is also an option",
		{ "optionSets.gender.states.0.value": "female" },
		[
			{ path: "optionSets.gender.england", rule: "duplicate-value", value: "female" },
			{ path: "optionSets.gender.wales", rule: "duplicate-value", value: "female" },
		],
	],
	[
		"a judgement with an option that is not counted",
		{ [`${B1}.answer.options.0.counted`]: undefined },
		[{ path: `${B1}.answer.options.0`, rule: "not-counted", id: "B1" }],
	],
	[
		"a judgement that is given in free text",
		{ [`${B9}.answer`]: { type: "text", lines: 2 } },
		[{ path: `${B9}.answer`, rule: "not-counted", id: "B9" }],
	],
	[
		"a judgement of another kind",
		{ [`${B1}.kind`]: "fact" },
		[{ path: `${B1}.kind`, rule: "kind-contradicts-judgement", id: "B1" }],
	],
	[
		"an aid that would be counted",
		{ [`${B1}.aids.0.answer.options.0.counted`]: "yes" },
		[{ path: `${B1}.aids.0.answer.options.0.counted`, rule: "counted-without-judgement", id: "B1.planning" }],
	],
	[
		"an aid that would be required",
		{ [`${B1}.aids.0.required`]: true },
		[{ path: `${B1}.aids.0.required`, rule: "aid-required", id: "B1.planning" }],
	],
	[
		"a number that none can be",
		{ "facts.2.answer.minimum": 30 },
		[{ path: "facts.2.answer", rule: "empty-range", id: "age_at_release" }],
	],
];

describe("reading an instrument", () => {
	it("takes the case assessment guidance as it is", () => {
		expect(parseInstrument(cag)).toEqual({ ok: true, value: cag });
	});

	it.each(broken)("names the path and rule of %s", (_what, changes, faults) => {
		expect(parseInstrument(cagWith(changes))).toEqual({
			ok: false,
			problem: { kind: "instrument-invalid", faults },
		});
	});

	it("names all that is wrong at once", () => {
		const result = parseInstrument(
			cagWith({ "pairs.0.planning": "Z1", "checks.0.at": "Z2", "eligibility.rules.0.outcome": "Z3" }),
		);
		expect(result).toMatchObject({ problem: { faults: [{ id: "Z1" }, { id: "Z2" }, { id: "Z3" }] } });
	});

	it.each([[undefined], [null], ["{}"], [[]], [{}]])("refuses %j", (data) => {
		expect(parseInstrument(data)).toMatchObject({ ok: false, problem: { kind: "instrument-invalid" } });
	});
});
