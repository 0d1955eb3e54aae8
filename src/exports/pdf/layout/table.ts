import type { KeyValues, Table } from "#domain/report/report.ts";
import type { Section } from "./flow.ts";
import type { Faces } from "./page-design.ts";
import { paragraphSection } from "./paragraph.ts";
import { gridSection } from "./table-grid.ts";
import { styleRow } from "./table-row.ts";

const KEY_VALUE_SHARES = [{ width: 32 }, { width: 68 }];

export function tableSection(table: Table, faces: Faces, pageHeight: number): Section {
	const headers = table.columns.map((column) => column.header);
	const grid = {
		caption: table.caption,
		shares: table.columns,
		heads: [styleRow(headers, "head", faces)],
		rows: table.rows.map((row) => styleRow(row, "body", faces)),
	};
	return gridSection(grid, faces, pageHeight);
}

/**
 * A table without a head: the first cell of each row says what the second holds. Without a row it is no table to a
 * reader, and its caption stands alone.
 */
export function keyValuesSection(keyValues: KeyValues, faces: Faces, pageHeight: number): Section | undefined {
	const { caption } = keyValues;
	if (keyValues.rows.length === 0) {
		return paragraphSection({ type: "paragraph", text: [{ text: caption, bold: true }] }, faces);
	}
	const rows = keyValues.rows.map(({ key, value }) => styleRow([key, value], "body", faces));
	return gridSection({ caption, shares: KEY_VALUE_SHARES, heads: [], rows }, faces, pageHeight);
}
