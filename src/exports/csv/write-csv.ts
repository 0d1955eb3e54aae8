import Papa from "papaparse";
import { type FindingsFile, fieldsOf } from "#domain/report/findings-file.ts";
import { neutralise } from "#domain/report/neutralise.ts";

/** By this mark Excel knows that a file is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * Findings as comma-separated values after RFC 4180, with a byte order mark: a line of names, then a line for each row, and
 * the provenance of the file at the end of each. Text is neutralised. The same file gives the same text.
 */
export function writeCsv(file: FindingsFile): string {
	const names = fieldsOf(file).map(({ field }) => field);
	const provenance = Object.entries(file.provenance);
	// Without a row, marking and status would be nowhere.
	const rows: readonly Row[] = file.rows.length > 0 ? file.rows : [{}];
	const lines = [
		[...names, ...provenance.map(([name]) => name)],
		...rows.map((row) => [...names.map((name) => cell(row[name])), ...provenance.map(([, value]) => cell(value))]),
	];
	return `${BYTE_ORDER_MARK}${Papa.unparse(lines, { newline: "\r\n" })}\r\n`;
}

type Row = { readonly [field: string]: string | number | null };

function cell(value: string | number | null | undefined): string {
	return typeof value === "string" ? neutralise(value) : String(value ?? "");
}
