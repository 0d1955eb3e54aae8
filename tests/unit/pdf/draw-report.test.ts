import { createHash } from "node:crypto";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterEach, describe, expect, it } from "vitest";
import type { Report } from "#domain/report/report.ts";
import { drawReport } from "#exports/pdf/draw-report.ts";
import { readStructure } from "#support/pdf-structure.ts";
import { fonts, heading, reportOf, sampleReport, textsOf } from "./reports.ts";

const report = sampleReport();

async function hashOf(drawn: Report): Promise<string> {
	return createHash("sha256")
		.update((await drawReport(drawn, fonts)).bytes)
		.digest("hex");
}

async function open(drawn: Report): Promise<PDFDocumentProxy> {
	const { bytes } = await drawReport(drawn, fonts);
	return getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 }).promise;
}

describe("a drawn report", () => {
	const timeZone = process.env.TZ;

	afterEach(() => {
		if (timeZone === undefined) {
			delete process.env.TZ;
		} else {
			process.env.TZ = timeZone;
		}
	});

	it("has the same bytes every time", async () => {
		expect(await hashOf(report)).toBe(await hashOf(structuredClone(report)));
	});

	it("has the same bytes in every time zone", async () => {
		process.env.TZ = "Europe/London";
		const inLondon = await hashOf(report);
		process.env.TZ = "Pacific/Auckland";
		expect(new Date("2026-01-15T12:00:00Z").getHours()).toBe(1);
		expect(await hashOf(report)).toBe(inLondon);
	});

	it("has other bytes for another time of export", async () => {
		const later = { ...report, exportedAt: "2026-03-06T16:21:00.000Z" };
		expect(await hashOf(later)).not.toBe(await hashOf(report));
	});

	it("reads, by its structure, as the report's text", async () => {
		const { text, roles, alternatives } = await readStructure((await drawReport(report, fonts)).bytes);
		expect(text).toBe(textsOf(report).join(" "));
		expect(alternatives).toEqual(["Most answers are yes."]);
		expect([...roles].sort()).toEqual(
			["", "Caption", "Div", "Document", "H1", "H2", "L", "LBody", "LI", "Lbl", "Link", "P"]
				.concat(["Figure", "Root", "Span", "TBody", "TD", "TH", "THead", "TR", "Table"])
				.sort(),
		);
	});

	it("says of itself what it is", async () => {
		const document = await open(report);
		const { info, metadata } = await document.getMetadata();
		expect(info).toMatchObject({
			PDFFormatVersion: "1.7",
			Language: "en-GB",
			Title: "Arolygiad: Tŷ’r Ŵyl č",
			CreationDate: "D:20260306162000+00'00'",
		});
		expect(metadata?.get("dc:title")).toBe("Arolygiad: Tŷ’r Ŵyl č");
		expect(metadata?.getRaw()).toContain("<pdfuaid:part>1</pdfuaid:part>");
		expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
		expect(await document.getViewerPreferences()).toEqual({ DisplayDocTitle: true });
	});

	it("has bookmarks nested as its headings are", async () => {
		const outline = await (await open(report)).getOutline();
		expect(outline.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
			["Resettlement at Exampleshire", ["Tŷ’r Ŵyl", "Answers"]],
		]);
	});

	it("leads to where its links say", async () => {
		const page = await (await open(report)).getPage(1);
		const annotations = await page.getAnnotations();
		expect(annotations.map(({ subtype, url, contentsObj }) => [subtype, url, contentsObj.str])).toEqual([
			["Link", "https://example.org/t%C5%B7", "the guidance"],
		]);
	});

	it("names the characters that its fonts lack, and draws something for each", async () => {
		const { missing } = await drawReport(reportOf([heading, { type: "paragraph", text: "ŵ 山 😀 م" }]), fonts);
		expect(missing).toEqual(["م", "山", "😀"]);
	});

	it("hears how far it is, up to the whole", async () => {
		const shares: number[] = [];
		await drawReport(report, fonts, { onProgress: (share) => shares.push(share) });
		expect(shares).toHaveLength(report.blocks.length);
		expect(shares.at(-1)).toBe(1);
	});
});
