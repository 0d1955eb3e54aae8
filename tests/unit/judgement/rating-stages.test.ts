import { describe, expect, it } from "vitest";
import { changeInspection } from "#domain/inspection/inspection.ts";
import { planRemoval } from "#domain/inspection/removal.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { ratingChangesOf, ratingOf } from "#domain/judgement/rating.ts";
import type { RatingRefused } from "#domain/judgement/rating-decision.ts";
import { RATING } from "#domain/judgement/rating-fields.ts";
import { ratingRecordOf } from "#domain/judgement/rating-record.ts";
import type { Result } from "#domain/result.ts";
import { twoDevices } from "#support/histories.ts";
import { buildInspection } from "#support/inspection-builder.ts";

const problemsOf = (planned: Result<unknown, RatingRefused>) =>
	planned.ok ? [] : planned.problem.problems.map(({ kind }) => kind);

/** With evidence in every area, and nothing against. */
function readyInspection(...options: Parameters<typeof buildInspection>) {
	const inspection = buildInspection(...options);
	const { assessment } = inspection.addCase("signed-off");
	for (const area of ["policy", "provision", "evaluation"] as const)
		inspection.addEvidence({ text: `About ${area}`, source: "document", area, direction: "for" });
	return { ...inspection, assessment };
}

const stageOf = ({ journal }: ReturnType<typeof buildInspection>) => ratingOf(journal).stage;

describe("a rating goes", () => {
	it("from provisional through moderated to final, each an entry with its stage", () => {
		const inspection = readyInspection();
		expect(stageOf(inspection)).toBeUndefined();
		for (const decide of [
			() => inspection.decide("good", "First thoughts."),
			() => inspection.moderate("good"),
			() => inspection.makeFinal("good"),
		])
			expect(problemsOf(decide())).toEqual([]);
		expect(ratingRecordOf(inspection.journal)).toMatchObject([
			{ decision: { stage: "provisional" }, stands: false },
			{ decision: { stage: "moderated", moderators: ["Quinn Quality"] }, stands: false },
			{ decision: { stage: "final", reasons: "As moderated." }, stands: true },
		]);
	});

	it("through no stage before the one that it needs", () => {
		const inspection = readyInspection();
		expect(problemsOf(inspection.moderate("good"))).toEqual(["stage-before-missing"]);
		expect(problemsOf(inspection.makeFinal("good"))).toEqual(["stage-before-missing"]);
		inspection.decide("good", "First thoughts.");
		expect(problemsOf(inspection.makeFinal("good"))).toEqual(["stage-before-missing"]);
	});

	it("back behind a moderation, or from final, only once it is reopened with a reason", () => {
		const inspection = readyInspection();
		expect(inspection.reopenRating("Why not").ok).toBe(false);
		inspection.decide("good", "First thoughts.");
		inspection.moderate("good");
		expect(problemsOf(inspection.decide("good", "Second thoughts."))).toEqual(["reopen-first"]);
		inspection.makeFinal("good");
		for (const again of [() => inspection.moderate("good"), () => inspection.makeFinal("good")])
			expect(problemsOf(again())).toEqual(["reopen-first"]);
		expect(inspection.reopenRating("  ")).toEqual({ ok: false, problem: { kind: "reason-missing" } });
		expect(inspection.reopenRating("The service sent its evaluation.").ok).toBe(true);
		expect(ratingOf(inspection.journal)).toMatchObject({
			state: "good",
			stage: "provisional",
			reasons: "As moderated.",
			reopening: "The service sent its evaluation.",
		});
		expect(ratingRecordOf(inspection.journal).at(-1)).toMatchObject({
			decision: { kind: "reopened", reasons: "The service sent its evaluation." },
			stands: true,
		});
		expect(problemsOf(inspection.makeFinal("good"))).toEqual(["stage-before-missing"]);
		expect(problemsOf(inspection.moderate("good"))).toEqual([]);
	});

	it("back to the beginning where decisions are in conflict", () => {
		const [device, other] = twoDevices();
		const inspection = readyInspection({ device });
		inspection.decide("good", "First thoughts.");
		other.receive(device.journal.events.values());
		inspection.moderate("good");
		inspection.moderate("inadequate", other);
		device.receive(other.journal.events.values());
		expect(stageOf(inspection)).toBeUndefined();
		expect(problemsOf(inspection.moderate("good"))).toEqual(["stage-before-missing"]);
		expect(problemsOf(inspection.decide("good", "Having seen both."))).toEqual([]);
	});
});

describe("a moderation", () => {
	it.each([[], ["  "], ["Name of person-1"], ["name of PERSON-1 "]])(
		"needs somebody beside the decider: %j is nobody",
		(...moderators) => {
			const inspection = readyInspection();
			inspection.decide("good", "First thoughts.");
			const said = { stage: "moderated", moderators };
			expect(problemsOf(inspection.decide("good", "Agreed.", undefined, said))).toEqual(["moderators-missing"]);
		},
	);

	it("cannot agree that nothing is decided", () => {
		const inspection = readyInspection();
		inspection.decide("not-yet-decided", "It is early.");
		expect(problemsOf(inspection.moderate("not-yet-decided"))).toEqual(["nothing-decided"]);
		expect(problemsOf(inspection.moderate("good"))).toEqual([]);
	});
});

describe("a final rating", () => {
	const moderated = (prepare: (inspection: ReturnType<typeof buildInspection>) => void, state = "good" as const) => {
		const inspection = buildInspection();
		inspection.addCase("signed-off");
		prepare(inspection);
		inspection.decide(state, "First thoughts.");
		inspection.moderate(state);
		return inspection;
	};

	it.each(["outstanding", "good", "requires-improvement", "inadequate"] as const)(
		"as %s is refused while an area is empty or contrary evidence unanswered, all said at once",
		(state) => {
			const inspection = buildInspection();
			inspection.addCase("signed-off");
			const against = inspection.addEvidence({ text: "Not signed off", area: "policy", direction: "against" });
			inspection.decide(state, "First thoughts.");
			inspection.moderate(state);
			const refused = inspection.makeFinal(state);
			expect(refused).toMatchObject({
				problem: {
					problems: [
						{ kind: "area-without-evidence", area: "provision" },
						{ kind: "area-without-evidence", area: "evaluation" },
						{ kind: "contrary-not-answered", item: against },
					],
				},
			});
			expect(stageOf(inspection)).toBe("moderated");
		},
	);

	it("is refused while something of the judgement is in conflict", () => {
		const [device, other] = twoDevices();
		const inspection = readyInspection({ device });
		other.receive(device.journal.events.values());
		const write = (value: string) => ({ stream: JUDGEMENT, record: JUDGEMENT, field: "narrative/policy", value });
		inspection.apply([write("Clear.")]);
		inspection.apply([write("Not clear.")], other);
		device.receive(other.journal.events.values());
		inspection.decide("good", "First thoughts.");
		inspection.moderate("good");
		expect(inspection.makeFinal("good")).toMatchObject({
			problem: { problems: [{ kind: "judgement-in-conflict", record: JUDGEMENT, field: "narrative/policy" }] },
		});
		inspection.apply([write("Clear, and known.")]);
		expect(problemsOf(inspection.makeFinal("good"))).toEqual([]);
	});

	it("is what was moderated, and nothing else", () => {
		const inspection = readyInspection();
		inspection.decide("good", "First thoughts.");
		inspection.moderate("good");
		expect(problemsOf(inspection.makeFinal("outstanding"))).toEqual(["differs-from-moderated"]);
	});

	it("as not rated needs a reason and no inspected case, and no evidence", () => {
		const inspection = buildInspection();
		inspection.addCase("excluded");
		inspection.decide("not-rated", "The only case was excluded.");
		inspection.moderate("not-rated");
		expect(problemsOf(inspection.decide("not-rated", " ", undefined, { stage: "final" }))).toEqual(["reasons-missing"]);
		inspection.addCase("signed-off");
		expect(problemsOf(inspection.makeFinal("not-rated"))).toEqual(["cases-to-inspect"]);
	});

	it("as not rated is made where there is no case", () => {
		const inspection = buildInspection();
		inspection.decide("not-rated", "There is no case.");
		inspection.moderate("not-rated");
		expect(problemsOf(inspection.makeFinal("not-rated"))).toEqual([]);
	});

	it("does not wait for challenges to a draft", () => {
		const inspection = moderated((one) => {
			for (const area of ["policy", "provision", "evaluation"] as const)
				one.addEvidence({ text: "Seen", area, direction: "for" });
		});
		inspection.challenge("The policy was signed off in May.");
		expect(problemsOf(inspection.makeFinal("good"))).toEqual([]);
	});
});

describe("what changed since a decision", () => {
	it("is which evidence, which finding, which case", () => {
		const inspection = readyInspection();
		inspection.decide("good", "First thoughts.");
		expect(ratingChangesOf(inspection.journal)).toEqual([]);
		const evidence = inspection.addEvidence({ text: "Late", area: "policy", direction: "against" });
		const finding = inspection.addFinding("strength", "Clear policy");
		inspection.narrate("policy", "Clear.");
		const added = inspection.addCase("unfinished");
		inspection.reopen(inspection.assessment);
		inspection.apply([changeInspection("ruling", "institution-counts"), changeInspection("marking", "OFFICIAL")]);
		const kinds = ratingChangesOf(inspection.journal).map(({ kind }) => kind);
		expect(ratingChangesOf(inspection.journal)).toContainEqual({ kind: "evidence", record: evidence });
		expect(ratingChangesOf(inspection.journal)).toContainEqual({ kind: "finding", record: finding });
		expect(ratingChangesOf(inspection.journal)).toContainEqual({ kind: "case", record: added.case });
		expect(kinds).toEqual(["evidence", "finding", "narrative", "case", "case", "ruling"]);
	});

	it("is a case that was removed from the sample", () => {
		const inspection = readyInspection();
		const { case: removed } = inspection.addCase("unfinished");
		inspection.decide("good", "First thoughts.");
		inspection.apply([planRemoval(removed, true)]);
		expect(ratingChangesOf(inspection.journal)).toEqual([{ kind: "case", record: removed }]);
	});

	it("is still said after the rating was reopened, until the next decision", () => {
		const inspection = readyInspection();
		inspection.decide("good", "First thoughts.");
		inspection.moderate("good");
		inspection.narrate("policy", "Not clear.");
		inspection.reopenRating("The policy was read again.");
		expect(ratingOf(inspection.journal).changedSince).toBe(true);
		inspection.decide("good", "All the same.");
		expect(ratingOf(inspection.journal).changedSince).toBe(false);
	});

	it("is neither a dissent nor a challenge to a draft, nor what is being written for the next decision", () => {
		const inspection = readyInspection();
		inspection.decide("good", "First thoughts.");
		inspection.dissent("Quinn Quality", "Provision was late.");
		inspection.challenge("The policy was signed off in May.");
		inspection.apply([{ stream: JUDGEMENT, record: JUDGEMENT, field: "rating/moderators", value: "Quinn" }]);
		expect(ratingOf(inspection.journal).changedSince).toBe(false);
	});

	it("is of the judgement alone for a decision of before stages were kept, which is provisional", () => {
		const inspection = readyInspection();
		const value = { state: "good", reasons: "Recorded then.", covers: {} };
		inspection.apply([{ stream: JUDGEMENT, record: JUDGEMENT, field: RATING, value }]);
		expect(stageOf(inspection)).toBe("provisional");
		expect(new Set(ratingChangesOf(inspection.journal).map(({ kind }) => kind))).toEqual(new Set(["evidence"]));
	});
});

describe("evidence that moved a decision", () => {
	it("is named in it, and stays named once it was removed from the log", () => {
		const inspection = readyInspection();
		const evidence = inspection.addEvidence({ text: "The board met monthly", area: "policy", direction: "for" });
		inspection.decide("good", "The board.", undefined, { evidence: [evidence] });
		inspection.apply([{ stream: JUDGEMENT, record: evidence, field: "removed", value: true }]);
		expect(ratingRecordOf(inspection.journal)).toMatchObject([{ decision: { evidence: [evidence] } }]);
	});
});
