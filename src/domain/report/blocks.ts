import type { Block, Chart, Heading, KeyValues, List, Paragraph, Table, Text } from "./report.ts";

export const heading = (level: Heading["level"], text: string): Heading => ({ type: "heading", level, text });

export const paragraph = (text: Text): Paragraph => ({ type: "paragraph", text });

export const boldParagraph = (text: string): Paragraph => paragraph([{ text, bold: true }]);

export const bulletList = (items: readonly Text[]): List => ({
	type: "list",
	ordered: false,
	items: items.map((text) => ({ text })),
});

/** The items as bullets; a sentence in their place if there are none. */
export const listOrNone = (items: readonly string[], none: string): Block =>
	items.length > 0 ? bulletList(items) : paragraph(none);

export const keyValues = (caption: string, rows: KeyValues["rows"]): KeyValues => ({
	type: "key-values",
	caption,
	rows,
});

/** What a person wrote, a paragraph for each of its own; a sentence in its place if nothing was written. */
export function prose(written: string, ifNothing: string): readonly Block[] {
	const paragraphs = written
		.split(/[\r\n\u2028\u2029]+/)
		.map((line) => line.trim())
		.filter((line) => line !== "");
	return paragraphs.length > 0 ? paragraphs.map((line) => paragraph(line)) : [paragraph(ifNothing)];
}

/** The figures of a chart, for whoever reads rather than looks: every export gives them with it. */
export const chartTable = ({ caption, rowHeader, series, rows }: Chart): Table => ({
	type: "table",
	caption: `${caption}: figures`,
	columns: [
		{ header: rowHeader, width: 4 },
		...series.map((header) => ({ header, width: 1, align: "right" as const })),
	],
	rows: rows.map(({ label, counts }) => [label, ...counts.map(String)]),
});
