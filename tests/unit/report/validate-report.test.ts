import { describe, expect, it } from "vitest";
import type { Block, Chart, Report } from "#domain/report/report.ts";
import { validateReport } from "#domain/report/validate-report.ts";

const title: Block = { type: "heading", level: 1, text: "Resettlement" };

function reportOf(blocks: readonly Block[], changes: Partial<Report> = {}): Report {
	return {
		kind: "yjs-summary",
		audience: "internal",
		language: "en-GB",
		title: "Resettlement",
		exportedAt: "2026-03-06T16:20:00.000Z",
		furniture: { marking: "", service: "", dates: "", instrument: "", status: "", exported: "", code: "" },
		blocks,
		...changes,
	};
}

/** Each fault as "path rule". */
function faultsOf(report: Report): readonly string[] {
	const result = validateReport(report);
	return result.ok ? [] : result.problem.faults.map(({ path, rule }) => `${path} ${rule}`);
}

describe("validateReport", () => {
	it("gives back a report that has every kind of block", () => {
		const report = reportOf([
			title,
			{ type: "heading", level: 2, text: "Findings" },
			{ type: "heading", level: 3, text: "Strengths" },
			{ type: "heading", level: 2, text: "Annexe 1" },
			{ type: "paragraph", text: [{ text: "See this", link: "https://example.org/a?b#c" }] },
			{ type: "list", ordered: true, items: [{ text: "One", items: [{ text: "Two" }] }] },
			{ type: "key-values", caption: "Facts", rows: [{ key: "Cases", value: "3" }] },
			{ type: "table", caption: "Answers", columns: [{ header: "Question", width: 1 }], rows: [["B1"]] },
			{ type: "callout", paragraphs: ["'Good'"] },
		]);
		expect(validateReport(report)).toEqual({ ok: true, value: report });
	});

	it("refuses a report without a title", () => {
		expect(faultsOf(reportOf([title], { title: " \u00ad\t" }))).toEqual(["/title title-missing"]);
	});

	it("refuses a time of export that is no instant", () => {
		expect(faultsOf(reportOf([title], { exportedAt: "today" }))).toEqual(["/exportedAt exported-at-not-an-instant"]);
	});

	it("refuses a report without a heading", () => {
		expect(faultsOf(reportOf([]))).toEqual(["/blocks first-heading-not-level-1"]);
	});

	it("refuses a first heading below level 1", () => {
		const blocks: Block[] = [{ type: "heading", level: 2, text: "Findings" }];
		expect(faultsOf(reportOf(blocks))).toEqual(["/blocks/0/level first-heading-not-level-1"]);
	});

	it("refuses a second heading of level 1", () => {
		expect(faultsOf(reportOf([title, title]))).toEqual(["/blocks/1/level second-level-1-heading"]);
	});

	it("refuses a skipped level, whatever stands between the headings", () => {
		const blocks: Block[] = [title, { type: "paragraph", text: "" }, { type: "heading", level: 3, text: "Strengths" }];
		expect(faultsOf(reportOf(blocks))).toEqual(["/blocks/2/level heading-level-skipped"]);
	});

	it("refuses headings, captions and column headers that say nothing", () => {
		const blocks: Block[] = [
			{ type: "heading", level: 1, text: "\u200b" },
			{ type: "key-values", caption: "", rows: [] },
			{ type: "table", caption: "\n", columns: [{ header: "\u0007", width: 1 }], rows: [] },
		];
		expect(faultsOf(reportOf(blocks))).toEqual([
			"/blocks/0/text heading-empty",
			"/blocks/1/caption caption-empty",
			"/blocks/2/caption caption-empty",
			"/blocks/2/columns/0/header column-header-empty",
		]);
	});

	it("refuses a table without columns, and one that is too wide for a page", () => {
		const column = { header: "Question", width: 1 };
		const blocks: Block[] = [
			title,
			{ type: "table", caption: "None", columns: [], rows: [] },
			{ type: "table", caption: "Many", columns: Array.from({ length: 13 }, () => column), rows: [] },
		];
		expect(faultsOf(reportOf(blocks))).toEqual([
			"/blocks/1/columns table-without-columns",
			"/blocks/2/columns table-too-wide",
		]);
	});

	it("refuses a column whose share is no width", () => {
		const columns = [0, -1, Number.NaN, Number.POSITIVE_INFINITY].map((width) => ({ header: "Question", width }));
		const blocks: Block[] = [title, { type: "table", caption: "Answers", columns, rows: [] }];
		expect(faultsOf(reportOf(blocks))).toEqual(
			[0, 1, 2, 3].map((index) => `/blocks/1/columns/${index}/width column-width-not-positive`),
		);
	});

	it("refuses each row that is wider or narrower than its table", () => {
		const columns = [
			{ header: "Question", width: 1 },
			{ header: "Answer", width: 1 },
		];
		const rows = [["B1", "Yes"], ["B2"], ["B3", "No", "?"]];
		const blocks: Block[] = [title, { type: "table", caption: "Answers", columns, rows }];
		expect(faultsOf(reportOf(blocks))).toEqual([
			"/blocks/1/rows/1 row-not-as-wide-as-table",
			"/blocks/1/rows/2 row-not-as-wide-as-table",
		]);
	});

	it("refuses charts that cannot be told without looking, and counts that count nothing", () => {
		const chart: Chart = {
			type: "chart",
			caption: "Answers",
			alternative: "Most are yes.",
			rowHeader: "Question",
			series: ["Yes", "No"],
			rows: [{ label: "B1", counts: [1, 0] }],
		};
		const blocks: Block[] = [
			title,
			chart,
			{ ...chart, caption: " ", alternative: "", rowHeader: "\u200b" },
			{ ...chart, series: ["Yes", ""] },
			{ ...chart, series: [], rows: [] },
			{ ...chart, series: Array.from({ length: 9 }, (_, index) => `Series ${index}`), rows: [] },
			{ ...chart, rows: [{ label: "B1", counts: [1] }] },
			{ ...chart, rows: [{ label: "B1", counts: [1.5, -1] }] },
		];
		expect(faultsOf(reportOf(blocks))).toEqual([
			"/blocks/2/caption caption-empty",
			"/blocks/2/alternative chart-alternative-empty",
			"/blocks/2/rowHeader column-header-empty",
			"/blocks/3/series/1 column-header-empty",
			"/blocks/4/series chart-without-series",
			"/blocks/5/series chart-with-too-many-series",
			"/blocks/6/rows/0/counts chart-row-not-as-wide-as-series",
			"/blocks/7/rows/0/counts chart-count-not-whole",
		]);
	});

	it("refuses links that are not absolute addresses of the web, wherever they stand", () => {
		const linking = (link: string) => [{ text: "plain" }, { text: "link", link }];
		const blocks: Block[] = [
			title,
			{ type: "paragraph", text: linking("/guidance") },
			{ type: "list", ordered: false, items: [{ text: "", items: [{ text: linking("javascript:alert(1)") }] }] },
			{ type: "key-values", caption: "Facts", rows: [{ key: "Cases", value: linking("https://") }] },
			{ type: "table", caption: "A", columns: [{ header: "Q", width: 1 }], rows: [[linking("https://a b")]] },
			{ type: "callout", paragraphs: ["", linking("mailto:a@example.org")] },
		];
		expect(faultsOf(reportOf(blocks))).toEqual([
			"/blocks/1/text/1/link link-not-absolute",
			"/blocks/2/items/0/items/0/text/1/link link-not-absolute",
			"/blocks/3/rows/0/value/1/link link-not-absolute",
			"/blocks/4/rows/0/0/1/link link-not-absolute",
			"/blocks/5/paragraphs/1/1/link link-not-absolute",
		]);
	});

	it("refuses links that say nothing", () => {
		const links = ["", " ", "\u00ad\n", "."].map((text) => ({ text, link: "https://example.org/" }));
		expect(faultsOf(reportOf([title, { type: "paragraph", text: links }]))).toEqual([
			"/blocks/1/text/0/text link-empty",
			"/blocks/1/text/1/text link-empty",
			"/blocks/1/text/2/text link-empty",
		]);
	});
});
