import { chartTable } from "#domain/report/blocks.ts";
import type { Block, Chart, Column, Heading, KeyValues, ListItem, Table, Text } from "#domain/report/report.ts";
import { chartMarkup } from "./chart-markup.ts";
import { type Markup, markup } from "./markup.ts";
import { WIDTH_STEPS } from "./page-style.ts";
import { textMarkup } from "./text-markup.ts";

/** A block of a document. `id` is unique in the page: what names the block is referred to by it. */
export function blockMarkup(block: Block, id: string): Markup {
	switch (block.type) {
		case "heading":
			return headingMarkup(block);
		case "paragraph":
			return markup`<p>${textMarkup(block.text)}</p>`;
		case "list":
			return listMarkup(block.items, block.ordered);
		case "key-values":
			return keyValuesMarkup(block, id);
		case "table":
			return tableMarkup(block, id);
		case "callout":
			return markup`<div class="callout">${block.paragraphs.map((text) => markup`<p>${textMarkup(text)}</p>`)}</div>`;
		case "chart":
			return figureMarkup(block, id);
	}
}

function headingMarkup({ level, text }: Heading): Markup {
	switch (level) {
		case 1:
			return markup`<h1>${text}</h1>`;
		case 2:
			return markup`<h2>${text}</h2>`;
		case 3:
			return markup`<h3>${text}</h3>`;
	}
}

function listMarkup(items: readonly ListItem[], ordered: boolean): Markup {
	const entries = items.map(({ text, items: below = [] }) => {
		return markup`<li>${textMarkup(text)}${below.length > 0 ? listMarkup(below, ordered) : ""}</li>`;
	});
	return ordered ? markup`<ol>${entries}</ol>` : markup`<ul>${entries}</ul>`;
}

/** A list without an item is none; its name stands all the same. */
function keyValuesMarkup({ caption, rows }: KeyValues, id: string): Markup {
	const list = rows.map(({ key, value }) => markup`<div><dt>${key}</dt><dd>${textMarkup(value)}</dd></div>\n`);
	return markup`<div role="group" aria-labelledby="${id}">
<p class="caption" id="${id}">${caption}</p>${rows.length > 0 ? markup`<dl class="key-values">\n${list}</dl>` : ""}
</div>`;
}

/** A table scrolls by itself where a window is too narrow for it: by keyboard, too, so it can have the focus. */
function tableMarkup({ caption, columns, rows }: Table, id: string): Markup {
	return markup`<section class="table" aria-labelledby="${id}" tabindex="0">
<table><caption id="${id}"><span>${caption}</span></caption>
<colgroup>${columnMarkup(columns)}</colgroup>
<thead><tr>${columns.map(({ header, align }) => markup`<th scope="col"${alignment(align)}>${header}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => markup`<tr>${row.map((text, at) => cellMarkup(text, at, columns[at]?.align))}</tr>\n`)}</tbody>
</table>
</section>`;
}

function columnMarkup(columns: readonly Column[]): readonly Markup[] {
	const whole = columns.reduce((sum, { width }) => sum + width, 0);
	return columns.map(({ width }) => {
		const step = Math.max(1, Math.round((width / whole) * WIDTH_STEPS));
		return markup`<col class="width-${step}">`;
	});
}

/** The first cell of a row names it. */
function cellMarkup(text: Text, at: number, align: Column["align"]): Markup {
	const content = textMarkup(text);
	return at === 0
		? markup`<th scope="row"${alignment(align)}>${content}</th>`
		: markup`<td${alignment(align)}>${content}</td>`;
}

const alignment = (align: Column["align"]) => (align === "right" ? markup` class="number"` : "");

/** Where there is nothing to draw, the table says so. */
function figureMarkup(chart: Chart, id: string): Markup {
	if (chart.rows.length === 0) return tableMarkup(chartTable(chart), id);
	return markup`<figure>
<figcaption>${chart.caption}</figcaption>
${chartMarkup(chart)}
${tableMarkup(chartTable(chart), id)}
</figure>`;
}
