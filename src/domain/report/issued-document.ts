import * as z from "zod/mini";
import { purposeOf } from "#domain/inspection/sample.ts";
import type { Change } from "#domain/journal/change.ts";
import { instantOf } from "#domain/journal/clock.ts";
import { type Cover, coverOf } from "#domain/journal/cover.ts";
import type { Event, Hash, RecordId, StreamId } from "#domain/journal/event.ts";
import { introductionOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { eventsInView, headsOf } from "#domain/journal/view.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import type { Audience, DocumentVersion, ReportKind } from "./report.ts";

z.config({ jitless: true }); // zod otherwise probes `new Function`, which the page's policy forbids

/** The field that records the export of a document; its record is the copy. Of it a document says which version it is, no more. */
export const ISSUED = "issued-document";

/** A report, or the findings of the sample as a table. */
export type DocumentKind = ReportKind | "findings-table";

/** Which document of an inspection. */
export interface DocumentName {
	readonly kind: DocumentKind;
	/** Of a case record; otherwise empty. */
	readonly case: RecordId;
	readonly audience: Audience;
}

/** How far a document reaches: what its maker's device had of each stream. */
export type Covers = { readonly [stream: StreamId]: Cover };

/** What is known of a copy when it has been made. */
export interface MadeCopy extends DocumentName {
	/** The id of the exporter that made it. */
	readonly format: string;
	/** Whether it opens with a passphrase alone. */
	readonly isProtected: boolean;
	/** Of what the document says (`hashOfReport`). */
	readonly hash: Hash;
	/** SHA-256 of the file itself, as it was handed over. */
	readonly file: Hash;
	readonly covers: Covers;
	/** Of a document that is no table. */
	readonly version?: DocumentVersion | undefined;
}

/** A copy of a document that was made on some device: who made it, and when. */
export interface IssuedDocument extends MadeCopy {
	readonly id: RecordId;
	/** The first copy of this document for this audience is 1. Two devices may give a number twice. */
	readonly copy: number;
	/** Empty where the journal does not say. */
	readonly by: string;
	/** Milliseconds since 1970, UTC, by the maker's clock. */
	readonly at: number;
}

const kinds = [
	"yjs-summary",
	"sample-findings",
	"case-record",
	"blank-form",
	"ratings-across-services",
	"judgement-pack",
	"self-assessment",
	"findings-table",
] as const satisfies readonly DocumentKind[];

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const recorded = z.object({
	kind: z.enum(kinds),
	case: z.string(),
	audience: z.enum(["internal", "outward"]),
	format: z.string(),
	isProtected: z.boolean(),
	hash,
	file: hash,
	covers: z.record(z.string(), z.record(z.string(), z.number())),
	copy: z.number(),
	version: z.optional(z.object({ number: z.number(), parts: z.record(z.string(), hash) })),
});

/** What the journal holds of every stream now, rehearsals apart: what a document that is made now covers. */
export function coversOf(journal: Journal): Covers {
	const streams = new Set(eventsInView(journal).map(({ stream }) => stream));
	const told = [...streams].filter((stream) => purposeOf(journal, stream) !== "rehearsal");
	return Object.fromEntries(told.map((stream) => [stream, coverOf(journal, stream)]));
}

/** The number of the next copy of a document. */
export function nextCopy(journal: Journal, name: DocumentName): number {
	const numbers = issuedDocumentsOf(journal).flatMap((issued) => (isSameDocument(issued, name) ? issued.copy : []));
	return Math.max(0, ...numbers) + 1;
}

/** The change that records that a copy was made. `id` is new. It changes nothing that any document says, so no code either. */
export function planIssue(id: RecordId, { version, ...rest }: MadeCopy, copy: number): Change {
	return {
		stream: JUDGEMENT,
		record: id,
		field: ISSUED,
		value: { ...rest, copy, ...(version && { version: { ...version } }) },
	};
}

/** Every copy that the journal knows of, the newest first. */
export function issuedDocumentsOf(journal: Journal): readonly IssuedDocument[] {
	const ids = [...journal.fields].flatMap(([record, fields]) => (fields.has(ISSUED) ? record : []));
	return ids
		.flatMap((id) => headsOf(journal, id, ISSUED).flatMap((head) => readIssue(journal, head) ?? []))
		.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

export function isSameDocument(one: DocumentName, other: DocumentName): boolean {
	return one.kind === other.kind && one.case === other.case && one.audience === other.audience;
}

function readIssue(journal: Journal, event: Event): IssuedDocument | undefined {
	const read = recorded.safeParse(event.value?.value);
	if (!read.success) return undefined;
	const by = introductionOf(journal, event.writer)?.name ?? "";
	return { ...read.data, id: event.record, by, at: instantOf(event.at) };
}
