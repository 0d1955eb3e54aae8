import { type SampleTable, screenTable, type TableProblem } from "#domain/inspection/sample-table.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { decodeText, type Encoding, type Undecodable } from "./decode-text.ts";

/** A list of cases that was read, and how. */
export interface ReadSample {
	readonly table: SampleTable;
	/** Nothing where it was pasted. */
	readonly encoding: Encoding | undefined;
	readonly delimiter: string;
}

export type ReadProblem =
	| TableProblem
	| Undecodable
	| { readonly kind: "file-too-big"; readonly megabytes: number }
	| { readonly kind: "file-unreadable"; readonly detail: string }
	/** A workbook: only what it can be saved as is a plain table. */
	| { readonly kind: "spreadsheet-file" }
	| { readonly kind: "quotation-open"; readonly row: number };

const MOST_MEGABYTES = 2;

/** Reads a chosen file. What must not be read of it is gone once this is done; the file stays where it is. */
export async function readSampleFile(file: Blob): Promise<Result<ReadSample, ReadProblem>> {
	if (file.size > MOST_MEGABYTES * 1_000_000) return failed({ kind: "file-too-big", megabytes: MOST_MEGABYTES });
	let bytes: Uint8Array;
	try {
		bytes = new Uint8Array(await file.arrayBuffer());
	} catch (error) {
		return failed({ kind: "file-unreadable", detail: String(error) });
	}
	if (isWorkbook(bytes)) return failed({ kind: "spreadsheet-file" });
	const decoded = decodeText(bytes);
	return decoded.ok ? readSampleText(decoded.value.text, decoded.value.encoding) : decoded;
}

/** Reads a text that was pasted, or that a file held. */
export async function readSampleText(text: string, encoding?: Encoding): Promise<Result<ReadSample, ReadProblem>> {
	const { parseTable } = await import("./parse-table.ts");
	const { rows, delimiter, brokenAt } = parseTable(text);
	if (brokenAt !== undefined) return failed({ kind: "quotation-open", row: brokenAt });
	const table = screenTable(rows);
	return table.ok ? ok({ table: table.value, encoding, delimiter }) : table;
}

/** By the first bytes of XLSX and ODS (a ZIP archive), and of the old XLS. */
function isWorkbook([first, second]: Uint8Array): boolean {
	return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}
