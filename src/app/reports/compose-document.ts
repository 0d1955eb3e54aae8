import { caseAssessmentGuidance, findInstrument, resettlementStandard } from "#app/instruments.ts";
import type { Hash } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { gatherCaseRecord } from "#domain/report/case-record-data.ts";
import { composeCaseRecord } from "#domain/report/compose-case-record.ts";
import { composeFindingsFile } from "#domain/report/compose-findings-file.ts";
import { composeJudgementPack } from "#domain/report/compose-judgement-pack.ts";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { composeYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import { type FindingsFile, hashOfFindings } from "#domain/report/findings-file.ts";
import type { DocumentName } from "#domain/report/issued-document.ts";
import { gatherJudgementPack } from "#domain/report/judgement-pack-data.ts";
import { hashOfReport } from "#domain/report/provenance.ts";
import type { Report } from "#domain/report/report.ts";
import { gatherReportData } from "#domain/report/report-data.ts";

const dataOf = (journal: Journal) =>
	gatherReportData(journal, caseAssessmentGuidance, resettlementStandard, findInstrument);

/**
 * A document of an inspection as its journal has it; `exportedAt` is in milliseconds since 1970, UTC. Undefined for the
 * record of a case that is not in the sample, or whose instrument is not on this device.
 */
export function composeDocument(journal: Journal, name: DocumentName, exportedAt: number): Report | undefined {
	switch (name.kind) {
		case "yjs-summary":
			return composeYjsSummary(dataOf(journal), "internal", exportedAt);
		case "sample-findings":
			return composeSampleFindings(dataOf(journal), "internal", exportedAt);
		case "judgement-pack": {
			const pack = gatherJudgementPack(journal, caseAssessmentGuidance, resettlementStandard, findInstrument);
			return composeJudgementPack(pack, exportedAt);
		}
		case "case-record": {
			const record = gatherCaseRecord(journal, name.case, findInstrument);
			return record && composeCaseRecord(record, exportedAt);
		}
		default:
			return undefined;
	}
}

/** The document as it is recorded now, for a name that is known to have one. */
export function composeNow(journal: Journal, name: DocumentName): Report {
	const report = composeDocument(journal, name, Date.now());
	if (!report) throw new Error(`There is no document ${JSON.stringify(name)}`);
	return report;
}

/** The findings of the sample as a table, as the journal has them. */
export function composeFindings(journal: Journal, exportedAt: number): FindingsFile {
	return composeFindingsFile(dataOf(journal), "internal", exportedAt);
}

/** The hash of what a document says now; undefined where it cannot be made. */
export function hashNow(journal: Journal, name: DocumentName): Hash | undefined {
	if (name.kind === "findings-table") return hashOfFindings(composeFindings(journal, 0));
	const report = composeDocument(journal, name, 0);
	return report && hashOfReport(report);
}
