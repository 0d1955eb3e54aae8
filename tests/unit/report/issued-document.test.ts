import { describe, expect, it } from "vitest";
import { caseAssessmentGuidance, findInstrument, resettlementStandard } from "#app/instruments.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { planOverallScore } from "#domain/judgement/overall-score.ts";
import { ratingOf } from "#domain/judgement/rating.ts";
import { changedFields, changedParts, journalAt } from "#domain/report/changes-since.ts";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { composeYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import {
	coversOf,
	ISSUED,
	issuedDocumentsOf,
	type MadeCopy,
	nextCopy,
	planIssue,
} from "#domain/report/issued-document.ts";
import { hashOfReport } from "#domain/report/provenance.ts";
import { gatherReportData } from "#domain/report/report-data.ts";
import { buildInspection } from "#support/inspection-builder.ts";

type Built = ReturnType<typeof buildInspection>;

const AT = Date.UTC(2026, 6, 20, 13, 2);

const summaryOf = (journal: Journal) =>
	composeYjsSummary(
		gatherReportData(journal, caseAssessmentGuidance, resettlementStandard, findInstrument),
		"internal",
		AT,
	);

function copyOf({ journal }: Built): MadeCopy {
	return {
		kind: "yjs-summary",
		case: "",
		audience: "internal",
		format: "pdf",
		isProtected: true,
		hash: hashOfReport(summaryOf(journal)),
		file: "a".repeat(64),
		covers: coversOf(journal),
	};
}

function issue(inspection: Built, id = "copy-1"): MadeCopy {
	const made = copyOf(inspection);
	inspection.apply([planIssue(id, made, nextCopy(inspection.journal, made))]);
	return made;
}

describe("the export of a document", () => {
	it("is recorded with who made it, when, from what, and as which copy", () => {
		const inspection = buildInspection();
		const made = issue(inspection);
		issue(inspection, "copy-2");
		const [second, first] = issuedDocumentsOf(inspection.journal);
		expect(first).toMatchObject({ ...made, id: "copy-1", copy: 1, by: "Name of person-1" });
		expect(first?.at).toBeGreaterThan(0);
		expect(second).toMatchObject({ id: "copy-2", copy: 2 });
		expect(nextCopy(inspection.journal, { kind: "yjs-summary", case: "", audience: "outward" })).toBe(1);
	});

	it("changes no document, and does not count as a change since the decision on the rating", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off");
		inspection.decide("good", "Policy and provision are in place.");
		const before = composeSampleFindings(inspection.data(), "internal", AT);
		const { hash } = issue(inspection);
		expect(hashOfReport(summaryOf(inspection.journal))).toBe(hash);
		expect(composeSampleFindings(inspection.data(), "internal", AT)).toEqual(before);
		expect(ratingOf(inspection.journal).changedSince).toBe(false);
	});

	it("that is not written as this app writes it is passed over", () => {
		const inspection = buildInspection();
		const { journal } = inspection;
		for (const value of [null, "pdf", { kind: "yjs-summary" }, { ...copyOf(inspection), copy: 1, hash: "short" }])
			inspection.apply([{ stream: "judgement", record: "forged", field: ISSUED, value: value as never }]);
		expect(issuedDocumentsOf(journal)).toEqual([]);
	});
});

describe("what has changed since a copy was made", () => {
	it("is nothing while nothing was recorded, and the document of that time can be made again", () => {
		const inspection = buildInspection();
		inspection.narrate("policy", "Clear.");
		const { hash, covers } = issue(inspection);
		inspection.narrate("policy", "Clear, and known to staff.");
		const score = planOverallScore(11, "As published");
		if (score.ok) inspection.apply([score.value]);
		const past = journalAt(inspection.journal, covers);
		expect(hashOfReport(summaryOf(past))).toBe(hash);
		expect(changedFields(past, past)).toEqual([]);
		expect(changedFields(past, inspection.journal).map(({ field }) => field)).toEqual(["narrative/policy"]);
		expect(changedParts(summaryOf(past), summaryOf(past))).toEqual([]);
	});

	it("is each field that reads differently, and each part of the document in which it is said", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off");
		inspection.narrate("policy", "Clear.");
		inspection.narrate("provision", "In place.");
		const { covers } = issue(inspection);
		inspection.narrate("provision", "Not in place.");
		inspection.narrate("provision", "In place.");
		inspection.narrate("policy", "Not clear.");
		const finding = inspection.addFinding("strength", "Planning begins at the point of sentence.");
		const past = journalAt(inspection.journal, covers);
		expect(
			changedFields(past, inspection.journal).map(({ record, field, before, now }) => [
				record,
				field,
				before.kind,
				now.kind,
			]),
		).toEqual([
			["judgement", "narrative/policy", "value", "value"],
			[finding, "created", "empty", "value"],
			[finding, "text", "empty", "value"],
		]);
		expect(changedParts(summaryOf(past), summaryOf(inspection.journal))).toEqual([
			{ headings: ["Key findings", "Strengths"], change: "changed" },
			{ headings: ["Policy"], change: "changed" },
		]);
	});

	it("names parts that were not there before, and those that are gone", () => {
		const inspection = buildInspection();
		const { covers } = issue(inspection);
		inspection.addEvidence({ text: "Not yet placed", source: "document" });
		const past = journalAt(inspection.journal, covers);
		const [before, now] = [summaryOf(past), summaryOf(inspection.journal)];
		const added = { headings: ["Evidence not yet placed"], change: "added" };
		expect(changedParts(before, now)).toContainEqual(added);
		expect(changedParts(now, before)).toContainEqual({ ...added, change: "removed" });
	});
});
