import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { chartTable } from "#domain/report/blocks.ts";
import type { Block, Chart, ListItem, Report, Run, Table, Text } from "#domain/report/report.ts";
import { type Fonts, readFonts } from "#exports/pdf/fonts/fonts.ts";

/** The fonts that the app serves. */
export const fonts: Fonts = readFonts(fontFile("NotoSans-Regular.ttf"), fontFile("NotoSans-Bold.ttf"));

function fontFile(name: string): Uint8Array {
	return new Uint8Array(readFileSync(join(import.meta.dirname, "../../../public/fonts", name)));
}

export const heading: Block = { type: "heading", level: 1, text: "Resettlement at Exampleshire" };

export function reportOf(blocks: readonly Block[], changes: Partial<Report> = {}): Report {
	return {
		kind: "yjs-summary",
		audience: "internal",
		language: "en-GB",
		title: "Resettlement: Exampleshire",
		exportedAt: "2026-03-06T16:20:00.000Z",
		furniture: {
			marking: "OFFICIAL-SENSITIVE",
			service: "Exampleshire Youth Justice Service",
			dates: "2 to 6 March 2026",
			instrument: "Case assessment guidance v1.2",
			status: "Draft - not for publication",
			exported: "6 March 2026 at 16:20",
			code: "7KQ2-M4TD",
		},
		blocks,
		...changes,
	};
}

/** A document of four pages or more, with a block of every type. */
export function sampleReport(): Report {
	return reportOf(
		[
			heading,
			{
				type: "key-values",
				caption: "Facts",
				rows: [
					{ key: "Cases inspected", value: "3 (three)" },
					{ key: "Cases excluded", value: "None" },
				],
			},
			{
				type: "callout",
				paragraphs: ["'Good'", "The rating for resettlement does not influence the overall YJS rating."],
			},
			{ type: "heading", level: 2, text: "Tŷ’r Ŵyl" },
			{
				type: "paragraph",
				text: [
					{ text: "Read " },
					{ text: "the guidance", link: "https://example.org/tŷ" },
					{ text: ", " },
					{ text: "wedyn", language: "cy" },
					{ text: " the rest: \\ ) ( č Ελλάδα Владимир Łódź Nguyễn." },
				],
			},
			{ type: "list", ordered: false, items: [{ text: words(40), items: [{ text: "inner" }] }] },
			{ type: "heading", level: 2, text: "Answers" },
			{
				type: "chart",
				caption: "Answers to each question",
				alternative: "Most answers are yes.",
				rowHeader: "Question",
				series: ["Yes", "No"],
				rows: [
					{ label: "Housing", counts: [2, 1] },
					{ label: "Education", counts: [3, 0] },
				],
			},
			{
				type: "table",
				caption: "Answers",
				columns: [
					{ header: "Question", width: 1 },
					{ header: "Answer", width: 3 },
				],
				rows: Array.from({ length: 60 }, (_, index) => [`B${index}`, words(20)]),
			},
		],
		{ title: "Arolygiad: Tŷ’r Ŵyl č" },
	);
}

/** So many different words. */
export function words(count: number, stem = "word"): string {
	return Array.from({ length: count }, (_, index) => `${stem}${index + 1}`).join(" ");
}

/** What people type and paste: prose, Welsh, other scripts, emoji, tabs, control characters, halves of pairs. */
const awkward = fc.constantFrom(
	"Tŷ’r Ŵyl",
	"w\u0302yl",
	"محمد علي",
	"שלום",
	"山田太郎",
	"😀",
	"👩‍👩‍👧‍👦",
	"a\tb",
	"line\r\nline",
	"\u0007bell\u0000",
	"\ud800",
	"\ufffe",
	"soft\u00adhyphen",
	"no\u00a0break",
	"(brackets\\) \r",
	"x".repeat(400),
);
const plainText = fc
	.array(fc.oneof({ weight: 6, arbitrary: fc.lorem({ maxCount: 12 }) }, awkward, fc.string({ unit: "binary" })), {
		maxLength: 12,
	})
	.map((parts) => parts.join(" "));

const run: fc.Arbitrary<Run> = fc
	.record(
		{
			text: plainText,
			bold: fc.boolean(),
			language: fc.constantFrom("cy", "en-GB"),
			link: fc.constantFrom("https://example.org/", "http://example.org/tŷ?a=(b)"),
		},
		{ requiredKeys: ["text"] },
	)
	// A link says something, in whatever script.
	.map((one) => (one.link === undefined || /[\p{L}\p{N}\p{P}\p{S}]/u.test(one.text) ? one : { ...one, text: "here" }));
const text: fc.Arbitrary<Text> = fc.oneof(plainText, fc.array(run, { maxLength: 5 }));
const name = fc.lorem({ maxCount: 4 });

const { item } = fc.letrec<{ item: ListItem }>((tie) => ({
	item: fc.oneof(
		{ maxDepth: 3, depthSize: "small" },
		text.map((value) => ({ text: value })),
		fc.record({ text, items: fc.array(tie("item"), { maxLength: 3 }) }),
	),
}));

const table: fc.Arbitrary<Table> = fc
	.array(fc.record({ header: name, width: fc.integer({ min: 1, max: 50 }), align: fc.constantFrom("left", "right") }), {
		minLength: 1,
		maxLength: 12,
	})
	.chain((columns) =>
		fc.record({
			type: fc.constant("table"),
			caption: name,
			columns: fc.constant(columns),
			rows: fc.array(fc.array(text, { minLength: columns.length, maxLength: columns.length }), { maxLength: 8 }),
		}),
	);

const chart: fc.Arbitrary<Chart> = fc
	.record({ series: fc.array(name, { minLength: 1, maxLength: 8 }), most: fc.constantFrom(4, 40, 4000) })
	.chain(({ series, most }) =>
		fc.record({
			type: fc.constant("chart"),
			caption: name,
			alternative: name,
			rowHeader: name,
			series: fc.constant(series),
			rows: fc.array(
				fc.record({
					label: plainText,
					counts: fc.array(fc.nat(most), { minLength: series.length, maxLength: series.length }),
				}),
				{ maxLength: 30 },
			),
		}),
	);

const block: fc.Arbitrary<Block> = fc.oneof(
	chart,
	fc.record({ type: fc.constant("heading"), level: fc.constant(2), text: name }),
	fc.record({ type: fc.constant("paragraph"), text }),
	fc.record({ type: fc.constant("list"), ordered: fc.boolean(), items: fc.array(item, { maxLength: 6 }) }),
	fc.record({
		type: fc.constant("key-values"),
		caption: name,
		rows: fc.array(fc.record({ key: plainText, value: text }), { maxLength: 6 }),
	}),
	table,
	fc.record({ type: fc.constant("callout"), paragraphs: fc.array(text, { maxLength: 4 }) }),
);

/** Valid reports of every shape, several pages long. */
export const reports: fc.Arbitrary<Report> = fc
	.record({ blocks: fc.array(block, { maxLength: 30 }), service: plainText, status: plainText })
	.map(({ blocks, service, status }) => {
		const report = reportOf([heading, ...blocks]);
		return { ...report, furniture: { ...report.furniture, service, status } };
	});

/** Every text that a report draws, in reading order, without what stands in figures. */
export function textsOf(report: Report): readonly string[] {
	return report.blocks.flatMap(textsOfBlock);
}

function textsOfBlock(block: Block): readonly string[] {
	switch (block.type) {
		case "heading":
			return [block.text];
		case "paragraph":
			return [plain(block.text)];
		case "list":
			return block.items.flatMap(textsOfItem);
		case "key-values":
			return [block.caption, ...block.rows.flatMap((row) => [row.key, plain(row.value)])];
		case "table":
			return [block.caption, ...block.columns.map((column) => column.header), ...block.rows.flat().map(plain)];
		case "callout":
			return block.paragraphs.map(plain);
		case "chart":
			return [...(block.rows.length > 0 ? [block.caption] : []), ...textsOfBlock(chartTable(block))];
	}
}

function textsOfItem(entry: ListItem): readonly string[] {
	return [plain(entry.text), ...(entry.items ?? []).flatMap(textsOfItem)];
}

function plain(value: Text): string {
	return typeof value === "string" ? value : value.map((part) => part.text).join("");
}
