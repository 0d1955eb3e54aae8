import { sayInstant, sayPeriod } from "#domain/dates.ts";
import { codeOf, hashOfReport } from "./provenance.ts";
import type { Audience, Block, Report, ReportKind } from "./report.ts";
import type { ReportData } from "./report-data.ts";
import { PRACTICE_STATUS, sayService } from "./say-plan.ts";

/** What a composer has written, before the furniture of its pages. */
export interface Draft {
	readonly kind: ReportKind;
	readonly audience: Audience;
	readonly title: string;
	readonly blocks: readonly Block[];
}

const DRAFT_STATUS = "Draft - not for publication";

/**
 * Puts marking, service, dates, instrument, status, time and code around a document. Every document is a draft so far: none
 * is issued before disclosure control. `exportedAt` is in milliseconds since 1970, UTC; the code does not depend on it.
 */
export function finishReport(draft: Draft, data: ReportData, exportedAt: number): Report {
	const { inspection, instrument } = data;
	const furniture = {
		marking: inspection.marking,
		service: sayService(inspection),
		dates: sayPeriod(inspection.fieldworkStart, inspection.fieldworkEnd),
		instrument: instrument.shortTitle,
		status: inspection.engagement === "practice" ? PRACTICE_STATUS : DRAFT_STATUS,
	};
	const report = {
		...draft,
		language: "en-GB" as const,
		exportedAt: new Date(exportedAt).toISOString(),
		furniture: { ...furniture, exported: sayInstant(exportedAt), code: "" },
	};
	return { ...report, furniture: { ...report.furniture, code: codeOf(hashOfReport(report)) } };
}
