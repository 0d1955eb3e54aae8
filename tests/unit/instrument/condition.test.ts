import { describe, expect, it } from "vitest";
import { holds, type Lookup, referencesOf } from "#domain/instrument/condition.ts";
import type { Condition } from "#domain/instrument/instrument.ts";

const lookup: Lookup = (id) =>
	new Map<string, string | readonly string[]>([
		["B1", "no"],
		["B6.areas", ["mental_health", "physical_health"]],
		["A8", "Cannot read long letters"],
		["none", []],
	]).get(id);

const cases: readonly (readonly [what: string, condition: Condition, expected: boolean])[] = [
	["an answer is one of the values", { of: "B1", is: ["yes", "no"] }, true],
	["an answer is none of the values", { of: "B1", is: ["yes"] }, false],
	["one of several chosen values is among them", { of: "B6.areas", is: ["physical_health"] }, true],
	["none of several chosen values is among them", { of: "B6.areas", is: ["substance_misuse"] }, false],
	["an unanswered field is nothing", { of: "B2", is: ["yes", "no"] }, false],
	["an unanswered field is not something", { not: { of: "B2", is: ["yes"] } }, true],
	["a text is answered", { answered: "A8" }, true],
	["a field without an answer is answered", { answered: "B2" }, false],
	["an empty choice is answered", { answered: "none" }, false],
	["all hold", { all: [{ answered: "B1" }, { answered: "A8" }] }, true],
	["all but one hold", { all: [{ answered: "B1" }, { answered: "B2" }] }, false],
	["one of several holds", { any: [{ answered: "B2" }, { answered: "B1" }] }, true],
	["none of several holds", { any: [{ answered: "B2" }, { answered: "B3" }] }, false],
	["the contrary of what holds", { not: { answered: "B1" } }, false],
];

describe("conditions", () => {
	it.each(cases)("%s", (_what, condition, expected) => {
		expect(holds(condition, lookup)).toBe(expected);
	});

	it("name each field that they depend on once", () => {
		const condition: Condition = {
			all: [{ of: "A1", is: ["yes"] }, { any: [{ not: { answered: "A2" } }, { of: "A1", is: ["no"] }] }],
		};
		expect(referencesOf(condition)).toEqual(["A1", "A2"]);
	});
});
