import { describe, expect, it } from "vitest";
import { parseInstrument } from "#domain/instrument/parse-instrument.ts";
import { cag } from "./cag.ts";
import { type Changes, cagWith } from "./cag-with.ts";

const A1 = "sections.0.questions.0";
const B1 = "sections.1.questions.0";
const B2 = "sections.1.questions.1";

const paragraph = { type: "paragraph", text: "More." };
const everyQuestion = cag.sections.flatMap(({ questions }) => questions.map(({ id }) => id));

const broken: readonly (readonly [what: string, changes: Changes, faults: readonly object[]])[] = [
	[
		"a condition on nothing",
		{ [`${B1}.appliesWhen`]: { of: "Z9", is: ["yes"] } },
		[{ path: `${B1}.appliesWhen.of`, rule: "points-nowhere", id: "Z9" }],
	],
	[
		"conditions on nothing, deep inside others",
		{ "checks.0.when": { all: [{ answered: "B1" }, { any: [{ not: { answered: "Z9" } }] }] } },
		[{ path: "checks.0.when.all.1.any.0.not.answered", rule: "points-nowhere", id: "Z9" }],
	],
	[
		"a condition on a value that is not offered",
		{ "eligibility.rules.0.when": { of: "A1", is: ["no", "never"] } },
		[{ path: "eligibility.rules.0.when.is.1", rule: "value-not-offered", id: "A1", value: "never" }],
	],
	[
		"a condition on a value that a list lacks",
		{ "checks.0.when": { of: "A3", is: ["white_roma", "not_asked", "roma"] } },
		[{ path: "checks.0.when.is.2", rule: "value-not-offered", id: "A3", value: "roma" }],
	],
	[
		"a condition on the value of free text",
		{ "checks.0.when": { of: "A8", is: ["yes"] } },
		[{ path: "checks.0.when.of", rule: "not-a-choice", id: "A8" }],
	],
	[
		"a question that applies depending on itself",
		{ [`${B1}.appliesWhen`]: { of: "B1", is: ["yes"] } },
		[{ path: `${B1}.appliesWhen`, rule: "depends-on-itself", id: "B1" }],
	],
	[
		"questions that depend on each other",
		{ [`${B1}.appliesWhen`]: { of: "B2", is: ["yes"] }, [`${B2}.appliesWhen`]: { of: "B1", is: ["yes"] } },
		[
			{ path: `${B1}.appliesWhen`, rule: "depends-on-itself", id: "B1" },
			{ path: `${B2}.appliesWhen`, rule: "depends-on-itself", id: "B2" },
		],
	],
	[
		"a question that depends on its own part",
		{ [`${A1}.appliesWhen`]: { of: "A1.role", is: ["home"] } },
		expect.arrayContaining([{ path: `${A1}.appliesWhen`, rule: "depends-on-itself", id: "A1" }]),
	],
	[
		"a lead time before nothing",
		{ [`${B2}.descriptions.1.answer.before`]: "release" },
		[{ path: `${B2}.descriptions.1.answer.before`, rule: "points-nowhere", id: "release" }],
	],
	[
		"a lead time before something that is no date",
		{ [`${B2}.descriptions.1.answer.before`]: "release_status" },
		[{ path: `${B2}.descriptions.1.answer.before`, rule: "not-a-date", id: "release_status" }],
	],
	[
		"a pair with a question that is no judgement",
		{ "pairs.0.planning": "A1" },
		[{ path: "pairs.0.planning", rule: "not-a-judgement", id: "A1" }],
	],
	[
		"a companion that is not there",
		{ "companions.0.informationSharing": "B15" },
		[{ path: "companions.0.informationSharing", rule: "points-nowhere", id: "B15" }],
	],
	[
		"a comparison of what is no date",
		{ "checks.0.when": { earlier: "custody_end", than: "release_status" } },
		[{ path: "checks.0.when.than", rule: "not-a-date", id: "release_status" }],
	],
	[
		"a check beside neither question nor fact",
		{ "checks.0.at": "B1.planning" },
		[{ path: "checks.0.at", rule: "points-nowhere", id: "B1.planning" }],
	],
	[
		"eligibility decided by no question",
		{ "eligibility.question": "A9" },
		[{ path: "eligibility.question", rule: "points-nowhere", id: "A9" }],
	],
	[
		"guidance for a fact that is not there",
		{ [`${B1}.guidanceVariants`]: [{ when: { of: "girl", is: ["yes"] }, guidance: [paragraph] }] },
		[{ path: `${B1}.guidanceVariants.0.when.of`, rule: "points-nowhere", id: "girl" }],
	],
	[
		"guidance for a value that is not offered",
		{ [`${B1}.guidanceVariants`]: [{ when: { of: "release_status", is: ["escaped"] }, guidance: [paragraph] }] },
		[
			{
				path: `${B1}.guidanceVariants.0.when.is.0`,
				rule: "value-not-offered",
				id: "release_status",
				value: "escaped",
			},
		],
	],
	[
		"an order of reporting with a question that is not there",
		{ reportOrder: [...everyQuestion, "B15"] },
		[{ path: "reportOrder.22", rule: "points-nowhere", id: "B15" }],
	],
	[
		"an order of reporting with a part of a question",
		{ reportOrder: [...everyQuestion, "B1.planning"] },
		[{ path: "reportOrder.22", rule: "points-nowhere", id: "B1.planning" }],
	],
	[
		"an order of reporting without two questions",
		{ reportOrder: everyQuestion.slice(2) },
		[
			{ path: "reportOrder", rule: "not-reported", id: "A1" },
			{ path: "reportOrder", rule: "not-reported", id: "A2" },
		],
	],
	[
		"an order of reporting with a question three times",
		{ reportOrder: ["B1", ...everyQuestion, "B1"] },
		[
			{ path: "reportOrder.9", rule: "reported-twice", id: "B1" },
			{ path: "reportOrder.23", rule: "reported-twice", id: "B1" },
		],
	],
	[
		"an outcome that is not there",
		{ "eligibility.rules.0.outcome": "pass" },
		[{ path: "eligibility.rules.0.outcome", rule: "points-nowhere", id: "pass" }],
	],
];

describe("the references within an instrument", () => {
	it.each(broken)("are refused by path and rule for %s", (_what, changes, faults) => {
		expect(parseInstrument(cagWith(changes))).toEqual({
			ok: false,
			problem: { kind: "instrument-invalid", faults },
		});
	});

	it("are sound in an order of reporting that names every question once", () => {
		expect(parseInstrument(cagWith({ reportOrder: everyQuestion.toReversed() })).ok).toBe(true);
	});

	it("may lead from a part to the answer of its own question", () => {
		const appliesWhen = { of: "B1", is: ["no"] };
		expect(parseInstrument(cagWith({ [`${B1}.aids.0.appliesWhen`]: appliesWhen })).ok).toBe(true);
	});
});
