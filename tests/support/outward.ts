import { type OutwardCopy, shown } from "#domain/findings/disclosure/copy.ts";
import { findDisclosures } from "#domain/findings/disclosure/find-disclosures.ts";
import { planResolution, type SaidOfPiece } from "#domain/findings/disclosure/plan-resolution.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { draftSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { draftYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import { finishReport } from "#domain/report/finish-report.ts";
import type { Report } from "#domain/report/report.ts";
import type { ReportData } from "#domain/report/report-data.ts";

interface Inspection {
	readonly journal: Journal;
	readonly data: () => ReportData;
	readonly apply: (changes: readonly Change[]) => void;
}

/** A copy that holds nothing back. */
export const open: OutwardCopy = { outcomeOf: () => shown };

/** The outward documents of a copy, before any gate: for tests of what they say. */
export const draftedWith = (data: ReportData, copy: OutwardCopy): readonly [summary: Report, findings: Report] => [
	finishReport(draftYjsSummary(data, copy), 0),
	finishReport(draftSampleFindings(data, copy), 0),
];

/** The outward documents as decided so far. */
export const outwardDrafts = ({ journal, data }: Inspection) =>
	draftedWith(data(), findDisclosures(journal, data(), []).copy);

/** The lead's decision on a piece. Throws where it is refused. */
export function resolve(
	inspection: Inspection,
	piece: string,
	said: Partial<SaidOfPiece>,
	names: readonly string[] = [],
) {
	const { journal, data, apply } = inspection;
	const control = findDisclosures(journal, data(), names);
	const disclosure = control.disclosures.find(({ id }) => id === piece);
	if (!disclosure) throw new Error(`Nothing to decide about ${piece}`);
	const all = { decision: undefined, wording: "", reason: "", ...said };
	const planned = planResolution(control, disclosure, all, "lead-inspector");
	if (!planned.ok) throw new Error(planned.problem.problems.map(({ kind }) => kind).join());
	apply([planned.value]);
}

/** Keeps everything that needs a decision. */
export function keepEverything(inspection: Inspection) {
	for (const { id } of findDisclosures(inspection.journal, inspection.data(), []).disclosures)
		resolve(inspection, id, { decision: "keep", reason: "Agreed with the service" });
}
