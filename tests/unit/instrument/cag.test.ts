import { describe, expect, it } from "vitest";
import { holds, type Lookup } from "#domain/instrument/condition.ts";
import type { Option } from "#domain/instrument/instrument.ts";
import { cag, questionOf, questions } from "./cag.ts";

const judgements = questions.filter(({ judgement }) => judgement);

describe("the case assessment guidance as data", () => {
	it("asks the reason for every No and every not applicable, and for no Yes", () => {
		for (const { id } of judgements) {
			const asked = optionsOf(id).filter(({ needsReason }) => needsReason);
			expect(asked).toEqual(optionsOf(id).filter(({ counted }) => counted !== "yes"));
		}
	});

	it("gives every not-applicable option its basis", () => {
		const notApplicable = judgements.flatMap(({ id }) =>
			optionsOf(id).filter(({ counted }) => counted === "not-applicable"),
		);
		expect(notApplicable).toHaveLength(7);
		expect(notApplicable.every(({ basis }) => basis?.match(/^(proposal|guidance)/))).toBe(true);
	});

	it("requires no fact and offers Not recorded for each that is chosen", () => {
		expect(cag.facts.filter(({ required }) => required)).toEqual([]);
		for (const { answer } of cag.facts) {
			if (answer.type === "choice") {
				expect(answer.options.at(-1)?.value).toBe("not_recorded");
			}
		}
	});

	it.each([
		["the impact of a disability", "A8", { A7: "no" }, { A7: "yes" }],
		["the provision of other services", "B8", { B7: "na_no_need" }, {}],
	])("asks for %s only where there is one", (_what, id, without, withIt) => {
		const { appliesWhen } = questionOf(id);
		expect(appliesWhen && holds(appliesWhen, answers(without))).toBe(false);
		expect(appliesWhen && holds(appliesWhen, answers(withIt))).toBe(true);
	});

	it.each(["B2", "B4", "B6", "B8"])("asks for no description where %s is not applicable", (id) => {
		for (const { appliesWhen } of questionOf(id).descriptions) {
			const applies = (value: string) => appliesWhen && holds(appliesWhen, answers({ [id]: value }));
			const shown = optionsOf(id).filter(({ value }) => applies(value));
			expect(shown.map(({ value }) => value)).toEqual(["yes", "no"]);
		}
	});
});

describe("what follows from the Looked After Child question", () => {
	it.each([
		["not looked after", { A1: "no" }, "inspect"],
		["home, in the area throughout", { A1: "yes", "A1.role": "home", "A1.lived": "whole" }, "inspect"],
		["home, outside, assessing", outside("home", "yes"), "inspect_host_services_expected"],
		["home, outside, not assessing: the guidance is silent", outside("home", "no"), "refer_not_covered"],
		["host, not assessing", { A1: "yes", "A1.role": "host", "A1.assess": "no" }, "exclude"],
		[
			"host, assessing: the guidance is silent",
			{ A1: "yes", "A1.role": "host", "A1.assess": "yes" },
			"refer_not_covered",
		],
		["not known", { A1: "not_known" }, "refer_not_established"],
		["looked after, nothing more said", { A1: "yes" }, undefined],
		["nothing said", {}, undefined],
	])("%s", (_what, given, outcome) => {
		const held = cag.eligibility?.rules.filter(({ when }) => holds(when, answers(given))) ?? [];
		expect(held.map((rule) => rule.outcome)).toEqual(outcome === undefined ? [] : [outcome]);
	});
});

describe("the checks of the guidance", () => {
	it.each([
		["yes, though planning is not sufficient", { B1: "yes", "B1.planning": "no" }, ["B1.yes_though_part_insufficient"]],
		[
			"yes, though provision is not sufficient",
			{ B7: "yes", "B7.provision": "no" },
			["B7.yes_though_part_insufficient"],
		],
		["no, with planning not sufficient", { B3: "no", "B3.planning": "no" }, []],
		["suitable accommodation without planning", { B1: "no", B2: "yes" }, ["B2.yes_though_planning_insufficient"]],
		["not released, unsaid among the facts", { B4: "na_not_released" }, ["B4.not_released_not_recorded"]],
		[
			"not released, contradicted by the facts",
			{ B6: "na_not_released", release_status: "released" },
			["B6.not_released_not_recorded"],
		],
		["not released, as the facts say", { B2: "na_not_released", release_status: "not_released" }, []],
		["no other need, though it was judged", { B7: "yes", B8: "na_no_need" }, ["B8.no_need_though_judged"]],
		["services of the host expected", outside("home", "yes"), ["B1.host_services"]],
		["a disability", { A7: "yes" }, ["B2.disability"]],
	])("%s", (_what, given, raised) => {
		const held = cag.checks.filter(({ when }) => holds(when, answers(given)));
		expect(held.map(({ id }) => id)).toEqual(raised);
	});
});

function outside(role: string, assess: string): Readonly<Record<string, string>> {
	return { A1: "yes", "A1.role": role, "A1.lived": "part_outside", "A1.assess": assess };
}

function answers(given: Readonly<Record<string, string>>): Lookup {
	return (id) => given[id];
}

function optionsOf(id: string): readonly Option[] {
	const { answer } = questionOf(id);
	return answer.type === "choice" ? answer.options : [];
}
