import type { Hash } from "#domain/journal/event.ts";

/** A stretch of text in one style. `language` is given only where it differs from the report's. */
export interface Run {
	readonly text: string;
	readonly bold?: boolean;
	readonly language?: "en-GB" | "cy";
	/** An absolute address that the text links to. */
	readonly link?: string;
}

export type Text = string | readonly Run[];

export interface Heading {
	readonly type: "heading";
	/** 1 only once, first; no level is skipped. */
	readonly level: 1 | 2 | 3;
	readonly text: string;
}

export interface Paragraph {
	readonly type: "paragraph";
	readonly text: Text;
}

export interface List {
	readonly type: "list";
	readonly ordered: boolean;
	readonly items: readonly ListItem[];
}

export interface ListItem {
	readonly text: Text;
	readonly items?: readonly ListItem[];
}

/** Names and their values, two columns. */
export interface KeyValues {
	readonly type: "key-values";
	readonly caption: string;
	readonly rows: readonly { readonly key: string; readonly value: Text }[];
}

export interface Column {
	readonly header: string;
	/** Share of the table's width; the shares of a table are added up and divided. */
	readonly width: number;
	readonly align?: "left" | "right";
}

/** The first cell of each row names the row. Every row has as many cells as there are columns. */
export interface Table {
	readonly type: "table";
	readonly caption: string;
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly Text[])[];
}

/** Words set apart in a box: the rating in quotes, or its absence. */
export interface Callout {
	readonly type: "callout";
	readonly paragraphs: readonly Text[];
}

/**
 * Counts as labelled blocks, a row for each subject and one block for each thing counted. Read without colour: each series has
 * a pattern and its figure. Every export gives the figures as a table beside it (`chartTable`). Never a ranking of cases.
 */
export interface Chart {
	readonly type: "chart";
	readonly caption: string;
	/** What a reader is told who does not see the chart. */
	readonly alternative: string;
	/** What the rows are: "Question", "Assessor". */
	readonly rowHeader: string;
	readonly series: readonly string[];
	/** Every row has as many counts as there are series; a count is a whole number, 0 or more. */
	readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[];
}

export type Block = Heading | Paragraph | List | KeyValues | Table | Callout | Chart;

/** internal: stays with the inspectorate. outward: leaves it. */
export type Audience = "internal" | "outward";

export type ReportKind =
	| "yjs-summary"
	| "sample-findings"
	| "case-record"
	| "blank-form"
	| "ratings-across-services"
	| "judgement-pack"
	| "self-assessment";

/** What every page says around the text. */
export interface Furniture {
	/** Security marking, such as OFFICIAL-SENSITIVE. */
	readonly marking: string;
	readonly service: string;
	readonly dates: string;
	/** Instrument and version. */
	readonly instrument: string;
	/** "Draft - not for publication", "Practice - not an inspection" … or nothing. */
	readonly status: string;
	/** Time of export, in words, Europe/London. */
	readonly exported: string;
	/** Short code of the data's hash (the data only, not the time). */
	readonly code: string;
}

/** What a version of a document says: the hash of each part by the headings that lead to it, as JSON. */
export type PartHashes = { readonly [headings: string]: Hash };

/** Which version of a document of an inspection it is, and what the next one is compared with. */
export interface DocumentVersion {
	readonly number: number;
	readonly parts: PartHashes;
}

/** A document as a plain value. The same report gives the same bytes. */
export interface Report {
	readonly kind: ReportKind;
	readonly audience: Audience;
	readonly language: "en-GB";
	readonly title: string;
	/** ISO 8601 instant, UTC, of the export: the file's creation date. */
	readonly exportedAt: string;
	readonly furniture: Furniture;
	readonly blocks: readonly Block[];
	/** Given for a document of an inspection; its words say it too. */
	readonly version?: DocumentVersion;
}
