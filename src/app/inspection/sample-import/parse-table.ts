import Papa from "papaparse";

/** A text as a table. */
export interface ParsedTable {
	readonly rows: readonly (readonly string[])[];
	/** What stands between its cells. */
	readonly delimiter: string;
	/** The row, from 1, in which a quotation mark is opened and not closed. */
	readonly brokenAt: number | undefined;
}

/** Reads a text as comma-separated values or as what is pasted out of a spreadsheet; the delimiter is found. */
export function parseTable(text: string): ParsedTable {
	const { data, meta, errors } = Papa.parse<string[]>(text);
	const broken = errors.find(({ type }) => type === "Quotes");
	return { rows: data, delimiter: meta.delimiter, brokenAt: broken && (broken.row ?? 0) + 1 };
}
