import { describe, expect, it } from "vitest";
import { compareBenchmarks } from "#domain/rehearsal/compare-benchmarks.ts";
import { rehearsalCase } from "#domain/rehearsal/rehearsal-case.ts";
import { cag } from "#support/cag.ts";
import { scenario } from "#support/scenario.ts";

/** The case answered as we would, but for these fields. */
function answered(otherwise: Readonly<Record<string, string>> = {}) {
	const s = scenario(cag);
	for (const { field, accepts } of rehearsalCase.benchmarks.flatMap(({ answers }) => answers))
		s.answer(field, otherwise[field] ?? accepts[0] ?? "");
	const compared = new Map(
		compareBenchmarks(s.evaluation(), s.answers).map(({ benchmark, outcome }) => [benchmark.question, outcome]),
	);
	const others = [...compared].filter(([, outcome]) => outcome !== "agreed");
	return Object.fromEntries(others);
}

describe("an answer beside ours", () => {
	it("agrees where it is the same, and where reasonable assessors differ, with either", () => {
		expect(answered()).toEqual({});
		expect(answered({ B4: "no", B11: "no", B14: "no" })).toEqual({});
	});

	it("differs by its option, and by the option of a follow-up", () => {
		expect(answered({ B1: "yes", "A1.lived": "whole" })).toEqual({ A1: "differs", B1: "differs" });
	});

	it("is open where nothing was said, of the question or of a follow-up that is asked", () => {
		expect(answered({ B9: "", "A1.assess": "" })).toEqual({ A1: "unanswered", B9: "unanswered" });
	});

	it("differs where the question applies for one of us only", () => {
		expect(answered({ B7: "na_no_need" })).toEqual({ B7: "differs", B8: "differs" });
		expect(answered({ A7: "yes" })).toEqual({ A7: "differs", A8: "unanswered" });
	});

	it("leaves all others open where it takes the case out of the sample", () => {
		const others = answered({ "A1.role": "host", "A1.assess": "no" });
		expect(others).toMatchObject({ A1: "differs", A2: "unanswered", B14: "unanswered" });
	});
});
