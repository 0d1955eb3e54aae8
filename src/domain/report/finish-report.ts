import { sayInstant, sayPeriod } from "#domain/dates.ts";
import { canonical } from "#domain/journal/canonical.ts";
import type { Json } from "#domain/journal/event.ts";
import { sha256Hex } from "#domain/journal/hash.ts";
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
	return {
		...draft,
		language: "en-GB",
		exportedAt: new Date(exportedAt).toISOString(),
		furniture: { ...furniture, exported: sayInstant(exportedAt), code: codeOf({ ...draft, furniture }) },
	};
}

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32: no letter is taken for a figure

/** The first 50 bits of the data's SHA-256 as ten signs that can be read out and typed: "7F3K9-QRT2M". */
function codeOf(data: object): string {
	const bits = BigInt(`0x${sha256Hex(canonical(data as Json)).slice(0, 13)}`) >> 2n;
	const signs = Array.from({ length: 10 }, (_, place) => ALPHABET[Number((bits >> BigInt(45 - 5 * place)) & 31n)]);
	return `${signs.slice(0, 5).join("")}-${signs.slice(5).join("")}`;
}
