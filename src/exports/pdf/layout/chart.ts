import { chartShapes } from "#domain/report/chart-shapes.ts";
import type { Chart } from "#domain/report/report.ts";
import { addElement, type StructureElement } from "#exports/pdf/drawing.ts";
import { setText } from "./break-lines.ts";
import { measureChartKey } from "./chart-key.ts";
import { blockSize, measureChartRow } from "./chart-row.ts";
import { cleanLine } from "./clean-text.ts";
import type { Flow, Section } from "./flow.ts";
import { flowText, textHeight } from "./flow-text.ts";
import { BODY, COLUMN, type Faces } from "./page-design.ts";
import { styleText } from "./styled-run.ts";

const CAPTION_GAP = 5;
/** A chart that takes no more of a page than this is not split. */
const LARGEST_WHOLE_PART = 1 / 2;
/** Rows that stand below the caption and the key, and on every further page. */
const LEAST_ROWS = 2;

/**
 * A chart under its caption. Where rows go on to a further page they are a figure of their own there, with the key again: a
 * figure has one bounding box. Nothing for a chart without rows; its table says so.
 */
export function chartSection(chart: Chart, faces: Faces, pageHeight: number): Section | undefined {
	if (chart.rows.length === 0) {
		return undefined;
	}
	const shapes = chartShapes(chart);
	const caption = setText(styleText(chart.caption, faces, "bold"), BODY, COLUMN.width);
	const key = measureChartKey(shapes, faces);
	const rows = shapes.rows.map((row) => measureChartRow(row, blockSize(shapes), faces));
	const heightOf = (from: number, to: number): number =>
		rows.slice(from, to).reduce((sum, row) => sum + row.height, key.height);

	/** Puts as many rows as fit, but leaves no single one for the next page, and says up to which. */
	const placeFigure = (flow: Flow, parent: StructureElement, from: number): number => {
		let to = from + 1;
		while (to < rows.length && flow.fits(heightOf(from, to + 1))) {
			to++;
		}
		if (to === rows.length - 1 && to - from > LEAST_ROWS) {
			to--;
		}
		const alternative = cleanLine(from === 0 ? chart.alternative : `${chart.alternative} (continued)`);
		const box = { x: COLUMN.left, y: flow.y, width: COLUMN.width, height: heightOf(from, to) };
		const figure = addElement(parent, "Figure", { alternative, box });
		key.place(flow.page, figure, flow.y);
		flow.y += key.height;
		for (const row of rows.slice(from, to)) {
			row.place(flow.page, figure, flow.y);
			flow.y += row.height;
		}
		return to;
	};

	const title = textHeight(caption) + CAPTION_GAP;
	const whole = title + heightOf(0, rows.length);
	return {
		before: 14,
		after: 4,
		opening: whole <= pageHeight * LARGEST_WHOLE_PART ? whole : Math.min(title + heightOf(0, LEAST_ROWS), pageHeight),
		place(flow, parent) {
			flowText(flow, caption, { x: COLUMN.left, width: COLUMN.width }, addElement(parent, "P"));
			flow.y += CAPTION_GAP;
			let placed = placeFigure(flow, parent, 0);
			while (placed < rows.length) {
				flow.turnPage();
				placed = placeFigure(flow, parent, placed);
			}
		},
	};
}
