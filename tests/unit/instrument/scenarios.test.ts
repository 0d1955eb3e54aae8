import { describe, expect, it } from "vitest";
import { findUncovered } from "#domain/authoring/find-uncovered.ts";
import { runScenarios } from "#domain/authoring/run-scenario.ts";
import type { Scenario } from "#domain/authoring/scenario-file.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { instrumentFiles } from "#support/instrument-files.ts";
import { cag } from "./cag.ts";
import { cagWith } from "./cag-with.ts";

const named = instrumentFiles.map((file) => [file.path, file] as const);

describe.each(named)("%s", (_, { instrument, scenarios }) => {
	it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))("%s", (_name, scenario) => {
		expect(runScenarios(instrument, [scenario])[0]?.deviations).toEqual([]);
	});

	it("has scenarios in which each of its conditions holds and in which it does not", () => {
		expect(findUncovered(instrument, runScenarios(instrument, scenarios))).toEqual([]);
	});
});

describe("a scenario", () => {
	const given = { A7: "no", B9: "no" };
	const run = (scenario: Omit<Scenario, "name">) => runScenarios(cag, [{ name: "One", ...scenario }])[0]?.deviations;

	it.each<[string, Scenario["expect"], object]>([
		["asked what is not", { asked: ["A8"] }, { kind: "asked", id: "A8" }],
		["not asked what is", { notAsked: ["B1"] }, { kind: "notAsked", id: "B1" }],
		["required what is answered", { required: ["A7"] }, { kind: "required", id: "A7" }],
		["not required what is", { notRequired: ["B1"] }, { kind: "notRequired", id: "B1" }],
		["a check that is silent", { problems: ["B2.disability"] }, { kind: "problems", id: "B2.disability" }],
		[
			"no problem where there is one",
			{ noProblems: ["reason-missing B9"] },
			{ kind: "noProblems", id: "reason-missing B9" },
		],
		[
			"another eligibility",
			{ eligibility: "exclude" },
			{ kind: "eligibility", id: "A1", expected: "exclude", found: "undecided" },
		],
		[
			"a time limit where there is none",
			{ due: { B1: "no-limit" } },
			{ kind: "due", id: "B1", expected: "no-limit", found: "" },
		],
		["something of a question that there is not", { asked: ["Z9"] }, { kind: "unknown-id", id: "Z9" }],
		["an outcome that there is not", { eligibility: "later" }, { kind: "unknown-id", id: "later" }],
	])("that expects %s says so", (_what, expected, deviation) => {
		expect(run({ given, expect: expected })).toContainEqual(deviation);
	});

	it("says which further guidance is shown, and leaves a condition of it uncovered where it shows one way alone", () => {
		const guidance = [{ type: "paragraph" as const, text: "Look at the licence." }];
		const guided = cagWith({
			"sections.1.questions.8.guidanceVariants": [
				{ when: { answered: "sentence_start" }, guidance },
				{ when: { of: "release_status", is: ["recalled"] }, guidance },
			],
		}) as Instrument;
		const recalled = { release_status: "recalled" };
		const scenarios: Scenario[] = [{ name: "Recalled", given: recalled, expect: { guidance: { B9: [2] } } }];
		expect(runScenarios(guided, scenarios)[0]?.deviations).toEqual([]);
		const uncovered = findUncovered(guided, runScenarios(guided, scenarios)).filter(({ id }) => id === "B9");
		expect(uncovered.map(({ path, way }) => [path.split(".").slice(-2).join("."), way])).toEqual([
			["0.when", "holds"],
			["1.when", "does-not-hold"],
		]);
		const otherwise = [{ name: "Not", given: {}, expect: { guidance: { B9: [1] } } }];
		expect(runScenarios(guided, otherwise)[0]?.deviations).toEqual([
			{ kind: "guidance", id: "B9", expected: "1", found: "" },
		]);
	});

	it("that gives an answer which is not offered says so", () => {
		expect(run({ given: { A7: "maybe" }, expect: {} })).toEqual([{ kind: "unknown-option", id: "A7", value: "maybe" }]);
	});

	it("that is missing, or shows one way alone, leaves a condition uncovered", () => {
		const uncovered = (...scenarios: Scenario[]) =>
			findUncovered(cag, runScenarios(cag, scenarios))
				.filter(({ id }) => id === "A8")
				.map(({ path, way }) => [path, way]);
		const path = "sections.0.questions.7.appliesWhen";
		const without: Scenario = { name: "Without", given: { A7: "no" }, expect: { notAsked: ["A8"] } };
		expect(uncovered()).toEqual([
			[path, "holds"],
			[path, "does-not-hold"],
		]);
		expect(uncovered(without)).toEqual([[path, "holds"]]);
		expect(uncovered(without, { name: "With", given: { A7: "yes" }, expect: { asked: ["A8"] } })).toEqual([]);
	});
});
