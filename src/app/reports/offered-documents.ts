import type { Audience, ReportKind } from "#domain/report/report.ts";

/** A document about an inspection as a whole, and whom there are copies of it for. */
export interface OfferedDocument {
	readonly kind: ReportKind;
	readonly audiences: readonly Audience[];
}

/** The documents about an inspection as a whole, in the order in which they are offered. */
export const documentsOfInspection: readonly OfferedDocument[] = [
	{ kind: "yjs-summary", audiences: ["internal"] },
	{ kind: "sample-findings", audiences: ["internal"] },
	{ kind: "judgement-pack", audiences: ["internal"] },
];

/** The document that an address names, if there is one for that audience. */
export function findOffered(kind: string | undefined, audience: string | undefined) {
	const offered = documentsOfInspection.find((document) => document.kind === kind);
	const found = offered?.audiences.find((one) => one === audience);
	return offered && found && { kind: offered.kind, audience: found };
}
