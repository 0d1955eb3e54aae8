import { describe, expect, it } from "vitest";
import { currentInstrument, findInstrument } from "#app/instruments.ts";
import { countProgress, progressOf } from "#domain/findings/case-progress.ts";
import { planAllocation } from "#domain/inspection/allocation.ts";
import { planMember } from "#domain/inspection/inspection.ts";
import { planCase } from "#domain/inspection/sample.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { reviewStep } from "#support/review-step.ts";

const ids = { case: "case", assessment: "assessment" };

function newCase(engagement: "inspection" | "practice" = "inspection") {
	const inspection = buildInspection({ engagement });
	inspection.apply(planCase(ids, "Case 1", currentInstrument, 1));
	const progress = () => progressOf(inspection.journal, findInstrument)[0];
	const states = {
		"mark-ready": "ready",
		return: "returned",
		"sign-off": "signed-off",
		reopen: "in-progress",
	} as const;
	const act = (action: keyof typeof states) =>
		inspection.apply([reviewStep(inspection.journal, ids.assessment, states[action], "A reason")]);
	const answer = (given: Readonly<Record<string, string>>) => inspection.answer(ids.assessment, given);
	return { ...inspection, progress, act, answer };
}

describe("the progress of a case", () => {
	it("begins with not started", () => {
		expect(newCase().progress()).toEqual({
			id: "case",
			reference: "Case 1",
			state: "not-started",
			changedSince: undefined,
			answered: 0,
			asked: 21,
			conflicts: 0,
			openQueries: 0,
			openCards: 0,
		});
	});

	it("is allocated once somebody is to assess it, in practice too", () => {
		for (const engagement of ["inspection", "practice"] as const) {
			const { progress, apply, journal } = newCase(engagement);
			apply(planMember("ann", "Ann", "inspector", 2));
			const allocated = planAllocation(journal, { sampleCase: ids.case, member: "ann" });
			if (!allocated.ok) throw new Error(allocated.problem.kind);
			apply([allocated.value]);
			expect(progress()?.state).toBe("allocated");
		}
	});

	it("is in progress from the first fact on, but in practice only from the first question on", () => {
		const real = newCase();
		real.answer({ sentence_type: "section_250" });
		expect(real.progress()?.state).toBe("in-progress");

		const practice = newCase("practice");
		practice.answer({ sentence_type: "section_250" });
		expect(practice.progress()?.state).toBe("not-started");
		practice.answer({ A7: "no" });
		expect(practice.progress()?.state).toBe("in-progress");
	});

	it("follows the review", () => {
		const { progress, act, answer } = newCase();
		answer({ A1: "no" });
		const states = (["mark-ready", "return", "mark-ready", "sign-off", "reopen"] as const).map((action) => {
			act(action);
			return progress()?.state;
		});
		expect(states).toEqual(["ready", "returned", "ready", "signed-off", "in-progress"]);
	});

	it("says that something changed after the sign-off", () => {
		const { progress, act, answer } = newCase();
		answer({ A1: "no" });
		act("mark-ready");
		act("sign-off");
		expect(progress()?.changedSince).toBeUndefined();
		answer({ B1: "yes" });
		expect(progress()?.changedSince).toBe("signed-off");
	});

	it("waits for the lead where the guidance excludes the case, and is excluded once the lead confirms", () => {
		const inspection = buildInspection();
		inspection.addCase("unresolved", {}, "Case 1");
		inspection.addCase("excluded", {}, "Case 2");
		expect(progressOf(inspection.journal, findInstrument).map(({ state }) => state)).toEqual([
			"waiting-for-lead",
			"excluded",
		]);
	});

	it("keeps a case in view whose questions are not on this device", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off", {}, "Case 1");
		expect(progressOf(inspection.journal, () => undefined).map(({ state }) => state)).toEqual(["no-instrument"]);
	});
});

describe("the progress of a sample", () => {
	it("leaves excluded cases and those that wait for the lead out of what is signed off, and out of how many", () => {
		const inspection = buildInspection();
		for (const ending of ["signed-off", "signed-off", "unfinished", "excluded", "unresolved"] as const)
			inspection.addCase(ending);
		const counts = countProgress(progressOf(inspection.journal, findInstrument));
		expect(counts).toEqual({ signedOff: 2, inSample: 3, excluded: 1, waiting: 1 });
	});
});
