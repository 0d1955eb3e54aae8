import type { PatternShape } from "#domain/report/chart-patterns.ts";
import { type ChartBlock, chartShapes } from "#domain/report/chart-shapes.ts";
import type { Chart } from "#domain/report/report.ts";
import { type Markup, markup } from "./markup.ts";

/** Room for the outline of a block, in blocks. */
const MARGIN = 0.1;

/** A chart as pictures beside words. To a reader who does not see it, it is one picture with an alternative. */
export function chartMarkup(chart: Chart): Markup {
	const { key, rows, width } = chartShapes(chart);
	return markup`<div class="chart" role="img" aria-label="${chart.alternative}">
<p class="key">${key.map(({ series, block }) => markup`<span>${drawing([block], 1)} ${series}</span> `)}</p>
${rows.map(
	({ label, figures, blocks }) =>
		markup`<div class="lane"><span>${label}</span>${drawing(blocks, width)}<span>${figures}</span></div>\n`,
)}</div>`;
}

/** Drawn in the colour of the text, so that dark and forced colours reach it. */
function drawing(blocks: readonly ChartBlock[], width: number): Markup {
	const box = [-MARGIN, -MARGIN, width + 2 * MARGIN, 1 + 2 * MARGIN].join(" ");
	return markup`<svg viewBox="${box}" fill="none" stroke="currentColor" aria-hidden="true">${blocks.map(blockMarkup)}</svg>`;
}

function blockMarkup({ x, width, pattern }: ChartBlock): Markup {
	return markup`<g>${pattern.map(shapeMarkup)}<rect x="${said(x)}" y="0" width="${said(width)}" height="1"/></g>`;
}

function shapeMarkup(shape: PatternShape): Markup {
	if (shape.kind === "line") {
		const { x1, y1, x2, y2 } = shape;
		return markup`<line x1="${said(x1)}" y1="${said(y1)}" x2="${said(x2)}" y2="${said(y2)}"/>`;
	}
	const { x, y, width, height } = shape;
	return markup`<rect class="filled" x="${said(x)}" y="${said(y)}" width="${said(width)}" height="${said(height)}"/>`;
}

/** A length without the last digits of a division. */
const said = (length: number) => String(Number(length.toFixed(3)));
