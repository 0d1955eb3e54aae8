import { describe, expect, it } from "vitest";
import type { Block } from "#domain/report/report.ts";
import type { Drawing, TextMark } from "#exports/pdf/drawing.ts";
import { drawingOf, elementsIn, linesByPage, marksIn, textOf } from "./read-drawing.ts";
import { heading, reportOf, words } from "./reports.ts";

const columns = [
	{ header: "Case", width: 1 },
	{ header: "Finding", width: 4 },
	{ header: "Number", width: 1, align: "right" as const },
];

function tableOf(rows: readonly (readonly string[])[]): Drawing {
	const table: Block = { type: "table", caption: "Findings", columns, rows };
	return drawingOf(reportOf([heading, table]));
}

/** Text on a page that is neither tagged nor the page's own header or footer: it has the size of cells. */
function repeatedHeads(drawing: Drawing): readonly string[] {
	return drawing.pages.map((page) =>
		textOf(
			page.marks.filter((mark): mark is TextMark => {
				return mark.kind === "text" && mark.element === undefined && mark.stretches[0]?.size === 10;
			}),
		),
	);
}

describe("a table", () => {
	it("says what each header cell heads", () => {
		const { document } = tableOf([["Case 1", "Good", "1"]]);
		const [table] = elementsIn(document, "Table");
		expect(table?.children.map((child) => child.kind === "element" && child.role)).toEqual([
			"Caption",
			"THead",
			"TBody",
		]);
		expect(elementsIn(document, "TH").map((cell) => [cell.scope, textOf(marksIn(cell))])).toEqual([
			["Column", "Case"],
			["Column", "Finding"],
			["Column", "Number"],
			["Row", "Case 1"],
		]);
	});

	it("repeats its head on every page that it goes on to", () => {
		const drawing = tableOf(Array.from({ length: 90 }, (_, index) => [`Case ${index}`, words(30), "1"]));
		expect(drawing.pages.length).toBeGreaterThan(3);
		expect(repeatedHeads(drawing)).toEqual(["", ...drawing.pages.slice(1).map(() => "CaseFindingNumber")]);
	});

	it.each(Array.from({ length: 30 }, (_, lines) => lines * 2))(
		"of a few rows is not split, after %i paragraphs",
		(count) => {
			const paragraphs = Array.from({ length: count }, (): Block => ({ type: "paragraph", text: "Something." }));
			const rows = Array.from({ length: 5 }, (_, index) => [`Case ${index}`, "Good", "1"]);
			const drawing = drawingOf(
				reportOf([heading, ...paragraphs, { type: "table", caption: "Findings", columns, rows }]),
			);
			const [table] = elementsIn(drawing.document, "Table");
			if (!table) throw new Error("There is no table");
			expect(linesByPage(drawing, marksIn(table))).toHaveLength(1);
		},
	);

	it("has no page with its last row alone", () => {
		for (let count = 20; count < 60; count += 1) {
			const drawing = tableOf(Array.from({ length: count }, (_, index) => [`Case ${index}`, "Good", "1"]));
			const rows = elementsIn(drawing.document, "TR").slice(-2).flatMap(marksIn);
			expect(linesByPage(drawing, rows)).toHaveLength(1);
		}
	});

	it("keeps a row that a page can hold on one page", () => {
		const drawing = tableOf(Array.from({ length: 40 }, (_, index) => [`Case ${index}`, words(10 * (index % 20)), "1"]));
		for (const row of elementsIn(drawing.document, "TR")) {
			expect(linesByPage(drawing, marksIn(row))).toHaveLength(1);
		}
	});

	it("goes on over several pages with a cell of 5,000 words, no line of which stands alone", () => {
		const drawing = tableOf([
			["Case 1", words(5000), words(400, "n")],
			["Case 2", "short", "2"],
		]);
		const cells = elementsIn(drawing.document, "TD");
		expect(cells.map((cell) => textOf(marksIn(cell)))).toEqual([words(5000), words(400, "n"), "short", "2"]);
		for (const cell of cells.slice(0, 2)) {
			expect(Math.min(...linesByPage(drawing, marksIn(cell)))).toBeGreaterThan(1);
		}
		expect(new Set(repeatedHeads(drawing).slice(1))).toEqual(new Set(["CaseFindingNumber"]));
	});

	it("stands once with a head that takes most of a page", () => {
		const wide = [{ header: words(900), width: 1 }];
		const rows = Array.from({ length: 60 }, (_, index) => [`Case ${index}`]);
		const drawing = drawingOf(reportOf([heading, { type: "table", caption: "Findings", columns: wide, rows }]));
		expect(repeatedHeads(drawing).join("")).toBe("");
		expect(elementsIn(drawing.document, "TR")).toHaveLength(61);
	});

	it("has a head and no body where it has no rows", () => {
		const { document } = tableOf([]);
		expect(elementsIn(document, "THead")).toHaveLength(1);
		expect(elementsIn(document, "TBody")).toHaveLength(0);
	});

	it("sets the figures of a column flush right", () => {
		const { document } = tableOf([
			["Case 1", "a", "7"],
			["Case 2", "b", "1234"],
		]);
		const [, first, , second] = elementsIn(document, "TD").map((cell) => marksIn(cell)[0]?.stretches[0]);
		expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo((second?.x ?? 0) + (second?.width ?? 0), 5);
		expect(first?.x).toBeGreaterThan(second?.x ?? 0);
	});

	it("widens a column rather than break its words", () => {
		const narrow = [
			{ header: "Name", width: 10_000 },
			{ header: "Outcome", width: 1 },
		];
		const table: Block = { type: "table", caption: "Findings", columns: narrow, rows: [["a", "Sufficient"]] };
		const drawing = drawingOf(reportOf([heading, table]));
		const [cell] = elementsIn(drawing.document, "TD");
		expect(linesByPage(drawing, cell ? marksIn(cell) : [])).toEqual([1]);
	});

	it.each([
		[6, "Sufficient"],
		[8, "Sufficient"],
		[12, "Case"],
	])("of %i columns breaks no word such as %s", (count, word) => {
		const texts = Array.from({ length: count }, (_, index) => (index === 0 ? "Question" : `${word} ${index}`));
		const columns = texts.map((header) => ({ header, width: 1 }));
		const { document } = drawingOf(reportOf([heading, { type: "table", caption: "Wide", columns, rows: [texts] }]));
		const stretches = elementsIn(document, "TR")
			.flatMap(marksIn)
			.flatMap((mark) => mark.stretches);
		const lines = stretches.map((stretch) => stretch.words.map(({ text }) => text).join(""));
		const pieces = new Set(lines.flatMap((line) => line.trim().split(" ")));
		expect(pieces).toEqual(new Set(texts.flatMap((text) => text.split(" "))));
	});

	it("breaks a word that would take more than an equal part of the table", () => {
		const drawing = tableOf([["Case 1", "a", "W".repeat(40)]]);
		const cell = elementsIn(drawing.document, "TD")[1];
		expect(cell && textOf(marksIn(cell))).toBe("W".repeat(40));
		expect(linesByPage(drawing, cell ? marksIn(cell) : [])).toEqual([3]);
	});
});

describe("names and their values", () => {
	it("are a table whose rows are headed by the names", () => {
		const rows = [{ key: "Cases inspected", value: "3" }];
		const { document } = drawingOf(reportOf([heading, { type: "key-values", caption: "Facts", rows }]));
		expect(elementsIn(document, "TH").map((cell) => [cell.scope, textOf(marksIn(cell))])).toEqual([
			["Row", "Cases inspected"],
		]);
	});

	it("are no table where there are none: the caption stands alone", () => {
		const { document } = drawingOf(reportOf([heading, { type: "key-values", caption: "Facts", rows: [] }]));
		expect(elementsIn(document, "Table")).toEqual([]);
		expect(elementsIn(document, "P").map((paragraph) => textOf(marksIn(paragraph)))).toEqual(["Facts"]);
	});
});
