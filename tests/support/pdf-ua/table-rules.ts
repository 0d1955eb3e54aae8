import type { CheckedFile } from "./checked-file.ts";
import { type Fault, faultIf } from "./fault.ts";
import { elementsOf, type StructureElement } from "./structure.ts";

const SCOPES = ["Row", "Column", "Both"];

/** Whether tables are regular and their headers say what they head (PDF/UA-1, 7.5). Our cells span nothing. */
export function findTableFaults(file: CheckedFile): readonly Fault[] {
	return file.structure.elements.filter(({ type }) => type === "Table").flatMap((table) => findFaults(file, table));
}

function findFaults({ document }: CheckedFile, table: StructureElement): readonly Fault[] {
	const parts = elementsOf(table);
	const rows = parts.flatMap((part) => (part.type === "TR" ? [part] : elementsOf(part))).filter(isRow);
	const widths = new Set(rows.map((row) => elementsOf(row).length));
	const headers = rows.flatMap(elementsOf).filter(({ type }) => type === "TH");
	const unscoped = headers.filter((cell) => !SCOPES.includes(document.name(cell.attributes.get("Table/Scope")) ?? ""));
	const caption = parts.findIndex(({ type }) => type === "Caption");
	return [
		...faultIf(rows.length === 0, "09-004", "a table has no rows"),
		...faultIf(widths.has(0), "09-004", "a row has no cells"),
		...faultIf(parts.filter(({ type }) => type === "THead").length > 1, "09-004", "a table has two heads"),
		...faultIf(caption > 0 && caption < parts.length - 1, "09-004", "a caption stands within its table"),
		...faultIf(widths.size > 1, "15-reg", "the rows of a table differ in their number of cells"),
		...faultIf(headers.length === 0, "15-th", "a table has no header cell"),
		...faultIf(unscoped.length > 0, "15-003", "a header cell does not say what it heads"),
	];
}

function isRow({ type }: StructureElement): boolean {
	return type === "TR";
}
