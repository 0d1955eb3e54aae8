import writeExcelFile from "write-excel-file/universal";
import { sanitizeTextContent } from "write-excel-file/utility";
import { type FindingsFile, fieldsOf } from "#domain/report/findings-file.ts";
import { sheetOf, type Value } from "./sheet.ts";

/** Excel opens no workbook in which a page's head or foot is longer than 255 characters; "&" takes two. */
const LONGEST_PAGE_TEXT = 80;

/**
 * Findings as a workbook of three sheets: Findings, Dictionary, About. Text is neutralised, and always text, never a formula.
 * Marking, status and code are on every printed page. The same file gives the same bytes.
 */
export function writeXlsx(file: FindingsFile): Promise<Blob> {
	const fields = fieldsOf(file);
	const rows: readonly { readonly [field: string]: Value }[] = file.rows;
	const sheets = [
		sheetOf(
			"Findings",
			fields.map(({ label }) => label),
			rows.map((row) => fields.map(({ field }) => row[field] ?? null)),
		),
		sheetOf(
			"Dictionary",
			["Field", "Code", "Label", "Meaning"],
			file.dictionary.map(({ field, code, label, meaning }) => [field, code, label, meaning]),
		),
		sheetOf(
			"About",
			["About this file", "Value"],
			about(file).filter(([, value]) => value !== null),
		),
	];
	const insert = () => pageFurniture(file);
	return writeExcelFile(sheets, {
		features: [{ files: { transform: { "xl/worksheets/sheet{id}.xml": { insert } } } }],
	}).toBlob();
}

function about({ audience, provenance, sample, notes }: FindingsFile): readonly (readonly Value[])[] {
	return [
		["Security marking", provenance.marking],
		["Copy", audience],
		["Status", provenance.status],
		["Service", provenance.service],
		["Fieldwork", provenance.dates],
		["Instrument", provenance.instrument],
		["Instrument id", provenance.instrumentId],
		["Instrument version", provenance.instrumentVersion],
		["Instrument hash (SHA-256)", provenance.instrumentHash],
		["Exported", provenance.exported],
		["Code", provenance.code],
		["Cases in the sample", sample.inSample],
		["Cases inspected", sample.inspected],
		["Cases excluded", sample.excluded],
		["Cases unresolved", sample.unresolved],
		["Cases not finished", sample.notFinished],
		["Of these, not read on this device", sample.notReadHere],
		...notes.map((note) => ["Note", note]),
		["Note", "An apostrophe that comes before = + - @ or a control character keeps text from being run as a formula."],
	];
}

/** The head and foot of each printed page (ISO/IEC 29500-1, 18.3.1.46). "&C", "&L", "&R": centre, left, right. */
function pageFurniture({ provenance: { marking, status, code } }: FindingsFile): string {
	const header = sanitizeTextContent(`&C${literal(marking)}`);
	const footer = sanitizeTextContent(`&L${literal(code)}&C${literal(status)}&R&P / &N`);
	return `<headerFooter><oddHeader>${header}</oddHeader><oddFooter>${footer}</oddFooter></headerFooter>`;
}

/** An "&" begins a command, two are the sign. */
const literal = (text: string) => text.slice(0, LONGEST_PAGE_TEXT).replaceAll("&", "&&");
