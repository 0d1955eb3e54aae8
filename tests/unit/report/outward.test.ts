import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseAssessmentGuidance as cag } from "#app/instruments.ts";
import { DEFAULT_THRESHOLDS } from "#domain/findings/disclosure/thresholds.ts";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { composeYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { keepEverything, outwardDrafts, resolve } from "#support/outward.ts";
import { headingsOf, textOf } from "#support/report-text.ts";

const composers = [composeYjsSummary, composeSampleFindings];

const questions = cag.sections.flatMap((section) => section.questions);

const THRESHOLD = DEFAULT_THRESHOLDS.outward;

/** Words that are in no document but through what the test put into the cases. */
const SECRET = "zq";

/** An inspection with so many inspected cases, everything about which can be told by its words. */
function inspectionOf(inspected: number, yes: number) {
	const inspection = buildInspection();
	for (let number = 0; number < inspected; number += 1) {
		const given = {
			B1: number < yes ? "yes" : "no",
			B2: "yes",
			"B2.what": `${SECRET} described`,
			A7: "yes",
			A8: `${SECRET} impact`,
			A5: "muslim",
			sentence_type: "other",
			distance_band: "more_than_100_miles",
		};
		inspection.addCase("signed-off", given, `${SECRET}-${number}`);
	}
	inspection.addCase("excluded", {}, `${SECRET}-excluded`);
	inspection.addEvidence({ text: `${SECRET} seen`, reference: `${SECRET} D3`, area: "policy", direction: "for" });
	inspection.addEvidence({ text: `${SECRET} heard` });
	inspection.decide("good", `${SECRET} reasons`);
	return inspection;
}

describe("an outward copy of a small sample", () => {
	it("holds nothing from a case: no answer, count, description, profile, reference or reason", () => {
		const fewer = fc.integer({ min: 1, max: THRESHOLD - 1 });
		fc.assert(
			fc.property(fewer, fc.nat({ max: THRESHOLD }), (inspected, yes) => {
				for (const report of outwardDrafts(inspectionOf(inspected, yes))) {
					const text = textOf(report);
					expect(text).not.toContain(SECRET);
					expect(report.blocks.some(({ type }) => type === "table")).toBe(false);
					for (const question of questions) expect(text).not.toContain(question.text);
					expect(text).toContain("because the sample is small");
				}
			}),
			{ numRuns: 10 },
		);
	});

	it("does not tell a case that waits for the lead's decision, as only a looked-after child's does, from an unfinished one", () => {
		const said = (ending: "unresolved" | "unfinished") => {
			const inspection = buildInspection();
			inspection.addCase("signed-off");
			inspection.addCase(ending);
			resolve(inspection, "sample", { decision: "keep", reason: "The service has published it" });
			return outwardDrafts(inspection).map(({ blocks }) => blocks);
		};
		expect(said("unresolved")).toEqual(said("unfinished"));
		expect(JSON.stringify(said("unresolved"))).toContain("not finished");
	});

	it("says the same whatever the answers, and whoever else is in the sample", () => {
		const said = (yes: number, others: number) => {
			const inspection = inspectionOf(3, yes);
			for (let other = 0; other < others; other += 1) inspection.addCase(other % 2 ? "excluded" : "unresolved");
			return outwardDrafts(inspection).map(({ blocks }) => blocks);
		};
		expect(said(0, 0)).toEqual(said(3, 0));
		expect(said(0, 0)).toEqual(said(3, 3));
	});
});

describe("an outward copy of a sample of five or more", () => {
	const inspection = inspectionOf(THRESHOLD, 2);
	keepEverything(inspection);
	const reports = outwardDrafts(inspection);

	it("holds counts", () => {
		expect(textOf(reports[1])).toContain("in two of the five cases");
	});

	it("holds no characteristic, case reference, evidence reference, excluded case's reason or record of the rating", () => {
		for (const report of reports) {
			const text = textOf(report);
			expect(headingsOf(report).join()).not.toMatch(/Characteristics|Annexe 2|Evidence/);
			for (const { text: question, kind } of questions) if (kind !== "judgement") expect(text).not.toContain(question);
			expect(text).not.toMatch(
				new RegExp(`${SECRET}-|${SECRET} (D3|seen|heard|reasons|impact)|Looked After|Served by`),
			);
		}
	});
});

it("the internal copy holds what the outward one leaves out, so that the tests above can fail", () => {
	const data = inspectionOf(3, 1).data();
	const text = composers.map((compose) => textOf(compose(data, "internal", 0))).join("\n");
	for (const words of ["described", "D3", "seen", "heard", "reasons"]) expect(text).toContain(`${SECRET} ${words}`);
	expect(text).toContain("Looked After Child");
});
