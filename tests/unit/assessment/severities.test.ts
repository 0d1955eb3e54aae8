import { describe, expect, it } from "vitest";
import { problemsOf } from "#domain/assessment/evaluate.ts";
import { blocks } from "#domain/assessment/problem.ts";
import type { Severity } from "#domain/instrument/instrument.ts";
import { scenario } from "#support/scenario.ts";
import { smallField, smallInstrument, smallQuestion } from "#support/small-instrument.ts";

const check = (severity: Severity, at: string) => ({
	id: `${at}.doubt`,
	severity,
	at,
	when: { of: at, is: ["c"] },
	text: "C is odd.",
	basis: "Test",
});

/** An instrument with a check of this severity at its question and at its fact, both of which say C. */
function inDoubt(severity: Severity) {
	const s = scenario(
		smallInstrument([smallQuestion("Q1")], {
			facts: [smallField("F0"), smallField("F1", { not: { of: "F0", is: ["b"] } })],
			checks: [check(severity, "Q1"), check(severity, "F1")],
		}),
	);
	s.answer("Q1", "c");
	s.answer("F1", "c");
	return s;
}

describe("a check of any instrument", () => {
	it("that is an error stops ready and sign-off, whatever is said, until the answer is another", () => {
		const s = inDoubt("error");
		s.acknowledge("Q1.doubt", "It is so");
		s.acknowledge("F1.doubt", "It is so");
		expect(s.act("mark-ready", "inspector")).toEqual({ ok: false, problem: { kind: "not-finished", left: 2 } });
		s.answer("Q1", "a");
		s.answer("F1", "a");
		expect(s.act("mark-ready", "inspector").ok).toBe(true);
		s.answer("Q1", "c");
		expect(s.act("sign-off", "lead-inspector")).toEqual({ ok: false, problem: { kind: "not-finished", left: 1 } });
	});

	it("that is a warning needs a reason, beside a fact as beside a question", () => {
		const s = inDoubt("warning");
		expect(s.act("mark-ready", "inspector")).toEqual({ ok: false, problem: { kind: "not-finished", left: 2 } });
		s.acknowledge("Q1.doubt", "It is so");
		expect(s.act("mark-ready", "inspector")).toEqual({ ok: false, problem: { kind: "not-finished", left: 1 } });
		s.acknowledge("F1.doubt", "It is so");
		expect(s.act("mark-ready", "inspector").ok).toBe(true);
	});

	it("that is info advises, and stops nothing", () => {
		const s = inDoubt("info");
		expect(problemsOf(s.evaluation()).map((problem) => [problem.severity, blocks(problem)])).toEqual([
			["info", false],
			["info", false],
		]);
		expect(s.act("mark-ready", "inspector").ok).toBe(true);
	});

	it("is silent at a fact that is not asked", () => {
		const s = inDoubt("error");
		s.answer("Q1", "a");
		s.answer("F0", "b");
		expect(s.problems()).toEqual([]);
	});
});
