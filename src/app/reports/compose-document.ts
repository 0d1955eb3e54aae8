import { findInstrument, guidanceOf, standardInUse } from "#app/instruments.ts";
import { checkOutward } from "#domain/findings/disclosure/check-outward.ts";
import { composeOutward, composeOutwardFindings } from "#domain/findings/disclosure/compose-outward.ts";
import { engagementOf } from "#domain/inspection/inspection.ts";
import type { Hash } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { gatherCaseRecord } from "#domain/report/case-record-data.ts";
import { composeCaseRecord } from "#domain/report/compose-case-record.ts";
import { composeFindingsFile } from "#domain/report/compose-findings-file.ts";
import { composeJudgementPack } from "#domain/report/compose-judgement-pack.ts";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { composeSelfAssessment } from "#domain/report/compose-self-assessment.ts";
import { composeYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import { type FindingsFile, hashOfFindings } from "#domain/report/findings-file.ts";
import type { DocumentName } from "#domain/report/issued-document.ts";
import { gatherJudgementPack } from "#domain/report/judgement-pack-data.ts";
import { hashOfReport } from "#domain/report/provenance.ts";
import type { Audience, Report } from "#domain/report/report.ts";
import { gatherReportData } from "#domain/report/report-data.ts";
import { gatherSelfAssessment } from "#domain/report/self-assessment-data.ts";

/** An inspection and practice have the documents of an inspection; a self-assessment has its summary alone. */
function isOffered(journal: Journal, kind: DocumentName["kind"]): boolean {
	return (engagementOf(journal) === "self-assessment") === (kind === "self-assessment");
}

const dataOf = (journal: Journal) => gatherReportData(journal, guidanceOf(journal), standardInUse(), findInstrument);

/** The names of children that the lead typed at the gate; undefined before that. What leaves is searched for them. */
export type ChildrensNames = readonly string[] | undefined;

/**
 * A document of an inspection as its journal has it; `exportedAt` is in milliseconds since 1970, UTC. Undefined for an outward
 * copy that may not leave as things stand, for a document that this kind of work does not have, and for the record of a case that is not in the sample, or whose instrument is not
 * on this device.
 */
export function composeDocument(
	journal: Journal,
	name: DocumentName,
	names: ChildrensNames,
	exportedAt: number,
): Report | undefined {
	if (!isOffered(journal, name.kind)) return undefined;
	return name.audience === "internal"
		? composeInternal(journal, name, exportedAt)
		: composeLeaving(journal, name.kind, names, exportedAt);
}

function composeInternal(journal: Journal, name: DocumentName, exportedAt: number): Report | undefined {
	switch (name.kind) {
		case "yjs-summary":
			return composeYjsSummary(dataOf(journal), "internal", exportedAt);
		case "sample-findings":
			return composeSampleFindings(dataOf(journal), "internal", exportedAt);
		case "judgement-pack": {
			const pack = gatherJudgementPack(journal, guidanceOf(journal), standardInUse(), findInstrument);
			return composeJudgementPack(pack, exportedAt);
		}
		case "case-record": {
			const record = gatherCaseRecord(journal, name.case, findInstrument);
			return record && composeCaseRecord(record, exportedAt);
		}
		case "self-assessment": {
			const data = gatherSelfAssessment(journal, findInstrument);
			return data && composeSelfAssessment(data, exportedAt);
		}
		default:
			return undefined;
	}
}

function composeLeaving(
	journal: Journal,
	kind: DocumentName["kind"],
	names: ChildrensNames,
	exportedAt: number,
): Report | undefined {
	const gate = checkOutward(journal, dataOf(journal), names);
	const isOutward = kind === "yjs-summary" || kind === "sample-findings";
	return gate.ok && isOutward ? composeOutward(gate.value, kind, exportedAt) : undefined;
}

/** The findings of the sample as a table, as the journal has them; undefined for one that may not leave as things stand. */
export function composeFindings(
	journal: Journal,
	audience: Audience,
	names: ChildrensNames,
	exportedAt: number,
): FindingsFile | undefined {
	if (!isOffered(journal, "findings-table")) return undefined;
	if (audience === "internal") return composeFindingsFile(dataOf(journal), "internal", exportedAt);
	const gate = checkOutward(journal, dataOf(journal), names);
	return gate.ok ? composeOutwardFindings(gate.value, exportedAt) : undefined;
}

/**
 * The hash of what a document says now; undefined where it cannot be made. Nothing leaves, so no children's names are searched
 * for: they only ever keep a copy back, and are in none.
 */
export function hashNow(journal: Journal, name: DocumentName): Hash | undefined {
	if (name.kind === "findings-table") {
		const findings = composeFindings(journal, name.audience, [], 0);
		return findings && hashOfFindings(findings);
	}
	const report = composeDocument(journal, name, [], 0);
	return report && hashOfReport(report);
}
