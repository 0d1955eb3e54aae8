import { describe, expect, it } from "vitest";
import { planAllocation } from "#domain/inspection/allocation.ts";
import { planMember } from "#domain/inspection/inspection.ts";
import { planThread } from "#domain/inspection/queries.ts";
import { reviewProblems, signedOffEvents } from "#domain/inspection/review.ts";
import { reviewChangesOf } from "#domain/inspection/review-changes.ts";
import { planCard } from "#domain/inspection/safeguarding.ts";
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
		expect(s.review().state).toBe("not-started");
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

	it("is allocated until something is entered, then in progress", () => {
		const s = scenario(cag);
		s.apply(planMember("kim", "Kim", "inspector", 1));
		const allocated = planAllocation(s.journal, { sampleCase: "case-1", member: "kim" });
		if (allocated.ok) s.apply([allocated.value]);
		expect(s.review().state).toBe("allocated");
		s.answer("A1", "no");
		expect(s.review().state).toBe("in-progress");
	});

	it("says all that stands in the way of a sign-off, the concern for the child first", () => {
		const s = completeCase();
		s.act("mark-ready", "inspector");
		s.answer("B9", "no");
		s.apply(planCard("card", "assessment-1", "", 1));
		const asked = planThread(
			"thread",
			{ assessment: "assessment-1", question: "B9", kind: "query", owner: "kim", text: "Why?" },
			1,
		);
		if (asked.ok) s.apply(asked.value);
		const situation = {
			journal: s.journal,
			assessment: "assessment-1",
			role: "lead-inspector",
			standing: s.standing(),
			evaluation: s.evaluation(),
		} as const;
		expect(reviewProblems("sign-off", situation)).toEqual([
			{ kind: "open-cards", count: 1 },
			{ kind: "not-finished", left: 1 },
			{ kind: "open-queries", count: 1 },
		]);
	});

	it("tells what reads differently since the case was returned, with what stood before", () => {
		const s = completeCase();
		s.act("mark-ready", "inspector");
		expect(reviewChangesOf(s.journal, "assessment-1")).toMatchObject({ since: "ready", changes: [] });
		s.act("return", "lead-inspector", "Look at B9 and B10 again");
		s.answer("B9", "no");
		s.reason("B9", "No plan was found");
		s.answer("B10", "no");
		s.answer("B10", "yes");
		s.act("mark-ready", "inspector");
		expect(reviewChangesOf(s.journal, "assessment-1")).toMatchObject({
			since: "returned",
			changes: [
				{ field: "answer/B9", before: { value: "yes" } },
				{ field: "reason/B9", before: { kind: "empty" } },
			],
		});
	});
});
