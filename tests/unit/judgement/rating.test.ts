import { describe, expect, it } from "vitest";
import { PLAN } from "#domain/inspection/inspection.ts";
import { redact } from "#domain/journal/redact.ts";
import { headsOf } from "#domain/journal/view.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { findRatingProblems, ratingOf } from "#domain/judgement/rating.ts";
import { RATING } from "#domain/judgement/rating-fields.ts";
import { ratingRecordOf } from "#domain/judgement/rating-record.ts";
import { oneDevice, twoDevices } from "#support/histories.ts";
import { buildInspection } from "#support/inspection-builder.ts";

const problemsOf = (planned: ReturnType<ReturnType<typeof buildInspection>["decide"]>) =>
	planned.ok ? [] : planned.problem.problems.map(({ kind }) => kind);

describe("a decision on the rating", () => {
	it("is not there until a person records it, whatever the answers are", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off", { B1: "yes", B2: "yes" });
		expect(ratingOf(inspection.journal)).toMatchObject({ state: "not-yet-decided", reasons: "", decidedBy: "" });
		expect(ratingRecordOf(inspection.journal)).toEqual([]);
	});

	it("says who decided, why and when", () => {
		const inspection = buildInspection({ device: oneDevice({ person: "lena" }) });
		inspection.addCase("signed-off");
		inspection.decide("good", " The policy is clear. ");
		expect(ratingOf(inspection.journal)).toMatchObject({
			state: "good",
			reasons: "The policy is clear.",
			decidedBy: "Name of lena",
			decidedAt: expect.any(Number),
		});
	});

	it("is not bound by the answers: 'Outstanding' stands beside a no to every question", () => {
		const inspection = buildInspection({ service: "Bolton Youth Justice Team" });
		inspection.addCase("signed-off", { B1: "no", B2: "no", B3: "no", B9: "no", B14: "no" });
		inspection.addEvidence({ text: "The policy is not yet signed off", direction: "against", area: "policy" });
		expect(inspection.decide("outstanding", "Practice is excellent.").ok).toBe(true);
		expect(ratingOf(inspection.journal).state).toBe("outstanding");
	});

	it.each(["outstanding", "good", "requires-improvement", "inadequate", "not-rated", "not-yet-decided"] as const)(
		"for %s needs reasons",
		(state) => {
			const inspection = buildInspection();
			if (state !== "not-rated") inspection.addCase("signed-off");
			expect(problemsOf(inspection.decide(state, " \n "))).toEqual(["reasons-missing"]);
			expect(inspection.decide(state, "Because.").ok).toBe(true);
		},
	);

	it.each(["outstanding", "good", "requires-improvement", "inadequate"] as const)(
		"for %s needs an inspected case: an excluded or unfinished one is none",
		(state) => {
			const inspection = buildInspection();
			inspection.addCase("excluded");
			inspection.addCase("unfinished");
			expect(problemsOf(inspection.decide(state, "Because."))).toEqual(["no-case-inspected"]);
		},
	);

	it.each(["signed-off", "unfinished", "unresolved"] as const)(
		"for not rated is refused while a case is %s",
		(ending) => {
			const inspection = buildInspection();
			inspection.addCase("excluded");
			expect(inspection.decide("not-rated", "The only case was excluded.").ok).toBe(true);
			inspection.addCase(ending);
			expect(problemsOf(inspection.decide("not-rated", "There is a case, though."))).toEqual(["cases-to-inspect"]);
		},
	);

	it("that is missing, without reasons and without a stage is refused for all at once", () => {
		const refused = buildInspection().decide("good", "", undefined, { state: undefined, stage: undefined });
		expect(problemsOf(refused)).toEqual(["rating-missing", "reasons-missing", "stage-missing"]);
	});
});

describe("a rating that stands", () => {
	const problems = ({ journal, numbers }: ReturnType<typeof buildInspection>) =>
		findRatingProblems(ratingOf(journal).state, numbers());

	it("as not rated is at odds with a case that was inspected later, and stays as it was decided", () => {
		const inspection = buildInspection();
		inspection.decide("not-rated", "There is no case.");
		expect(problems(inspection)).toEqual([]);
		inspection.addCase("signed-off");
		expect(problems(inspection)).toEqual([{ kind: "cases-to-inspect", inspected: 1, open: 0 }]);
		expect(ratingOf(inspection.journal).state).toBe("not-rated");
	});

	it("as one of the four is at odds with the sample once its only case was reopened", () => {
		const inspection = buildInspection();
		const { assessment } = inspection.addCase("signed-off");
		inspection.decide("good", "Because.");
		expect(problems(inspection)).toEqual([]);
		inspection.reopen(assessment);
		expect(problems(inspection)).toEqual([{ kind: "no-case-inspected" }]);
		expect(ratingOf(inspection.journal).state).toBe("good");
	});
});

describe("what a decision covers", () => {
	it("is everything of the judgement before it: a later finding shows as changed since", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off");
		inspection.narrate("policy", "Clear.");
		inspection.decide("good", "Because.");
		expect(ratingOf(inspection.journal).changedSince).toBe(false);
		inspection.addFinding("improvement", "Evaluate the policy");
		expect(ratingOf(inspection.journal).changedSince).toBe(true);
		inspection.decide("good", "Still.");
		expect(ratingOf(inspection.journal).changedSince).toBe(false);
	});
});

describe("the record of decisions", () => {
	it("keeps every decision, the oldest first, and says which stands", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off");
		inspection.decide("good", "First thoughts.");
		inspection.decide("outstanding", "After the moderation meeting.");
		expect(ratingRecordOf(inspection.journal)).toMatchObject([
			{ decision: { state: "good", reasons: "First thoughts." }, stands: false, byRight: true },
			{ decision: { state: "outstanding" }, stands: true, byRight: true },
		]);
	});

	it("shows both of two decisions that did not see each other, and none of them is the rating", () => {
		const [device, other] = twoDevices();
		const inspection = buildInspection({ device });
		inspection.addCase("signed-off");
		other.receive(device.journal.events.values());
		inspection.decide("good", "Here.");
		inspection.decide("inadequate", "There.", other);
		device.receive(other.journal.events.values());
		expect(ratingOf(device.journal)).toMatchObject({ state: "not-yet-decided", inConflict: true });
		expect(ratingRecordOf(device.journal)).toMatchObject([
			{ decision: { state: "good" }, stands: true },
			{ decision: { state: "inadequate" }, stands: true },
		]);
		inspection.decide("good", "Having seen both.");
		expect(ratingOf(device.journal)).toMatchObject({ state: "good", inConflict: false });
		expect(ratingRecordOf(device.journal)).toHaveLength(3);
	});

	it("says of a decision by someone without that right that it is one", () => {
		const [device, other] = twoDevices();
		const inspection = buildInspection({ device });
		inspection.addCase("signed-off");
		other.receive(device.journal.events.values());
		inspection.decide("good", "I would say so.", other);
		expect(ratingRecordOf(other.journal)).toMatchObject([{ by: "Name of person-2", byRight: false }]);
	});

	it("goes by the part that a person had when deciding, whatever part they have had since", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off");
		const takeRole = (value: string) => inspection.apply([{ stream: PLAN, record: "lead", field: "role", value }]);
		const rights = () => ratingRecordOf(inspection.journal).map(({ byRight }) => byRight);
		inspection.decide("good", "As lead.");
		takeRole("inspector");
		inspection.decide("inadequate", "As inspector.");
		expect(rights()).toEqual([true, false]);
		takeRole("lead-inspector");
		expect(rights()).toEqual([true, false]);
	});

	it("goes by the part that a person has now where a decision does not say it", () => {
		const inspection = buildInspection();
		const value = { state: "not-rated", reasons: "Recorded before decisions said it.", covers: {} };
		inspection.apply([{ stream: JUDGEMENT, record: JUDGEMENT, field: RATING, value }]);
		expect(ratingRecordOf(inspection.journal)).toMatchObject([{ byRight: true }]);
		inspection.apply([{ stream: PLAN, record: "lead", field: "role", value: "inspector" }]);
		expect(ratingRecordOf(inspection.journal)).toMatchObject([{ byRight: false }]);
	});

	it("does not lend the part of one decider to another who took a decision back", () => {
		const [device, other] = twoDevices();
		const inspection = buildInspection({ device });
		inspection.addCase("signed-off");
		inspection.decide("good", "As lead.");
		other.receive(device.journal.events.values());
		inspection.decide("inadequate", "As nobody of the team.", other);
		expect(other.undo(JUDGEMENT, RATING).ok).toBe(true);
		expect(ratingRecordOf(other.journal).map(({ byRight }) => byRight)).toEqual([true, false, false]);
	});

	it("keeps a place for a decision that was taken back or redacted", () => {
		const device = oneDevice();
		const inspection = buildInspection({ device });
		inspection.addCase("signed-off");
		inspection.decide("good", "Jordan said so.");
		for (const event of headsOf(device.journal, JUDGEMENT, RATING)) device.receive([redact(event)]);
		inspection.decide("good", "A child said so.");
		expect(device.undo(JUDGEMENT, RATING).ok).toBe(false);
		inspection.decide("inadequate", "A slip of the hand.");
		expect(device.undo(JUDGEMENT, RATING).ok).toBe(true);
		expect(device.undo(JUDGEMENT, RATING).ok).toBe(false);
		expect(ratingRecordOf(device.journal).map(({ decision }) => decision.kind)).toEqual([
			"unreadable",
			"decided",
			"decided",
			"decided",
		]);
	});

	it("says that the only decision was taken back", () => {
		const device = oneDevice();
		const inspection = buildInspection({ device });
		inspection.addCase("signed-off");
		inspection.decide("good", "A slip of the hand.");
		device.undo(JUDGEMENT, RATING);
		expect(ratingOf(device.journal).state).toBe("not-yet-decided");
		expect(ratingRecordOf(device.journal).map(({ decision }) => decision.kind)).toEqual(["decided", "taken-back"]);
	});
});
