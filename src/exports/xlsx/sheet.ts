import type { Cell, Sheet } from "write-excel-file/universal";
import { cellsOf, escapeForSheet } from "./sheet-text.ts";

export type Value = string | number | null;

/** In characters. What is wider is wrapped. */
const WIDEST = 60;
const NARROWEST = 8;

/** A sheet with a bold head that stays in sight. A column whose text is too long for a cell goes on in columns beside it. */
export function sheetOf(name: string, head: readonly string[], rows: readonly (readonly Value[])[]): Sheet<Blob> {
	const columns = head.flatMap((header, at) =>
		columnsOf(
			header,
			rows.map((row) => row[at] ?? null),
		),
	);
	return {
		sheet: name,
		data: [
			columns.map(({ header }) => ({ ...textCell(header), fontWeight: "bold" as const })),
			...rows.map((_, at) => columns.map(({ cells }) => cellOf(cells[at] ?? null))),
		],
		columns: columns.map(({ header, cells }) => ({ width: widthOf([header, ...cells]) })),
		stickyRowsCount: 1,
		orientation: "landscape",
	};
}

interface SheetColumn {
	readonly header: string;
	readonly cells: readonly Value[];
}

/** The column, and as many beside it as its longest text needs. */
function columnsOf(header: string, values: readonly Value[]): readonly SheetColumn[] {
	const parts = values.map((value) => (typeof value === "string" ? cellsOf(value) : [value]));
	const count = Math.max(1, ...parts.map(({ length }) => length));
	return Array.from({ length: count }, (_, part) => ({
		header: part === 0 ? header : `${header}, part ${part + 1}`,
		cells: parts.map((cells) => cells[part] ?? null),
	}));
}

function cellOf(value: Value): Cell {
	if (value === null || value === "") return null;
	return typeof value === "number" ? { value, type: Number, alignVertical: "top" } : textCell(value);
}

function textCell(text: string) {
	return { value: escapeForSheet(text), type: String, wrap: true, alignVertical: "top" } as const;
}

function widthOf(values: readonly Value[]): number {
	const longest = Math.max(...values.map((value) => String(value ?? "").length));
	return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
