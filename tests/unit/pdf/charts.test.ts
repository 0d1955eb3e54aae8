import { describe, expect, it } from "vitest";
import type { Block, Chart } from "#domain/report/report.ts";
import type { Drawing, ShapesMark, StructureElement } from "#exports/pdf/drawing.ts";
import { drawingOf, elementsIn, marksIn, textOf } from "./read-drawing.ts";
import { heading, reportOf, words } from "./reports.ts";

const chart: Chart = {
	type: "chart",
	caption: "Answers to each question",
	alternative: "Yes outnumbers no.",
	rowHeader: "Question",
	series: ["Yes", "No"],
	rows: [{ label: "Housing", counts: [3, 2] }],
};

function drawn(changes: Partial<Chart>, before: readonly Block[] = []): Drawing {
	return drawingOf(reportOf([heading, ...before, { ...chart, ...changes }]));
}

function shapesIn(figure: StructureElement | undefined): readonly ShapesMark[] {
	return figure?.children.filter((child): child is ShapesMark => child.kind === "shapes") ?? [];
}

function outlinesIn(mark: ShapesMark | undefined): number {
	return mark?.shapes.filter(({ kind }) => kind === "outlined").length ?? 0;
}

const manyRows = Array.from({ length: 60 }, (_, index) => ({ label: `Question ${index}`, counts: [2, 1] }));

describe("a chart", () => {
	it("is a figure with an alternative, and then a table of its figures", () => {
		const { document } = drawn({});
		expect(document.children.map((child) => child.kind === "element" && child.role)).toEqual([
			"H1",
			"P",
			"Figure",
			"Table",
		]);
		expect(elementsIn(document, "Figure")[0]?.alternative).toBe("Yes outnumbers no.");
		expect(elementsIn(document, "TD").map((cell) => textOf(marksIn(cell)))).toEqual(["3", "2"]);
	});

	it("has a block to count for each thing, beside its label, above its figures, below a key", () => {
		const [figure] = elementsIn(drawn({}).document, "Figure");
		expect(shapesIn(figure).map(outlinesIn)).toEqual([1, 1, 5]);
		expect(figure && textOf(marksIn(figure))).toBe("YesNoHousingYes 3 · No 2");
	});

	it("stands within its box", () => {
		for (const figure of elementsIn(drawn({ rows: manyRows }).document, "Figure")) {
			const { x = 0, y = 0, width = 0, height = 0 } = figure.box ?? {};
			const boxes = [...shapesIn(figure), ...marksIn(figure).flatMap((mark) => mark.stretches)];
			for (const box of boxes) {
				expect(box.x).toBeGreaterThanOrEqual(x);
				expect(box.x + box.width).toBeLessThanOrEqual(x + width + 0.01);
				expect(box.y).toBeGreaterThanOrEqual(y);
				expect(box.y).toBeLessThanOrEqual(y + height);
			}
		}
	});

	it("goes on over pages in figures of their own, each with the key and no row alone", () => {
		const drawing = drawn({ rows: manyRows });
		const figures = elementsIn(drawing.document, "Figure");
		expect(figures.length).toBeGreaterThan(2);
		expect(figures.map(({ alternative }) => alternative)).toEqual([
			"Yes outnumbers no.",
			...figures.slice(1).map(() => "Yes outnumbers no. (continued)"),
		]);
		const labels = figures.map((figure) => textOf(marksIn(figure)).match(/Question \d+/g) ?? []);
		expect(labels.flat()).toEqual(manyRows.map(({ label }) => label));
		expect(Math.min(...labels.map((some) => some.length))).toBeGreaterThan(1);
		for (const figure of figures) {
			expect(textOf(marksIn(figure))).toMatch(/^YesNo/);
			const pages = drawing.pages.filter((page) => marksIn(figure).some((mark) => page.marks.includes(mark)));
			expect(pages).toHaveLength(1);
		}
	});

	it.each([20, 26, 30, 36])("is not split where it takes less than half a page, after %i paragraphs", (count) => {
		const before = Array.from({ length: count }, (): Block => ({ type: "paragraph", text: "Something." }));
		expect(elementsIn(drawn({ rows: manyRows.slice(0, 8) }, before).document, "Figure")).toHaveLength(1);
	});

	it("cuts a label that would fill a page, and has it whole in the table", () => {
		const label = words(400);
		const { document } = drawn({ rows: [{ label, counts: [1, 1] }] });
		const [figure] = elementsIn(document, "Figure");
		expect(figure && textOf(marksIn(figure))).toMatch(/word\d*…Yes 1/);
		expect(elementsIn(document, "TH").map((cell) => textOf(marksIn(cell)))).toContain(label);
	});

	it("is its table alone where it has no rows", () => {
		const { document } = drawn({ rows: [] });
		expect(elementsIn(document, "Figure")).toEqual([]);
		expect(elementsIn(document, "Table")).toHaveLength(1);
	});
});
