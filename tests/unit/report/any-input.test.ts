import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseAssessmentGuidance as cag, findInstrument, resettlementStandard as standard } from "#app/instruments.ts";
import { DEFAULT_THRESHOLDS } from "#domain/findings/disclosure/thresholds.ts";
import { changeInspection } from "#domain/inspection/inspection.ts";
import { sampleOf } from "#domain/inspection/sample.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { gatherCaseRecord } from "#domain/report/case-record-data.ts";
import { composeCaseRecord } from "#domain/report/compose-case-record.ts";
import { composeJudgementPack } from "#domain/report/compose-judgement-pack.ts";
import { composeRatingsAcrossServices } from "#domain/report/compose-ratings-across-services.ts";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { composeYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import { gatherJudgementPack } from "#domain/report/judgement-pack-data.ts";
import { gatherRatings } from "#domain/report/ratings-data.ts";
import { validateReport } from "#domain/report/validate-report.ts";
import { buildInspection, type Ending } from "#support/inspection-builder.ts";
import { draftedWith, open, outwardDrafts } from "#support/outward.ts";
import { linesOf, under } from "#support/report-text.ts";

const composers = [composeYjsSummary, composeSampleFindings];

/** The documents that have one copy each: the pack, the ratings, and the record of every case. */
function othersOf(journal: Journal) {
	const sources = [cag, standard, findInstrument] as const;
	const records = sampleOf(journal).map(({ id }) => gatherCaseRecord(journal, id, findInstrument));
	return [
		composeJudgementPack(gatherJudgementPack(journal, ...sources), 0),
		composeRatingsAcrossServices(gatherRatings([journal], ...sources), DEFAULT_THRESHOLDS, 0),
		...records.flatMap((record) => (record ? composeCaseRecord(record, 0) : [])),
	];
}

const hard = {
	"20,000 characters": "The service works well with partners. ".repeat(527).slice(0, 20_000).trim(),
	"a script": "<script>alert('x')</script> & <b>bold</b>",
	emoji: "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 support",
	"right-to-left": "قال الطفل إنه بخير (2026)",
	Welsh: "Gŵr a thŷ: cymorth i’r plentyn",
};

describe("what a person wrote", () => {
	it.each(Object.entries(hard))("stands in the summary as it was written: %s", (_name, text) => {
		const inspection = buildInspection();
		inspection.narrate("evaluation", text);
		inspection.addFinding("strength", text);
		inspection.addFinding("recommendation", text, "the board");
		const summary = composeYjsSummary(inspection.data(), "internal", 0);
		expect(under(summary, "Evaluation of policy and provision")[1]).toBe(text);
		expect(under(summary, "Strengths")).toEqual([text]);
		expect(under(summary, "Recommendations")).toEqual([`The board should: ${text}`]);
		expect(validateReport(summary).ok).toBe(true);
	});

	it.each(Object.entries(hard))("stands in the sample findings as it was written: %s", (_name, text) => {
		const inspection = buildInspection();
		inspection.addCase("signed-off", { B2: "yes", "B2.what": text });
		const report = composeSampleFindings(inspection.data(), "internal", 0);
		expect(linesOf(report)).toContain(text);
		expect(validateReport(report).ok).toBe(true);
	});
});

describe("every document", () => {
	it("of any inspection, down to an empty one, is one that exports may draw", () => {
		const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", " ", ...Object.values(hard).slice(1)));
		const anyInspection = fc.record({
			service: text,
			practice: fc.boolean(),
			endings: fc.array(fc.constantFrom<Ending>("signed-off", "excluded", "unresolved", "unfinished"), {
				maxLength: 6,
			}),
			described: text,
			narrative: text,
			evidence: text,
			finding: text,
		});
		fc.assert(
			fc.property(anyInspection, (one) => {
				const inspection = buildInspection({ engagement: one.practice ? "practice" : "inspection" });
				inspection.apply([changeInspection("service", one.service)]);
				for (const ending of one.endings) inspection.addCase(ending, { B1: "yes", "B2.what": one.described });
				inspection.narrate("policy", one.narrative);
				inspection.addEvidence({ text: one.evidence, area: "policy", direction: "against" });
				inspection.addFinding("recommendation", one.finding, one.service);
				const data = inspection.data();
				const internal = composers.map((compose) => compose(data, "internal", 0));
				const reports = [
					...internal,
					...draftedWith(data, open),
					...outwardDrafts(inspection),
					...othersOf(inspection.journal),
				];
				for (const report of reports) {
					const checked = validateReport(report);
					expect(checked.ok ? [] : checked.problem.faults).toEqual([]);
				}
			}),
			{ numRuns: 40 },
		);
	});

	it("can be sent to a worker and back unchanged", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off", { B1: "yes" });
		for (const compose of composers) {
			const report = compose(inspection.data(), "internal", 0);
			expect(JSON.parse(JSON.stringify(report))).toEqual(report);
		}
	});
});
