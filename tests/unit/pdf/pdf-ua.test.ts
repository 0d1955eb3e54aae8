import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "#domain/report/report.ts";
import { drawReport } from "#exports/pdf/draw-report.ts";
import { cleanText } from "#exports/pdf/layout/clean-text.ts";
import { everyDocument } from "#support/pdf-documents.ts";
import { checkPdfUa, textByStructure } from "#support/pdf-ua/check-pdf-ua.ts";
import { fonts, heading, reportOf, reports, textsOf, words } from "./reports.ts";

/** Without what has no ink: where a line ends, spaces may come and go. */
function ink(text: string): string {
	return text.replace(/\s|\p{Default_Ignorable_Code_Point}/gu, "");
}

function inkOf(report: Report): string {
	return textsOf(report).map(cleanText).map(ink).join("");
}

const bodyless = reportOf([heading]);
const columns = [
	{ header: "Case", width: 1 },
	{ header: "Finding", width: 3 },
];

describe("a PDF", () => {
	it("is PDF/UA-1 as far as a machine can tell, and reads as the report, whatever was typed", async () => {
		await fc.assert(
			fc.asyncProperty(reports, async (report) => {
				const { bytes } = await drawReport(report, fonts);
				expect(checkPdfUa(bytes)).toEqual([]);
				expect(ink(textByStructure(bytes))).toBe(inkOf(report));
			}),
			{ numRuns: 15 },
		);
	});

	it.each(everyDocument())("of the %s is PDF/UA-1, and reads as the report", async (_, report) => {
		const { bytes } = await drawReport(report, fonts);
		expect(checkPdfUa(bytes)).toEqual([]);
		expect(ink(textByStructure(bytes))).toBe(inkOf(report));
	});

	it.each([
		["of a heading alone", bodyless],
		["of an empty table", reportOf([heading, { type: "table", caption: "Findings", columns, rows: [] }])],
		["of names without values", reportOf([heading, { type: "key-values", caption: "Facts", rows: [] }])],
		[
			"of a cell of 5,000 words",
			reportOf([heading, { type: "table", caption: "Findings", columns, rows: [["Case 1", words(5000)]] }]),
		],
	])("%s is PDF/UA-1, and reads as the report", async (_, report) => {
		const { bytes } = await drawReport(report, fonts);
		expect(checkPdfUa(bytes)).toEqual([]);
		expect(ink(textByStructure(bytes))).toBe(inkOf(report));
	});

	it("has boxes to tick that read as such, and lacks no character for them", async () => {
		const items = [{ text: "☐ Yes" }, { text: [{ text: "☐ No", bold: true }] }];
		const report = reportOf([heading, { type: "list", ordered: false, items }]);
		const { bytes, missing } = await drawReport(report, fonts);
		expect(missing).toEqual([]);
		expect(checkPdfUa(bytes)).toEqual([]);
		expect(ink(textByStructure(bytes))).toBe(inkOf(report));
	});

	it("reads, by its structure, as the report, also where its fonts lack a character", async () => {
		const text = "ŵ 山田太郎 😀 👩‍👩‍👧‍👦 محمد علي \ue000 a\tb\u0007 \ud800.";
		const report = reportOf([heading, { type: "paragraph", text }]);
		const { bytes } = await drawReport(report, fonts);
		expect(ink(textByStructure(bytes))).toBe(inkOf(report));
	});
});
