import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PATTERNS, patternShapes } from "#domain/report/chart-patterns.ts";
import { chartShapes } from "#domain/report/chart-shapes.ts";
import type { Chart } from "#domain/report/report.ts";

const chartOf = (rows: Chart["rows"], series: readonly string[] = ["Yes", "No", "N/A"]): Chart => ({
	type: "chart",
	caption: "Answers",
	alternative: "Answers to each question.",
	rowHeader: "Question",
	series,
	rows,
});

const rowOf = (...counts: readonly number[]) => ({ label: "B1", counts });

const charts: fc.Arbitrary<Chart> = fc
	.record({ series: fc.integer({ min: 1, max: 9 }), most: fc.constantFrom(3, 30, 1_000_000) })
	.chain(({ series, most }) =>
		fc.array(fc.array(fc.nat(most), { minLength: series, maxLength: series }), { maxLength: 6 }).map((rows) =>
			chartOf(
				rows.map((counts) => rowOf(...counts)),
				Array.from({ length: series }, (_, index) => `Series ${index}`),
			),
		),
	);

describe("the shapes of a chart", () => {
	it("have a block for each thing counted, the series in order", () => {
		const [row] = chartShapes(chartOf([rowOf(2, 0, 1)])).rows;
		expect(row?.blocks.map(({ x, width, pattern }) => [x, width, pattern.length])).toEqual([
			[0, 1, 1],
			[1.25, 1, 1],
			[3.1, 1, 5],
		]);
	});

	it("say every figure, also where nothing was counted", () => {
		expect(chartShapes(chartOf([rowOf(2, 0, 1)])).rows[0]?.figures).toBe("Yes 2 · No 0 · N/A 1");
	});

	it("are bars, longer for more, where a lane has not room for the blocks", () => {
		const { countable, rows } = chartShapes(chartOf([rowOf(300, 100, 0), rowOf(1, 0, 0)]));
		expect(countable).toBe(false);
		const [[most = 0, fewer = 0] = [], [one = 0] = []] = rows.map(({ blocks }) => blocks.map(({ width }) => width));
		expect(most).toBeGreaterThan(fewer);
		expect(one).toBeGreaterThan(0.4);
	});

	it("have a pattern of its own for each of eight series", () => {
		const { key } = chartShapes(chartOf([], PATTERNS));
		expect(new Set(key.map(({ block }) => JSON.stringify(block.pattern))).size).toBe(8);
	});

	it("stay within their lane, beside each other, whatever the counts", () => {
		fc.assert(
			fc.property(charts, (chart) => {
				const { width, rows } = chartShapes(chart);
				for (const { blocks } of rows) {
					for (const [index, block] of blocks.entries()) {
						const previous = blocks[index - 1];
						expect(block.x).toBeGreaterThanOrEqual(previous === undefined ? 0 : previous.x + previous.width);
						expect(block.x + block.width).toBeLessThanOrEqual(width + 1e-9);
					}
				}
			}),
			{ numRuns: 50 },
		);
	});

	it.each(PATTERNS)("keep the pattern %s within its outline", (pattern) => {
		for (const width of [0.4, 1, 7.3]) {
			for (const shape of patternShapes(pattern, 2, width)) {
				const [left, right, top, bottom] =
					shape.kind === "line"
						? [
								Math.min(shape.x1, shape.x2),
								Math.max(shape.x1, shape.x2),
								Math.min(shape.y1, shape.y2),
								Math.max(shape.y1, shape.y2),
							]
						: [shape.x, shape.x + shape.width, shape.y, shape.y + shape.height];
				expect(left).toBeGreaterThanOrEqual(2 - 1e-9);
				expect(right).toBeLessThanOrEqual(2 + width + 1e-9);
				expect(top).toBeGreaterThanOrEqual(-1e-9);
				expect(bottom).toBeLessThanOrEqual(1 + 1e-9);
			}
		}
	});
});
