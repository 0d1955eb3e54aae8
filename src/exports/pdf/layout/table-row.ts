import type { Text } from "#domain/report/report.ts";
import { addElement, type StructureElement } from "#exports/pdf/drawing.ts";
import { type SetText, setText } from "./break-lines.ts";
import type { TableColumn } from "./columns.ts";
import type { Flow } from "./flow.ts";
import { COLUMN, type Faces, LEAST_LINES, type TypeSize } from "./page-design.ts";
import { TextPlacer } from "./place-text.ts";
import { type StyledRun, styleText } from "./styled-run.ts";
import { longestToken } from "./tokens.ts";

const PADDING = 5;
/** A row that takes more of a page than this is split, so that no heading is left behind above it. */
const LARGEST_WHOLE_PART = 3 / 4;
/** A row that is split begins where this many lines of it fit. */
const LEAST_LINES_OF_SPLIT_ROW = 2 * LEAST_LINES;

/** The text of a cell, in a row that is not yet measured. */
export interface StyledCell {
	readonly runs: readonly StyledRun[];
	/** What the cell heads, if it does. */
	readonly scope: "Row" | "Column" | undefined;
}

export interface TableRow {
	readonly cells: readonly TableCell[];
	readonly leading: number;
	readonly height: number;
}

interface TableCell {
	readonly text: SetText;
	readonly column: TableColumn;
	readonly scope: StyledCell["scope"];
}

/** The cells of a head, which all name columns, or of a row whose first cell names it. */
export function styleRow(texts: readonly Text[], kind: "head" | "body", faces: Faces): readonly StyledCell[] {
	return texts.map((text, index) => {
		const scope = kind === "head" ? "Column" : index === 0 ? "Row" : undefined;
		return { runs: styleText(text, faces, scope === undefined ? "regular" : "bold"), scope };
	});
}

/** How wide a column has to be to break no word, in thousandths of the font size. */
export function longestWord(rows: readonly (readonly StyledCell[])[], column: number): number {
	return rows.reduce((longest, row) => Math.max(longest, longestToken(row[column]?.runs ?? [])), 0);
}

export function measureRow(cells: readonly StyledCell[], columns: readonly TableColumn[], type: TypeSize): TableRow {
	const measured = columns.map((column, index) => {
		const { runs, scope } = cells[index] ?? { runs: [], scope: undefined };
		return { text: setText(runs, type, column.width), column, scope };
	});
	const lines = Math.max(1, ...measured.map((cell) => cell.text.lines.length));
	return { cells: measured, leading: type.leading, height: lines * type.leading + 2 * PADDING };
}

/** The height that has to be free for a row to begin on a page of which `pageHeight` is for rows. */
export function openingOfRow(row: TableRow, pageHeight: number): number {
	const split = LEAST_LINES_OF_SPLIT_ROW * row.leading + 2 * PADDING;
	return row.height <= pageHeight * LARGEST_WHOLE_PART ? row.height : Math.min(row.height, split);
}

/**
 * Puts a row where the flow stands, whole where it fits, over several pages where it does not. `turnPage` starts the
 * next page with what belongs above its rows.
 */
export function placeRow(flow: Flow, row: TableRow, parent: StructureElement, turnPage: () => void): void {
	const element = addElement(parent, "TR");
	const cells = row.cells.map((cell) => {
		const { scope } = cell;
		const cellElement = addElement(element, scope === undefined ? "TD" : "TH", scope === undefined ? {} : { scope });
		const placer = new TextPlacer(cell.text, cell.column, cellElement);
		return { placer, count: cell.text.lines.length, placed: 0 };
	});
	const finished = (): boolean => cells.every((cell) => cell.placed === cell.count);
	while (true) {
		const fitting = Math.max(1, flow.linesThatFit(row.leading, 2 * PADDING));
		let tallest = 1;
		for (const cell of cells) {
			const left = cell.count - cell.placed;
			// A cell's last line does not go to the next page alone.
			const taken = left === fitting + 1 && fitting > LEAST_LINES ? fitting - 1 : Math.min(left, fitting);
			cell.placer.place(flow.page, cell.placed, cell.placed + taken, flow.y + PADDING);
			cell.placed += taken;
			tallest = Math.max(tallest, taken);
		}
		closeRow(flow, tallest * row.leading);
		if (finished()) {
			return;
		}
		turnPage();
	}
}

/** Puts a head again at the top of a page: readers have had it, so it is no part of the structure. */
export function repeatHead(flow: Flow, head: TableRow): void {
	for (const cell of head.cells) {
		new TextPlacer(cell.text, cell.column, undefined).place(flow.page, 0, cell.text.lines.length, flow.y + PADDING);
	}
	closeRow(flow, head.height - 2 * PADDING);
}

/** `height` is that of the text. */
function closeRow(flow: Flow, height: number): void {
	flow.y += height + 2 * PADDING;
	flow.page.marks.push({ kind: "rule", colour: "grey", x: COLUMN.left, y: flow.y, width: COLUMN.width, height: 0.75 });
}
