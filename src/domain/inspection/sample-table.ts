import { failed, ok, type Result } from "#domain/result.ts";
import { type PersonalKind, personalContent, personalHeader, plainHeader } from "./personal-content.ts";

/** A table of cases as it was read from a file, without the columns that must not be read. */
export interface SampleTable {
	readonly columns: readonly TableColumn[];
	readonly leftOut: readonly LeftOutColumn[];
	/** The first row too, which may be a header. Rows with nothing in them are not here. */
	readonly rows: readonly TableRow[];
	/** The first row looks like a header. */
	readonly looksHeaded: boolean;
}

export interface TableColumn {
	/** In the file, from 0. */
	readonly position: number;
	/** The cell of the first row. */
	readonly first: string;
}

/** A column of which nothing was kept. */
export interface LeftOutColumn {
	readonly position: number;
	readonly kind: PersonalKind;
	/** Its header, where that told what it holds; otherwise its cells did. */
	readonly header: string | undefined;
}

export interface TableRow {
	/** As a spreadsheet counts it, from 1. */
	readonly number: number;
	/** By position; nothing of the columns that were left out. */
	readonly cells: ReadonlyMap<number, string>;
	/** It has more cells than the first row, so that what is in them may stand in the wrong column. */
	readonly isUneven: boolean;
}

export type TableProblem =
	| { readonly kind: "table-empty" }
	| { readonly kind: "too-many-rows"; readonly rows: number; readonly most: number }
	/** Every column holds something that must not be read. */
	| { readonly kind: "no-column-left"; readonly leftOut: readonly LeftOutColumn[] };

/** A sample for resettlement has a handful of cases; a longer list is of something else. */
export const MOST_ROWS = 200;

/** What a table of cells is as a list of cases. What must not be read is not in what comes back. */
export function screenTable(cells: readonly (readonly string[])[]): Result<SampleTable, TableProblem> {
	const written = cells
		.map((row, index) => ({ number: index + 1, row: row.map((cell) => cell.trim()) }))
		.filter(({ row }) => row.some((cell) => cell !== ""));
	const [first] = written;
	if (first === undefined) return failed({ kind: "table-empty" });
	if (written.length > MOST_ROWS + 1) return failed({ kind: "too-many-rows", rows: written.length, most: MOST_ROWS });
	const width = first.row.length;
	const positions = Array.from({ length: Math.max(...written.map(({ row }) => row.length)) }, (_, index) => index);
	const screened = positions.map((position) => ({
		position,
		first: first.row[position] ?? "",
		leftOut: screenColumn(
			position,
			written.map(({ row }) => row[position] ?? ""),
		),
	}));
	const leftOut = screened.flatMap((column) => column.leftOut ?? []);
	const columns = screened.filter((column) => column.leftOut === undefined && column.position < width);
	if (columns.length === 0) return failed({ kind: "no-column-left", leftOut });
	return ok({
		columns: columns.map(({ position, first }) => ({ position, first })),
		leftOut,
		rows: written.map(({ number, row }) => ({
			number,
			cells: new Map(columns.map(({ position }) => [position, row[position] ?? ""])),
			isUneven: row.slice(width).some((cell) => cell !== ""),
		})),
		looksHeaded:
			leftOut.some(({ header }) => header !== undefined) || columns.some((column) => meaningOf(column) !== undefined),
	});
}

/** By its header, which is looked for in the first row whether or not there is one, or by at least half of its cells. */
function screenColumn(position: number, [first = "", ...others]: readonly string[]): LeftOutColumn | undefined {
	const byHeader = personalHeader(first);
	if (byHeader) return { position, kind: byHeader, header: first };
	const written = [first, ...others].filter((cell) => cell !== "");
	const kinds = written.map(personalContent).filter((kind) => kind !== undefined);
	const [kind] = kinds;
	return kind !== undefined && kinds.length * 2 >= written.length ? { position, kind, header: undefined } : undefined;
}

/** Which columns hold what. */
export interface Mapping {
	readonly hasHeader: boolean;
	/** Position of the column with the references; nothing until it is chosen. */
	readonly reference: number | undefined;
	/** Position of the column that says who assesses the case, if one is used. */
	readonly assessor: number | undefined;
}

/** The mapping that the headers suggest. A single column is the references. */
export function suggestMapping({ columns, looksHeaded }: SampleTable): Mapping {
	const find = (meaning: Meaning) => columns.find((column) => meaningOf(column) === meaning)?.position;
	const only = columns.length === 1 ? columns[0]?.position : undefined;
	return { hasHeader: looksHeaded, reference: find("reference") ?? only, assessor: find("assessor") };
}

type Meaning = "reference" | "assessor";

function meaningOf({ first }: TableColumn): Meaning | undefined {
	const header = plainHeader(first);
	if (/\b(assessor|inspector|allocated)\b/.test(header)) return "assessor";
	return /^(case|id|pseudonym|(case |sample )?(ref|reference|number|no|id)( number)?)$/.test(header)
		? "reference"
		: undefined;
}
