import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { caseAssessmentGuidance, findInstrument, openInstruments, resettlementStandard } from "#app/instruments.ts";
import { composeDocument, composeFindings } from "#app/reports/compose-document.ts";
import { documentNamesOf, documentsOfInspection } from "#app/reports/offered-documents.ts";
import { pairsOf } from "#domain/agreement/pairs.ts";
import { secondScoringsOf } from "#domain/agreement/second-scoring.ts";
import { boardOf } from "#domain/findings/board.ts";
import { emergingFindingsOf } from "#domain/findings/board-findings.ts";
import { casesInSample } from "#domain/findings/case-in-sample.ts";
import { progressOf } from "#domain/findings/case-progress.ts";
import { sampleNumbersOf } from "#domain/findings/counts.ts";
import { selfAssessedOf } from "#domain/findings/self-assessed.ts";
import { engagementOf } from "#domain/inspection/inspection.ts";
import { looksLikeName } from "#domain/inspection/personal-content.ts";
import { sampleOf } from "#domain/inspection/sample.ts";
import { checkPseudonym, checkSubject } from "#domain/inspection/self-assessment.ts";
import { gatherRatings } from "#domain/report/ratings-data.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { reviewStep } from "#support/review-step.ts";
import { buildSelfAssessment, instrumentCalled } from "#support/self-assessment-builder.ts";

const judged = fc.record({
	B1: fc.constantFrom("yes", "no"),
	B3: fc.constantFrom("yes", "no"),
	A1: fc.constantFrom("yes", "no"),
});

describe("a local self-assessment", () => {
	beforeAll(openInstruments);

	it("is neither an inspection nor practice", () => {
		expect(engagementOf(buildSelfAssessment().journal)).toBe("self-assessment");
	});

	it("has nothing in any finding, figure or document of an inspection, whatever is answered and signed off in it", () => {
		fc.assert(
			fc.property(fc.array(judged, { minLength: 1, maxLength: 3 }), (cases) => {
				const { journal, assess, apply } = buildSelfAssessment();
				cases.forEach((given, at) => {
					const { assessment } = assess("resettlement-cag", `Case ${at}`, given);
					apply([reviewStep(journal, assessment, "signed-off")]);
				});
				expect(sampleOf(journal)).toEqual([]);
				expect(casesInSample(journal, findInstrument)).toEqual([]);
				expect(sampleNumbersOf(journal, findInstrument).inSample).toBe(0);
				expect(progressOf(journal, findInstrument)).toEqual([]);
				expect(emergingFindingsOf(journal, caseAssessmentGuidance, findInstrument).questions).toEqual([]);
				expect(boardOf(journal, findInstrument).progress).toEqual([]);
				expect(pairsOf(journal, findInstrument)).toEqual([]);
				expect(secondScoringsOf(journal)).toEqual([]);
			}),
			{ numRuns: 20 },
		);
	});

	it("leaves the ratings across services as they are", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off", { B1: "yes" });
		const { journal, assess, apply } = buildSelfAssessment();
		const { assessment } = assess("resettlement-cag", "Case 1", { A1: "no", B1: "no" });
		apply([reviewStep(journal, assessment, "signed-off")]);
		const ratings = (...journals: (typeof journal)[]) => {
			const data = gatherRatings(journals, caseAssessmentGuidance, resettlementStandard, findInstrument);
			return { inspections: data.inspections.map(({ numbers }) => numbers), cases: data.cases.length };
		};
		expect(ratings(inspection.journal, journal)).toEqual(ratings(inspection.journal));
		expect(ratings(journal)).toEqual({ inspections: [], cases: 0 });
	});

	it("has its summary, and no document of an inspection", () => {
		const { journal, assess } = buildSelfAssessment();
		const { case: id } = assess("resettlement-cag", "Case 1");
		expect(documentNamesOf(journal).map(({ kind }) => kind)).toEqual(["self-assessment"]);
		const ofInspection = [
			...documentsOfInspection.flatMap(({ kind, audiences }) =>
				audiences.map((audience) => ({ kind, case: "", audience })),
			),
			{ kind: "case-record", case: id, audience: "internal" } as const,
		];
		for (const name of ofInspection) expect(composeDocument(journal, name, [], 0)).toBeUndefined();
		for (const audience of ["internal", "outward"] as const)
			expect(composeFindings(journal, audience, [], 0)).toBeUndefined();
		expect(composeDocument(journal, { kind: "self-assessment", case: "", audience: "internal" }, [], 0)?.kind).toBe(
			"self-assessment",
		);
	});

	it("has no summary where there is an inspection or practice", () => {
		for (const engagement of ["inspection", "practice"] as const) {
			const { journal } = buildInspection({ engagement });
			const summary = { kind: "self-assessment", case: "", audience: "internal" } as const;
			expect(composeDocument(journal, summary, [], 0)).toBeUndefined();
		}
	});

	it("asks every question of a case that the guidance would exclude from the sample: it has no sample", () => {
		const { journal, assess } = buildSelfAssessment();
		assess("resettlement-cag", "Case 1", { A1: "yes", "A1.role": "host", "A1.assess": "no" });
		const [one] = selfAssessedOf(journal, findInstrument);
		expect(one?.read?.one.evaluation.questions.get("B1")?.state).toBe("not-answered");
	});

	it("knows each of its assessments by the instrument that it was started under", () => {
		const { journal, assess } = buildSelfAssessment();
		for (const id of ["expectation-75", "sfj-fi2"]) assess(id, "Subject 1");
		expect(selfAssessedOf(journal, findInstrument).map(({ read }) => read?.instrument.subject)).toEqual([
			"establishment",
			"practitioner",
		]);
		expect(selfAssessedOf(journal, () => undefined).map(({ read }) => read)).toEqual([undefined, undefined]);
	});
});

describe("a pseudonym", () => {
	it("is taken without the space around it", () => {
		expect(checkPseudonym("  Team   1 ")).toEqual({ ok: true, value: "Team 1" });
	});

	it.each([
		["nothing", "  ", "reference-missing"],
		["a date", "Born 9 March 2009", "pseudonym-personal"],
		["a postcode", "Team at SW1A 1AA", "pseudonym-personal"],
		["an address to write to", "someone@example.org", "pseudonym-personal"],
		["more than there is room for", "x".repeat(41), "reference-too-long"],
	])("is not taken if it is %s", (_what, typed, kind) => {
		const checked = checkPseudonym(typed);
		expect(checked.ok ? undefined : checked.problem.kind).toBe(kind);
	});

	it("of one subject can stand once with each instrument", () => {
		const { journal, assess } = buildSelfAssessment();
		const { case: id } = assess("resettlement-cag", "Case 1");
		const [guidance, policy] = ["resettlement-cag", "local-resettlement-policy-case"].map(
			(one) => instrumentCalled(one).named,
		);
		expect(checkSubject(journal, "case 1", guidance)).toEqual({
			ok: false,
			problem: { kind: "subject-taken", reference: "case 1" },
		});
		expect(checkSubject(journal, "Case 1", policy).ok).toBe(true);
		expect(checkSubject(journal, "Case 1", guidance, id).ok).toBe(true);
	});

	it.each(["Team 1", "Practitioner 2", "Service 1", "Establishment A", "Case 7"])(
		"like %s looks like no name",
		(one) => {
			expect(looksLikeName(one)).toBe(false);
		},
	);
});
