import { failed, ok, type Problem, type Result } from "#domain/result.ts";
import { PATTERNS } from "./chart-patterns.ts";
import type { Block, Chart, Heading, KeyValues, List, Report, Table, Text } from "./report.ts";

/** A report that no export may draw: all that is wrong with it. */
export interface ReportProblem extends Problem {
	readonly kind: "report-invalid";
	readonly faults: readonly ReportFault[];
}

export interface ReportFault {
	/** Where, as a JSON Pointer (RFC 6901): "/blocks/3/columns/0/header". */
	readonly path: string;
	readonly rule: ReportRule;
}

export type ReportRule =
	| "title-missing"
	| "exported-at-not-an-instant"
	| "first-heading-not-level-1"
	| "second-level-1-heading"
	| "heading-level-skipped"
	| "heading-empty"
	| "caption-empty"
	| "table-without-columns"
	| "table-too-wide"
	| "column-header-empty"
	| "column-width-not-positive"
	| "row-not-as-wide-as-table"
	| "chart-alternative-empty"
	| "chart-without-series"
	| "chart-with-too-many-series"
	| "chart-row-not-as-wide-as-series"
	| "chart-count-not-whole"
	| "link-not-absolute"
	| "link-empty";

/** More than this do not fit beside each other on a page. */
const MOST_COLUMNS = 12;

/**
 * Refuses what cannot be published accessibly: documents are drawn from valid reports alone. PDF/UA-1 (ISO 14289-1, 7)
 * asks for titles, unskipped headings and regular tables with headers.
 */
export function validateReport(report: Report): Result<Report, ReportProblem> {
	const faults = [
		...findFaults(saysSomething(report.title), "/title", "title-missing"),
		...findFaults(!Number.isNaN(Date.parse(report.exportedAt)), "/exportedAt", "exported-at-not-an-instant"),
		...findHeadingFaults(report.blocks),
		...report.blocks.flatMap((block, index) => findBlockFaults(block, `/blocks/${index}`)),
	];
	return faults.length === 0 ? ok(report) : failed({ kind: "report-invalid", faults });
}

function findHeadingFaults(blocks: readonly Block[]): readonly ReportFault[] {
	const headings = blocks
		.map((block, index) => ({ block, path: `/blocks/${index}/level` }))
		.filter((entry): entry is { block: Heading; path: string } => entry.block.type === "heading");
	const first = headings[0];
	if (first === undefined) {
		return [{ path: "/blocks", rule: "first-heading-not-level-1" }];
	}
	return [
		...findFaults(first.block.level === 1, first.path, "first-heading-not-level-1"),
		...headings.slice(1).flatMap(({ block, path }, index) => {
			const previous = headings[index]?.block.level ?? 0;
			return [
				...findFaults(block.level > 1, path, "second-level-1-heading"),
				...findFaults(block.level <= previous + 1, path, "heading-level-skipped"),
			];
		}),
	];
}

function findBlockFaults(block: Block, path: string): readonly ReportFault[] {
	switch (block.type) {
		case "heading":
			return findFaults(saysSomething(block.text), `${path}/text`, "heading-empty");
		case "paragraph":
			return findTextFaults(block.text, `${path}/text`);
		case "list":
			return findListFaults(block.items, `${path}/items`);
		case "key-values":
			return findKeyValuesFaults(block, path);
		case "table":
			return findTableFaults(block, path);
		case "callout":
			return block.paragraphs.flatMap((text, index) => findTextFaults(text, `${path}/paragraphs/${index}`));
		case "chart":
			return findChartFaults(block, path);
	}
}

function findListFaults(items: List["items"], path: string): readonly ReportFault[] {
	return items.flatMap((item, index) => [
		...findTextFaults(item.text, `${path}/${index}/text`),
		...findListFaults(item.items ?? [], `${path}/${index}/items`),
	]);
}

function findKeyValuesFaults(keyValues: KeyValues, path: string): readonly ReportFault[] {
	return [
		...findFaults(saysSomething(keyValues.caption), `${path}/caption`, "caption-empty"),
		...keyValues.rows.flatMap((row, index) => findTextFaults(row.value, `${path}/rows/${index}/value`)),
	];
}

function findTableFaults(table: Table, path: string): readonly ReportFault[] {
	return [
		...findFaults(saysSomething(table.caption), `${path}/caption`, "caption-empty"),
		...findFaults(table.columns.length > 0, `${path}/columns`, "table-without-columns"),
		...findFaults(table.columns.length <= MOST_COLUMNS, `${path}/columns`, "table-too-wide"),
		...table.columns.flatMap((column, index) => [
			...findFaults(saysSomething(column.header), `${path}/columns/${index}/header`, "column-header-empty"),
			...findFaults(isPositive(column.width), `${path}/columns/${index}/width`, "column-width-not-positive"),
		]),
		...table.rows.flatMap((row, index) => [
			...findFaults(row.length === table.columns.length, `${path}/rows/${index}`, "row-not-as-wide-as-table"),
			...row.flatMap((text, cell) => findTextFaults(text, `${path}/rows/${index}/${cell}`)),
		]),
	];
}

function findChartFaults(chart: Chart, path: string): readonly ReportFault[] {
	return [
		...findFaults(saysSomething(chart.caption), `${path}/caption`, "caption-empty"),
		...findFaults(saysSomething(chart.alternative), `${path}/alternative`, "chart-alternative-empty"),
		...findFaults(chart.series.length > 0, `${path}/series`, "chart-without-series"),
		...findFaults(chart.series.length <= PATTERNS.length, `${path}/series`, "chart-with-too-many-series"),
		...findFaults(saysSomething(chart.rowHeader), `${path}/rowHeader`, "column-header-empty"),
		...chart.series.flatMap((name, index) =>
			findFaults(saysSomething(name), `${path}/series/${index}`, "column-header-empty"),
		),
		...chart.rows.flatMap(({ counts }, index) => [
			...findFaults(
				counts.length === chart.series.length,
				`${path}/rows/${index}/counts`,
				"chart-row-not-as-wide-as-series",
			),
			...findFaults(counts.every(isCount), `${path}/rows/${index}/counts`, "chart-count-not-whole"),
		]),
	];
}

const isCount = (count: number) => Number.isSafeInteger(count) && count >= 0;

function findTextFaults(text: Text, path: string): readonly ReportFault[] {
	if (typeof text === "string") {
		return [];
	}
	return text.flatMap((run, index) =>
		run.link === undefined
			? []
			: [
					...findFaults(isAbsoluteLink(run.link), `${path}/${index}/link`, "link-not-absolute"),
					...findFaults(saysSomething(run.text), `${path}/${index}/text`, "link-empty"),
				],
	);
}

function findFaults(holds: boolean, path: string, rule: ReportRule): readonly ReportFault[] {
	return holds ? [] : [{ path, rule }];
}

/** Whether a text has a character that is seen: neither space nor control character nor invisible mark. */
function saysSomething(text: string): boolean {
	return /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(text);
}

function isPositive(share: number): boolean {
	return Number.isFinite(share) && share > 0;
}

function isAbsoluteLink(link: string): boolean {
	return /^https?:\/\/[^\s/?#\p{Cc}\p{Surrogate}][^\s\p{Cc}\p{Surrogate}]*$/iu.test(link);
}
