import { engagementOf } from "#domain/inspection/inspection.ts";
import { sampleOf } from "#domain/inspection/sample.ts";
import type { Journal } from "#domain/journal/journal.ts";
import type { DocumentName } from "#domain/report/issued-document.ts";
import type { Audience, ReportKind } from "#domain/report/report.ts";

/** A document about an inspection as a whole, and whom there are copies of it for. */
export interface OfferedDocument {
	readonly kind: ReportKind;
	readonly audiences: readonly Audience[];
}

/** The documents about an inspection as a whole, in the order in which they are offered. */
export const documentsOfInspection: readonly OfferedDocument[] = [
	{ kind: "yjs-summary", audiences: ["internal", "outward"] },
	{ kind: "sample-findings", audiences: ["internal", "outward"] },
	{ kind: "judgement-pack", audiences: ["internal"] },
];

/** The one document of a local self-assessment. */
export const summaryOfSelfAssessment = { kind: "self-assessment", case: "", audience: "internal" } as const;

/** The document that an address names, if there is one for that audience. */
export function findOffered(kind: string | undefined, audience: string | undefined) {
	const offered = documentsOfInspection.find((document) => document.kind === kind);
	const found = offered?.audiences.find((one) => one === audience);
	return offered && found && { kind: offered.kind, audience: found };
}

/** Every document that an inspection has now, for each audience; the findings as a table, too. */
export function documentNamesOf(journal: Journal): readonly DocumentName[] {
	if (engagementOf(journal) === "self-assessment") return [summaryOfSelfAssessment];
	return [
		...documentsOfInspection.flatMap(({ kind, audiences }) =>
			audiences.flatMap((audience) => {
				const name = { kind, case: "", audience };
				return kind === "sample-findings" ? [name, { ...name, kind: "findings-table" as const }] : [name];
			}),
		),
		...sampleOf(journal).map(({ id }) => ({ kind: "case-record", case: id, audience: "internal" }) as const),
	];
}
