import { describe, expect, it } from "vitest";
import { findInstrument } from "#app/instruments.ts";
import { blindCasesOf, maySeeStream, seesSecond } from "#domain/agreement/blind.ts";
import { planComparison, planResolution } from "#domain/agreement/compare.ts";
import { comparisonOf, resolutionOf, type Side } from "#domain/agreement/comparison.ts";
import { pairsOf } from "#domain/agreement/pairs.ts";
import { planSecondScoring, planWithdrawal, secondScoringOf } from "#domain/agreement/second-scoring.ts";
import { answersOf, fieldNames } from "#domain/assessment/answers.ts";
import { casesInSample } from "#domain/findings/case-in-sample.ts";
import { progressOf } from "#domain/findings/case-progress.ts";
import { planAllocation } from "#domain/inspection/allocation.ts";
import { type Engagement, planMember } from "#domain/inspection/inspection.ts";
import { planInterest } from "#domain/inspection/interests.ts";
import { reviewOf, reviewProblems } from "#domain/inspection/review.ts";
import { planCard } from "#domain/inspection/safeguarding.ts";
import type { Role } from "#domain/inspection/team.ts";
import { historyOf } from "#domain/journal/history.ts";
import { changedFields, journalAt } from "#domain/report/changes-since.ts";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { coversOf } from "#domain/report/issued-document.ts";
import { buildInspection, type Given } from "#support/inspection-builder.ts";
import { reviewStep } from "#support/review-step.ts";

/** One case, allocated to Ann, of whose second assessment Ben is asked. "Ben" and "Ann" are also the persons at their devices. */
function secondScoring(given: Given = {}, engagement: Engagement = "inspection") {
	const built = buildInspection({ engagement });
	const { journal, apply } = built;
	for (const [index, name] of ["Ann", "Ben", "Cat"].entries())
		apply(planMember(name, name, "inspector", index + 2, name));
	const ids = built.addCase("unfinished", given, "Case 1");
	const allocated = planAllocation(journal, { sampleCase: ids.case, member: "Ann" });
	if (allocated.ok) apply([allocated.value]);
	const scoring = () => {
		const found = secondScoringOf(journal, ids.case);
		if (!found) throw new Error("Nobody was asked for a second scoring");
		return found;
	};
	return {
		...built,
		...ids,
		second: "second",
		scoring,
		ask(member = "Ben", role: Role = "lead-inspector") {
			const planned = planSecondScoring(journal, { sampleCase: ids.case, assessment: "second", member, role });
			if (planned.ok) apply(planned.value);
			return planned;
		},
		finish(side: Side) {
			apply([reviewStep(journal, side === "first" ? ids.assessment : "second", "ready")]);
		},
		compare(role: Role = "lead-inspector") {
			const planned = planComparison(journal, scoring(), findInstrument, role);
			if (planned.ok) apply([planned.value]);
			return planned;
		},
		resolve(field: string, stands: Side | undefined, reason: string, role: Role = "lead-inspector") {
			const planned = planResolution(journal, scoring(), { field, stands, reason, role });
			if (planned.ok) apply(planned.value);
			return planned;
		},
		/** What stands in the way of signing the first assessment off. */
		inTheWay() {
			const [one] = casesInSample(journal, findInstrument);
			if (!one) throw new Error("There is no case");
			const { standing, evaluation } = one;
			return reviewProblems("sign-off", {
				journal,
				assessment: ids.assessment,
				role: "lead-inspector",
				standing,
				evaluation,
			}).map(({ kind }) => kind);
		},
	};
}

/** The same, compared: Ann and Ben differ in B1, and agree in B3. */
function compared() {
	const s = secondScoring({ B1: "no", B3: "yes" });
	s.ask();
	s.answer(s.second, { A1: "no", B1: "yes", B3: "yes" });
	s.apply([
		{ stream: s.assessment, record: s.assessment, field: fieldNames.reason("B1"), value: "Planning began late" },
		{ stream: s.second, record: s.second, field: fieldNames.reason("B1"), value: "Planned from the first day" },
	]);
	s.finish("first");
	s.finish("second");
	s.compare();
	return s;
}

describe("asking for a second scoring", () => {
	it("opens a second assessment under the same version of the instrument, in a stream of its own", () => {
		const s = secondScoring();
		expect(s.ask().ok).toBe(true);
		expect(s.scoring()).toMatchObject({
			state: "under-way",
			assessor: { kind: "allocated", member: "Ben" },
			second: { id: "second", instrument: s.scoring().first.instrument },
			differences: undefined,
		});
		expect([...s.journal.events.values()].filter(({ stream }) => stream === "second").length).toBeGreaterThan(0);
	});

	it("refuses the first assessor, who has an interest, who leads, and who has no right to ask", () => {
		const s = secondScoring();
		const interest = planInterest(s.journal, "interest", {
			member: "Cat",
			sampleCase: s.case,
			ground: "own-case",
			reason: "",
		});
		if (interest.ok) s.apply(interest.value);
		expect(s.ask("Ann")).toMatchObject({ problem: { kind: "assesses-already", purpose: "first" } });
		expect(s.ask("Cat")).toMatchObject({ problem: { kind: "conflict-of-interest" } });
		expect(s.ask("lead")).toMatchObject({ problem: { kind: "decides-between-them" } });
		for (const role of ["inspector", "quality-lead"] as const)
			expect(s.ask("Ben", role)).toMatchObject({ problem: { kind: "not-your-part" } });
	});

	it("is asked of one assessor at a time, and withdrawn only while nothing has been entered", () => {
		const s = secondScoring();
		s.ask();
		expect(s.ask("Cat")).toMatchObject({ problem: { kind: "asked-already" } });
		const withdrawn = planWithdrawal(s.journal, s.scoring(), "lead-inspector");
		if (withdrawn.ok) s.apply(withdrawn.value);
		expect(secondScoringOf(s.journal, s.case)).toBeUndefined();
		expect(blindCasesOf(s.journal, "Ben")).toEqual([]);
		const begun = compared();
		expect(planWithdrawal(begun.journal, begun.scoring(), "lead-inspector")).toMatchObject({
			problem: { kind: "begun" },
		});
	});
});

describe("a second scoring is blind", () => {
	it("keeps the first assessment from the second assessor until both are compared, and the second from all others", () => {
		const s = secondScoring();
		s.ask();
		expect([blindCasesOf(s.journal, "Ben"), blindCasesOf(s.journal, "Ann")]).toEqual([[s.case], []]);
		expect(["Ann", "Ben", "Robin"].map((who) => seesSecond(s.journal, s.case, who))).toEqual(["no", "yes", "no"]);
		const done = compared();
		expect(blindCasesOf(done.journal, "Ben")).toEqual([]);
		expect(seesSecond(done.journal, done.case, "Ann")).toBe("yes");
	});

	it("asks whoever is at the device where the second assessor has none of their own", () => {
		const s = secondScoring();
		s.apply(planMember("Dee", "Dee", "inspector", 9));
		s.ask("Dee");
		expect(seesSecond(s.journal, s.case, "Robin")).toBe("ask");
	});

	it("is no change of a document that was made before", () => {
		const s = secondScoring({ B1: "yes" });
		s.ask();
		const past = journalAt(s.journal, coversOf(s.journal));
		s.answer(s.second, { B1: "no" });
		expect(changedFields(past, s.journal)).toEqual([]);
		s.answer(s.assessment, { B1: "no" });
		expect(changedFields(past, s.journal)).toHaveLength(1);
	});

	it("has safeguarding cards that are told like those of the first", () => {
		const s = secondScoring();
		s.ask();
		const past = journalAt(s.journal, coversOf(s.journal));
		s.apply(planCard("card", s.second, "B1", 1));
		expect(changedFields(past, s.journal).map(({ record, field }) => [record, field])).toEqual([
			["card", "created"],
			["card", "question"],
		]);
	});

	it("is in no count, no progress and no document", () => {
		const s = secondScoring({ B1: "yes" });
		s.signOff(s.assessment);
		const seen = () =>
			JSON.stringify([
				s.numbers(),
				progressOf(s.journal, findInstrument),
				composeSampleFindings(s.data(), "internal", 0).blocks,
			]);
		const before = seen();
		s.ask();
		s.answer(s.second, { A1: "no", B1: "no", B2: "no" });
		s.finish("second");
		expect(seen()).toBe(before);
	});
});

describe("comparing two assessments", () => {
	it("waits until both are finished", () => {
		const s = secondScoring({ B1: "no" });
		s.ask();
		s.finish("second");
		expect([s.scoring().state, s.compare().ok]).toEqual(["waiting-for-first", false]);
		s.finish("first");
		expect([s.scoring().state, s.compare().ok]).toEqual(["finished", true]);
		expect(s.compare()).toMatchObject({ problem: { kind: "compared" } });
	});

	it("names the questions and facts that were answered differently, and no others", () => {
		const s = secondScoring({
			B1: "no",
			B2: "yes",
			B3: "yes",
			A7: "yes",
			assessed_on: "2026-03-09",
			release_status: "released",
		});
		s.ask();
		s.answer(s.second, { A1: "no", A7: "no", B1: "yes", B2: "yes", B3: "yes", assessed_on: "2026-03-11" });
		s.finish("first");
		s.finish("second");
		s.compare();
		expect(comparisonOf(s.journal, s.second)?.differences).toEqual(["A7", "B1"]);
	});

	it("holds the second assessment as it was answered", () => {
		const s = compared();
		expect(
			reviewProblems("take-back", {
				journal: s.journal,
				assessment: s.second,
				role: "inspector",
				standing: { kind: "inspect" },
				evaluation: { questions: new Map(), facts: { hidden: [], problems: [] } },
			}),
		).toEqual([{ kind: "compared" }]);
		expect(reviewOf(s.journal, s.second)).toMatchObject({ state: "ready", changedSince: false });
	});
});

describe("resolving differences", () => {
	it("keeps the first assessment from being signed off until the lead has decided on each", () => {
		const s = compared();
		expect(s.inTheWay()).toContain("open-differences");
		expect(s.resolve("B1", "first", " ")).toMatchObject({ problem: { kind: "reason-needed" } });
		expect(s.resolve("B1", undefined, "Seen")).toMatchObject({ problem: { kind: "choice-missing" } });
		expect(s.resolve("B1", "first", "Seen", "quality-lead")).toMatchObject({ problem: { kind: "not-your-part" } });
		expect(s.resolve("B3", "first", "Seen")).toMatchObject({ problem: { kind: "no-such-difference" } });
		s.resolve("B1", "first", "The plan is dated after release");
		expect(s.inTheWay()).not.toContain("open-differences");
		expect(s.scoring().state).toBe("resolved");
	});

	it("does not hold a sign-off up while a second scoring is under way", () => {
		const s = secondScoring({ B1: "no" });
		s.finish("first");
		s.ask();
		expect(s.inTheWay()).not.toContain("open-differences");
	});

	it("gives the first assessment the answer that stands with its reason, over both of which the originals are kept", () => {
		const s = compared();
		s.resolve("B1", "second", "The record of the first meeting shows it");
		const answers = answersOf(s.journal, s.assessment);
		expect([answers.answer("B1"), answers.reason("B1")]).toEqual(["yes", "Planned from the first day"]);
		expect(historyOf(s.journal, s.assessment, fieldNames.answer("B1")).map(({ after }) => after)).toEqual([
			"no",
			"yes",
		]);
		expect(answersOf(s.journal, s.second).answer("B1")).toBe("yes");
		expect(reviewOf(s.journal, s.assessment).changedSince).toBe(true);
	});

	it("can be decided again: the answer that stood comes back, and both decisions stay on file", () => {
		const s = compared();
		s.resolve("B1", "second", "The record shows it");
		s.resolve("B1", "first", "The record is of another child");
		const answers = answersOf(s.journal, s.assessment);
		expect([answers.answer("B1"), answers.reason("B1")]).toEqual(["no", "Planning began late"]);
		expect(resolutionOf(s.journal, s.second, "B1")).toMatchObject({
			stands: "first",
			reason: "The record is of another child",
		});
		expect(historyOf(s.journal, s.second, "resolution/B1")).toHaveLength(2);
	});
});

describe("two assessments that are kept apart", () => {
	const seenBy = (s: ReturnType<typeof secondScoring>) =>
		["Ann", "Ben", "Cat"].map((person) => [s.assessment, s.second].map((one) => maySeeStream(s.journal, one, person)));

	it("show the second to its assessor alone, and the first to everybody else, until they are compared", () => {
		const s = secondScoring({ A1: "no", B1: "no" });
		s.ask();
		expect(seenBy(s)).toEqual([
			[true, false],
			[false, true],
			[true, false],
		]);
		s.answer(s.second, { A1: "no", B1: "yes" });
		s.finish("first");
		s.finish("second");
		expect(s.compare().ok).toBe(true);
		expect(seenBy(s).flat()).toEqual([true, true, true, true, true, true]);
	});
});

describe("the pairs that agreement is worked out from", () => {
	const answered = (s: ReturnType<typeof compared>) =>
		pairsOf(s.journal, findInstrument).map(({ question, first, second }) => [question.id, first, second]);

	it("are what each answered without sight of the other, whatever was decided since", () => {
		const s = compared();
		const blind = [
			["B1", "no", "yes"],
			["B3", "yes", "yes"],
		];
		expect(answered(s)).toEqual(blind);
		s.resolve("B1", "second", "The record shows it");
		expect(answered(s)).toEqual(blind);
	});

	it("are none before both are compared, and none from practice", () => {
		const s = secondScoring({ B1: "no" });
		s.ask();
		s.answer(s.second, { A1: "no", B1: "yes" });
		expect(pairsOf(s.journal, findInstrument)).toEqual([]);
		const practice = secondScoring({ B1: "no" }, "practice");
		practice.ask();
		practice.answer(practice.second, { A1: "no", B1: "yes" });
		practice.finish("first");
		practice.finish("second");
		expect(practice.compare().ok).toBe(true);
		expect(pairsOf(practice.journal, findInstrument)).toEqual([]);
	});
});
