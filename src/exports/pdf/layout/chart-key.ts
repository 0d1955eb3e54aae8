import type { ChartShapes } from "#domain/report/chart-shapes.ts";
import type { Page, StructureElement } from "#exports/pdf/drawing.ts";
import { blockSize, placeBlocks } from "./chart-row.ts";
import { setFewLines } from "./few-lines.ts";
import { textHeight } from "./flow-text.ts";
import { COLUMN, type Faces, FURNITURE } from "./page-design.ts";
import { TextPlacer } from "./place-text.ts";

const SWATCH_GAP = 5;
const ENTRY_GAP = 16;
const BELOW = 8;
/** A longer name is cut: the rows and the table after the chart have it, too. */
const MOST_LINES = 2;

/** What the patterns of a chart stand for, beside each other, in as many rows as they take. */
export interface ChartKey {
	readonly height: number;
	/** Puts it with its upper edge at `y`. */
	place(page: Page, element: StructureElement, y: number): void;
}

export function measureChartKey(shapes: ChartShapes, faces: Faces): ChartKey {
	const size = blockSize(shapes);
	const indent = size + SWATCH_GAP;
	const style = { type: FURNITURE, weight: "regular", width: COLUMN.width - indent, mostLines: MOST_LINES } as const;
	let x = 0;
	let y = 0;
	let rowHeight = 0;
	const entries = shapes.key.map(({ series, block }) => {
		const name = setFewLines(series, style, faces);
		const width = indent + Math.max(0, ...name.lines.map((line) => line.width));
		if (x > 0 && x + width > COLUMN.width) {
			x = 0;
			y += rowHeight;
			rowHeight = 0;
		}
		const entry = { name, block, x: COLUMN.left + x, y };
		x += width + ENTRY_GAP;
		rowHeight = Math.max(rowHeight, textHeight(name));
		return entry;
	});
	return {
		height: y + rowHeight + BELOW,
		place(page, element, top) {
			for (const { name, block, ...entry } of entries) {
				const middle = top + entry.y + (FURNITURE.leading - size) / 2;
				placeBlocks(page, element, [block], { x: entry.x, y: middle, size });
				const column = { x: entry.x + indent, width: COLUMN.width, align: "left" } as const;
				new TextPlacer(name, column, element).place(page, 0, name.lines.length, top + entry.y);
			}
		},
	};
}
