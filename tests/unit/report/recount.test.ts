import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseAssessmentGuidance as cag, findInstrument, resettlementStandard as standard } from "#app/instruments.ts";
import { DEFAULT_THRESHOLDS } from "#domain/findings/disclosure/thresholds.ts";
import { sayNumber } from "#domain/findings/say-counts.ts";
import type { Json } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { gatherCaseRecord } from "#domain/report/case-record-data.ts";
import { composeCaseRecord } from "#domain/report/compose-case-record.ts";
import { composeJudgementPack } from "#domain/report/compose-judgement-pack.ts";
import { composeRatingsAcrossServices } from "#domain/report/compose-ratings-across-services.ts";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { composeYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import { gatherJudgementPack } from "#domain/report/judgement-pack-data.ts";
import { gatherRatings } from "#domain/report/ratings-data.ts";
import type { Report } from "#domain/report/report.ts";
import { anyInspection, builtFrom } from "#support/any-inspection.ts";
import { chartOf, tableOf, textOf } from "#support/report-text.ts";

const RUNS = { numRuns: 15 };

/** The last value of each field of each record, read from the events alone: all come from one writer, in order. */
function lastValues(journal: Journal) {
	const values = new Map<string, Json>();
	for (const { record, field, value } of journal.events.values())
		values.set(`${record} ${field}`, value?.value ?? null);
	return (record: string, field: string) => values.get(`${record} ${field}`);
}

/** The assessments that are signed off: each is of a case that was not excluded. */
function inspectedIn(journal: Journal): readonly string[] {
	const last = lastValues(journal);
	const records = new Set([...journal.events.values()].map(({ record }) => record));
	return [...records].filter(
		(record) => (last(record, "state") as { state?: string } | undefined)?.state === "signed-off",
	);
}

/** How a question was answered: yes, no, not applicable, not answered, not asked. */
function recount(journals: readonly Journal[], question: string): readonly number[] {
	const counts = [0, 0, 0, 0, 0];
	for (const journal of journals) {
		const last = lastValues(journal);
		for (const assessment of inspectedIn(journal)) {
			const value = last(assessment, `answer/${question}`);
			const isAsked = question !== "B8" || last(assessment, "answer/B7") !== "na_no_need";
			const way = ["yes", "no"].indexOf(String(value ?? ""));
			const at = !isAsked ? 4 : value === undefined ? 3 : way < 0 ? 2 : way;
			counts[at] = (counts[at] ?? 0) + 1;
		}
	}
	return counts;
}

function questionRows(report: Report) {
	const chart = chartOf(report, "Question by question, over the inspected cases");
	return chart?.rows.map(({ label, counts }) => [label.split(":")[0], counts] as const);
}

const questions = cag.sections.flatMap((section) => section.questions.filter(({ judgement }) => judgement));
const recounted = (journals: readonly Journal[]) =>
	journals.flatMap(inspectedIn).length === 0
		? undefined
		: questions.map(({ id }) => [id, recount(journals, id)] as const);

describe("figures are those of the journal", () => {
	it("in the sample findings and the summary", () => {
		fc.assert(
			fc.property(anyInspection(), (plan) => {
				const inspection = builtFrom(plan);
				const { journal } = inspection;
				const findings = composeSampleFindings(inspection.data(), "internal", 0);
				expect(questionRows(findings)).toEqual(recounted([journal]));
				const count = inspectedIn(journal).length;
				const said = textOf(composeYjsSummary(inspection.data(), "internal", 0));
				const none = plan.cases.length === 0 ? "no cases in the sample" : "No resettlement case has been inspected";
				expect(said).toContain(count === 0 ? none : `We inspected ${sayNumber(count)} resettlement`);
			}),
			RUNS,
		);
	});

	it("in the ratings across services, over all of them", () => {
		fc.assert(
			fc.property(fc.array(anyInspection(), { maxLength: 3 }), (plans) => {
				const journals = plans.map((plan) => builtFrom(plan).journal);
				const data = gatherRatings(journals, cag, standard, findInstrument);
				const report = composeRatingsAcrossServices(data, DEFAULT_THRESHOLDS, 0);
				expect(questionRows(report)).toEqual(recounted(journals));
				const inspected = journals.map((journal) => String(inspectedIn(journal).length)).sort();
				const cells = tableOf(report, "Inspections by service and date")?.rows.map((row) => row.at(-1)) ?? [];
				expect([...cells].sort()).toEqual(inspected);
				const bands = chartOf(report, "Distance of the institution from home")?.rows.map(
					({ counts }) => counts[0] ?? 0,
				);
				expect((bands ?? []).reduce((sum, one) => sum + one, 0)).toBe(journals.flatMap(inspectedIn).length);
				const far = journals.flatMap((journal) =>
					inspectedIn(journal).filter(
						(one) => lastValues(journal)(one, "answer/distance_band") === "more_than_100_miles",
					),
				);
				expect(bands?.[2] ?? 0).toBe(far.length);
			}),
			RUNS,
		);
	});

	it("in the judgement pack: cases by state, and every item of evidence in one cell", () => {
		fc.assert(
			fc.property(anyInspection(), (plan) => {
				const { journal } = builtFrom(plan);
				const report = composeJudgementPack(gatherJudgementPack(journal, cag, standard, findInstrument), 0);
				const progress = new Map(
					chartOf(report, "Progress of the sample")?.rows.map(({ label, counts }) => [label, counts[0]]),
				);
				const ended = (ending: string) => plan.cases.filter((one) => one.ending === ending).length || undefined;
				expect(progress.get("Signed off")).toBe(ended("signed-off"));
				expect(progress.get("Excluded")).toBe(ended("excluded"));
				expect(progress.get("Waiting for the lead inspector")).toBe(ended("unresolved"));
				expect([...progress.values()].reduce((sum = 0, one = 0) => sum + one, 0)).toBe(plan.cases.length);

				const cells = tableOf(report, "Evidence by area and source, as counts of the items")?.rows.flat().join() ?? "";
				const figures = [...cells.matchAll(/\d+/g)].map(([figure]) => Number(figure));
				expect(figures.reduce((sum, one) => sum + one, 0)).toBe(plan.evidence.length);
				const coverage = chartOf(report, "Evidence in each area")?.rows.map(({ counts }) => counts);
				const areas = ["policy", "provision", "evaluation", ""];
				const at = (area: string, direction: string) =>
					plan.evidence.filter((item) => item.area === area && item.direction === direction).length;
				expect(coverage).toEqual(areas.map((area) => ["for", "against", ""].map((direction) => at(area, direction))));
			}),
			RUNS,
		);
	});

	it("in the record of a case: a row for every change of it", () => {
		fc.assert(
			fc.property(anyInspection(), (plan) => {
				const inspection = builtFrom(plan);
				const ids = inspection.addCase("unfinished", { B1: "yes" });
				inspection.answer(ids.assessment, { B1: "no", B2: "yes" });
				const data = gatherCaseRecord(inspection.journal, ids.case, findInstrument);
				if (!data) throw new Error("The case is in the sample");
				const own = ["instrument", "purpose"];
				const events = [...inspection.journal.events.values()].filter(
					({ stream, record, writer, field }) =>
						record === ids.case ||
						(stream === ids.assessment && record !== writer && !own.includes(field) && field !== "created"),
				);
				expect(tableOf(composeCaseRecord(data, 0), "Every change, the oldest first")?.rows).toHaveLength(events.length);
			}),
			RUNS,
		);
	});
});
