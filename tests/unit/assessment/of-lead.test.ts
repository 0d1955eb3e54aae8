import { describe, expect, it } from "vitest";
import { isOfLead, problemsOf } from "#domain/assessment/evaluate.ts";
import { scenario } from "#support/scenario.ts";
import { smallInstrument, smallQuestion } from "#support/small-instrument.ts";

const instrument = smallInstrument([smallQuestion("Q1"), smallQuestion("L1", { askedOf: "lead-inspector" })]);

function assessed() {
	const s = scenario(instrument);
	s.answer("Q1", "a");
	return s;
}

describe("a question asked of the lead alone", () => {
	it("is left, and is the lead's", () => {
		const evaluation = assessed().evaluation();
		expect(problemsOf(evaluation).map((problem) => [problem.at, isOfLead(evaluation, problem)])).toEqual([
			["L1", true],
		]);
	});

	it("keeps no assessor from being ready, and the case from being signed off", () => {
		const s = assessed();
		expect(s.act("mark-ready", "inspector").ok).toBe(true);
		expect(s.act("sign-off", "lead-inspector")).toEqual({ ok: false, problem: { kind: "not-finished", left: 1 } });
		s.answer("L1", "b");
		expect(s.act("sign-off", "lead-inspector").ok).toBe(true);
		expect(s.review()).toMatchObject({ state: "signed-off", changedSince: false });
	});

	it("does not stand in for what is asked of the assessor", () => {
		const s = scenario(instrument);
		s.answer("L1", "a");
		expect(s.act("mark-ready", "inspector")).toEqual({ ok: false, problem: { kind: "not-finished", left: 1 } });
	});
});
