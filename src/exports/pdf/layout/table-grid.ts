import { addElement, type StructureElement } from "#exports/pdf/drawing.ts";
import { setText } from "./break-lines.ts";
import { type ColumnShare, divideWidth, holdsWords } from "./columns.ts";
import type { Flow, Section } from "./flow.ts";
import { flowText, textHeight } from "./flow-text.ts";
import { BODY, CELL, COLUMN, type Faces, SMALL_CELL } from "./page-design.ts";
import { styleText } from "./styled-run.ts";
import {
	longestWord,
	measureRow,
	openingOfRow,
	placeRow,
	repeatHead,
	type StyledCell,
	type TableRow,
} from "./table-row.ts";

const CAPTION_GAP = 3;
/** A head that takes more of a page than this stands once, above the first row. */
const LARGEST_REPEATED_PART = 1 / 3;
/** A table that takes no more of a page than this is not split. */
const LARGEST_WHOLE_PART = 1 / 2;

/** What a table shows. */
export interface Grid {
	readonly caption: string;
	readonly shares: readonly ColumnShare[];
	/** One row that names the columns, or none. */
	readonly heads: readonly (readonly StyledCell[])[];
	readonly rows: readonly (readonly StyledCell[])[];
}

export function gridSection(grid: Grid, faces: Faces, pageHeight: number): Section {
	const words = grid.shares.map((_, column) => longestWord([...grid.heads, ...grid.rows], column));
	// In whole points, so that a word is not broken for a rounding.
	const wordsAt = (size: number): readonly number[] => words.map((word) => Math.ceil((word * size) / 1000));
	const design = holdsWords(wordsAt(CELL.size), COLUMN.width, CELL.gap) ? CELL : SMALL_CELL;
	const columns = divideWidth(grid.shares, wordsAt(design.size), { ...COLUMN, gap: design.gap });
	const heads = grid.heads.map((cells) => measureRow(cells, columns, design));
	const rows = grid.rows.map((cells) => measureRow(cells, columns, design));
	const caption = setText(styleText(grid.caption, faces, "bold"), BODY, COLUMN.width);

	const repeated = heads.filter((head) => head.height <= pageHeight * LARGEST_REPEATED_PART);
	const rowSpace = repeated.reduce((space, head) => space - head.height, pageHeight);
	const openingOfRows = [...heads, ...rows.slice(0, 1)].reduce((sum, row) => sum + openingOfRow(row, rowSpace), 0);
	const title = textHeight(caption) + CAPTION_GAP;
	const whole = [...heads, ...rows].reduce((sum, row) => sum + row.height, title);
	return {
		before: 14,
		after: 18,
		opening: whole <= pageHeight * LARGEST_WHOLE_PART ? whole : Math.min(title + openingOfRows, pageHeight),
		place(flow, parent) {
			const table = addElement(parent, "Table");
			flowText(flow, caption, { x: COLUMN.left, width: COLUMN.width }, addElement(table, "Caption"));
			flow.y += CAPTION_GAP;
			if (heads.length > 0) {
				placeRows(flow, heads, addElement(table, "THead"), rowSpace, () => flow.turnPage());
			}
			if (rows.length > 0) {
				placeRows(flow, rows, addElement(table, "TBody"), rowSpace, () => {
					flow.turnPage();
					for (const head of repeated) {
						repeatHead(flow, head);
					}
				});
			}
		},
	};
}

function placeRows(
	flow: Flow,
	rows: readonly TableRow[],
	parent: StructureElement,
	rowSpace: number,
	turnPage: () => void,
): void {
	for (const [index, row] of rows.entries()) {
		// The last row does not stand alone on a page.
		const company = index === rows.length - 2 ? rows.slice(index, index + 2) : [row];
		const space = company.reduce((sum, one) => sum + openingOfRow(one, rowSpace), 0);
		if (!flow.fits(Math.min(space, rowSpace)) && !flow.isAtTop) {
			turnPage();
		}
		placeRow(flow, row, parent, turnPage);
	}
}
