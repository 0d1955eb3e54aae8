import { composeFindingsFile } from "#domain/report/compose-findings-file.ts";
import { draftSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { draftYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import { withVersion } from "#domain/report/document-version.ts";
import type { FindingsFile } from "#domain/report/findings-file.ts";
import { finishReport } from "#domain/report/finish-report.ts";
import type { Report } from "#domain/report/report.ts";
import type { PassedGate } from "./passed-gate.ts";

const drafts = { "yjs-summary": draftYjsSummary, "sample-findings": draftSampleFindings } as const;

/** A document that may leave. `exportedAt` is in milliseconds since 1970, UTC. */
export function composeOutward({ data, copy }: PassedGate, kind: keyof typeof drafts, exportedAt: number): Report {
	return finishReport(withVersion(drafts[kind](data, copy), data.issued, ""), exportedAt);
}

/** The findings as a table that may leave: questions, never cases. `exportedAt` is in milliseconds since 1970, UTC. */
export function composeOutwardFindings({ data, copy }: PassedGate, exportedAt: number): FindingsFile {
	return composeFindingsFile(data, copy, exportedAt);
}
