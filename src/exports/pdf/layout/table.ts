import type { KeyValues, Table } from "#domain/report/report.ts";
import { addElement } from "#exports/pdf/drawing.ts";
import { setText } from "./break-lines.ts";
import { divideWidth } from "./columns.ts";
import type { Section } from "./flow.ts";
import { flowText, textHeight } from "./flow-text.ts";
import { BODY, COLUMN, type Faces } from "./page-design.ts";
import { paragraphSection } from "./paragraph.ts";
import { styleText } from "./styled-run.ts";
import { measureRow, openingOfRow, placeRow, repeatHead, type TableRow } from "./table-row.ts";

const CAPTION_GAP = 3;
/** A head that takes more of a page than this stands once, above the first row. */
const LARGEST_REPEATED_PART = 1 / 3;
const KEY_VALUE_SHARES = [{ width: 32 }, { width: 68 }];

export function tableSection(table: Table, faces: Faces, pageHeight: number): Section {
	const columns = divideWidth(table.columns, COLUMN.left, COLUMN.width);
	const headers = table.columns.map((column) => column.header);
	const head = measureRow(headers, columns, "head", faces);
	const rows = table.rows.map((row) => measureRow(row, columns, "body", faces));
	return gridSection(table.caption, head, rows, faces, pageHeight);
}

/**
 * A table without a head: the first cell of each row says what the second holds. Without a row it is no table to a
 * reader, and its caption stands alone.
 */
export function keyValuesSection(keyValues: KeyValues, faces: Faces, pageHeight: number): Section | undefined {
	if (keyValues.rows.length === 0) {
		return paragraphSection({ type: "paragraph", text: [{ text: keyValues.caption, bold: true }] }, faces);
	}
	const columns = divideWidth(KEY_VALUE_SHARES, COLUMN.left, COLUMN.width);
	const rows = keyValues.rows.map(({ key, value }) => measureRow([key, value], columns, "body", faces));
	return gridSection(keyValues.caption, undefined, rows, faces, pageHeight);
}

function gridSection(
	caption: string,
	head: TableRow | undefined,
	rows: readonly TableRow[],
	faces: Faces,
	pageHeight: number,
): Section {
	const captionText = setText(styleText(caption, faces, "bold"), BODY, COLUMN.width);
	const repeated = head !== undefined && head.height <= pageHeight * LARGEST_REPEATED_PART ? head : undefined;
	const rowSpace = pageHeight - (repeated?.height ?? 0);
	const heads = head === undefined ? [] : [head];
	const openingOfRows = [...heads, ...rows.slice(0, 1)].reduce((sum, row) => sum + openingOfRow(row, rowSpace), 0);
	return {
		before: 14,
		after: 18,
		opening: Math.min(textHeight(captionText) + CAPTION_GAP + openingOfRows, pageHeight),
		place(flow, parent) {
			const table = addElement(parent, "Table");
			const turnPage = (): void => flow.turnPage();
			const turnPageWithHead = (): void => {
				flow.turnPage();
				if (repeated !== undefined) {
					repeatHead(flow, repeated);
				}
			};
			const placeRows = (role: "THead" | "TBody", group: readonly TableRow[], turn: () => void): void => {
				if (group.length === 0) {
					return;
				}
				const element = addElement(table, role);
				for (const row of group) {
					if (!flow.fits(openingOfRow(row, rowSpace)) && !flow.isAtTop) {
						turn();
					}
					placeRow(flow, row, element, turn);
				}
			};
			flowText(flow, captionText, { x: COLUMN.left, width: COLUMN.width }, addElement(table, "Caption"));
			flow.y += CAPTION_GAP;
			placeRows("THead", heads, turnPage);
			placeRows("TBody", rows, turnPageWithHead);
		},
	};
}
