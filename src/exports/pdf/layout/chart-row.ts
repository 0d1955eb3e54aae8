import type { ChartBlock, ChartRow, ChartShapes } from "#domain/report/chart-shapes.ts";
import type { Page, Shape, ShapesMark, StructureElement } from "#exports/pdf/drawing.ts";
import type { SetText } from "./break-lines.ts";
import { setFewLines } from "./few-lines.ts";
import { textHeight } from "./flow-text.ts";
import { CELL, COLUMN, type Faces, FURNITURE, type TypeSize } from "./page-design.ts";
import { TextPlacer } from "./place-text.ts";

const GAP = 12;
const ROW_GAP = 9;
/** A longer label is cut: the table after the chart has it in full. */
const MOST_LINES = 6;
const LABEL = { x: COLUMN.left, width: COLUMN.width * 0.36, align: "left" } as const;
const LANE_X = LABEL.x + LABEL.width + GAP;
const LANE = { x: LANE_X, width: COLUMN.left + COLUMN.width - LANE_X, align: "left" } as const;

/** A row of a chart: its label, its lane with blocks, and its figures below those. */
export interface MeasuredChartRow {
	readonly height: number;
	/** Puts it with its upper edge at `y`. */
	place(page: Page, element: StructureElement, y: number): void;
}

/** How large a block is drawn, in points. */
export function blockSize(shapes: ChartShapes): number {
	return LANE.width / shapes.width;
}

export function measureChartRow(row: ChartRow, size: number, faces: Faces): MeasuredChartRow {
	const set = (text: string, weight: "regular" | "bold", type: TypeSize, width: number): SetText =>
		setFewLines(text, { type, weight, width, mostLines: MOST_LINES }, faces);
	const label = set(row.label, "bold", CELL, LABEL.width);
	const figures = set(row.figures, "regular", FURNITURE, LANE.width);
	const laneHeight = Math.max(size, CELL.leading);
	return {
		height: Math.max(textHeight(label), laneHeight + textHeight(figures)) + ROW_GAP,
		place(page, element, y) {
			new TextPlacer(label, LABEL, element).place(page, 0, label.lines.length, y);
			placeBlocks(page, element, row.blocks, { x: LANE.x, y: y + (laneHeight - size) / 2, size });
			new TextPlacer(figures, LANE, element).place(page, 0, figures.lines.length, y + laneHeight);
		},
	};
}

/** Draws blocks as one mark, the lane's upper left corner at (`x`, `y`), a block `size` points wide. */
export function placeBlocks(
	page: Page,
	element: StructureElement,
	blocks: readonly ChartBlock[],
	{ x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): void {
	const last = blocks.at(-1);
	if (last === undefined) {
		return;
	}
	const box = (left: number, top: number, width: number, height: number) => {
		return { x: x + left * size, y: y + top * size, width: width * size, height: height * size };
	};
	const shapes = blocks.flatMap((block): readonly Shape[] => [
		...block.pattern.map((part): Shape => {
			if (part.kind === "rectangle") {
				return { kind: "filled", ...box(part.x, part.y, part.width, part.height) };
			}
			const { x1, y1, x2, y2 } = part;
			return { kind: "line", x1: x + x1 * size, y1: y + y1 * size, x2: x + x2 * size, y2: y + y2 * size };
		}),
		{ kind: "outlined", ...box(block.x, 0, block.width, 1) },
	]);
	const mark: ShapesMark = { kind: "shapes", element, shapes, ...box(0, 0, last.x + last.width, 1) };
	page.marks.push(mark);
	element.children.push(mark);
}
