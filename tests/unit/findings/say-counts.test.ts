import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QuestionCounts } from "#domain/findings/counts.ts";
import { sayCases, sayNumber, sayYes } from "#domain/findings/say-counts.ts";

const counts = (given: Partial<QuestionCounts>): QuestionCounts => ({
	yes: 0,
	no: 0,
	notApplicable: 0,
	notAnswered: 0,
	notAsked: 0,
	inConflict: 0,
	...given,
});

describe("how often the answer was yes", () => {
	it.each([
		[{ yes: 2, no: 1 }, "in two of the three cases"],
		[{ yes: 3 }, "in all three cases"],
		[{ yes: 2 }, "in both cases"],
		[{ yes: 1 }, "in the one case"],
		[{ no: 1 }, "not in the one case"],
		[{ no: 2 }, "in neither case"],
		[{ no: 3 }, "in none of the three cases"],
		[{ yes: 11, no: 1 }, "in 11 of the 12 cases"],
	])("of every case: %j is said %j", (given, said) => {
		expect(sayYes(counts(given))).toBe(said);
	});

	it.each([
		[{ yes: 2, notApplicable: 1 }, "in both cases to which it applied"],
		[{ yes: 1, no: 1, notAsked: 1 }, "in one of the two cases to which it applied"],
		[{ yes: 2, notAnswered: 1 }, "in both cases where it was answered yes or no"],
		[{ no: 2, inConflict: 1, notApplicable: 1 }, "in neither case where it was answered yes or no"],
	])("says that it is not of every case: %j is said %j", (given, said) => {
		expect(sayYes(counts(given))).toBe(said);
	});

	it.each([
		[{ notApplicable: 3 }, "it applied to none of the cases"],
		[{ notApplicable: 1, notAnswered: 1 }, "not answered yes or no in any case"],
		[{ inConflict: 1 }, "not answered yes or no in any case"],
	])("says why there is nothing to count: %j is said %j", (given, said) => {
		expect(sayYes(counts(given))).toBe(said);
	});

	it("never says a percentage, and says all only of a yes in every case that it counts", () => {
		const few = fc.nat({ max: 12 });
		const any = fc.record({ yes: few, no: few, notApplicable: few, notAnswered: few, notAsked: few, inConflict: few });
		fc.assert(
			fc.property(any, (given) => {
				const said = sayYes(given);
				expect(said).not.toMatch(/%|per ?cent/);
				if (/\ball\b|\bboth\b/.test(said)) expect(given.no).toBe(0);
				if (/\bnone of the \w+ cases|\bneither\b/.test(said)) expect(given.yes).toBe(0);
			}),
		);
	});
});

it("numbers are words up to ten and figures above", () => {
	expect([0, 1, 10, 11].map(sayNumber)).toEqual(["no", "one", "ten", "11"]);
	expect([0, 1, 2].map(sayCases)).toEqual(["no cases", "one case", "two cases"]);
});
