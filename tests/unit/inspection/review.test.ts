import { describe, expect, it } from "vitest";
import { signedOffEvents } from "#domain/inspection/review.ts";
import { cag, completeCase } from "#support/cag.ts";
import { scenario } from "#support/scenario.ts";

const signedOff = () => {
	const s = completeCase();
	s.act("mark-ready", "inspector");
	s.act("sign-off", "lead-inspector");
	return s;
};

describe("the review of a case", () => {
	it("begins in progress and is ready only when nothing is left", () => {
		const s = scenario(cag);
		expect(s.review().state).toBe("in-progress");
		expect(s.act("mark-ready", "inspector")).toMatchObject({ problem: { kind: "not-finished" } });
		expect(completeCase().act("mark-ready", "inspector").ok).toBe(true);
	});

	it("is signed off by the lead inspector or the quality lead, and by nobody else", () => {
		for (const role of ["inspector", "assistant-inspector", "local-assessor", undefined] as const) {
			const s = completeCase();
			s.act("mark-ready", "inspector");
			expect(s.act("sign-off", role)).toEqual({ ok: false, problem: { kind: "not-your-part" } });
		}
		expect(signedOff().review()).toEqual({
			state: "signed-off",
			reason: "",
			changedSince: false,
			inConflict: false,
		});
	});

	it("is returned with a reason, and not without one", () => {
		const s = completeCase();
		s.act("mark-ready", "inspector");
		expect(s.act("return", "lead-inspector", "  ")).toEqual({ ok: false, problem: { kind: "reason-needed" } });
		s.act("return", "lead-inspector", "Say more on B10");
		expect(s.review()).toMatchObject({ state: "returned", reason: "Say more on B10" });
		expect(s.act("mark-ready", "inspector").ok).toBe(true);
	});

	it("offers nothing that its state does not allow", () => {
		const s = completeCase();
		expect(s.act("sign-off", "lead-inspector")).toMatchObject({ problem: { kind: "wrong-state" } });
		expect(signedOff().act("mark-ready", "inspector")).toMatchObject({ problem: { kind: "wrong-state" } });
	});

	it("shows a change after the sign-off as changed since", () => {
		const s = signedOff();
		s.answer("B9", "no");
		expect(s.review()).toMatchObject({ state: "signed-off", changedSince: true });
	});

	it("is reopened by the lead with a reason", () => {
		const s = signedOff();
		expect(s.act("reopen", "lead-inspector", "New evidence").ok).toBe(true);
		expect(s.review()).toMatchObject({ state: "in-progress", reason: "New evidence", changedSince: false });
	});

	it("names what a sign-off covers, so that an undo does not reach behind it", () => {
		const s = signedOff();
		const [covered] = signedOffEvents(s.journal, "assessment-1", "answer/B9");
		s.answer("B9", "no");
		expect(signedOffEvents(s.journal, "assessment-1", "answer/B9")).toEqual([covered]);
	});
});
