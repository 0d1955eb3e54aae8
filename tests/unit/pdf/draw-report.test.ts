import { createHash } from "node:crypto";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterEach, describe, expect, it } from "vitest";
import type { Block, Report } from "#domain/report/report.ts";
import { drawReport } from "#exports/pdf/draw-report.ts";
import { fonts, heading, reportOf, textsOf, words } from "./reports.ts";

const blocks: readonly Block[] = [
	heading,
	{ type: "key-values", caption: "Facts", rows: [{ key: "Cases inspected", value: "3 (three)" }] },
	{ type: "callout", paragraphs: ["'Good'", "The rating for resettlement does not influence the overall YJS rating."] },
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
		type: "table",
		caption: "Answers",
		columns: [
			{ header: "Question", width: 1 },
			{ header: "Answer", width: 3 },
		],
		rows: Array.from({ length: 60 }, (_, index) => [`B${index}`, words(20)]),
	},
];
const report = reportOf(blocks, { title: "Arolygiad: Tŷ’r Ŵyl č" });

async function hashOf(drawn: Report): Promise<string> {
	return createHash("sha256")
		.update((await drawReport(drawn, fonts)).bytes)
		.digest("hex");
}

async function open(drawn: Report): Promise<PDFDocumentProxy> {
	const { bytes } = await drawReport(drawn, fonts);
	return getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 }).promise;
}

interface StructureNode {
	readonly role?: string;
	readonly type?: string;
	readonly id?: string;
	readonly children?: readonly StructureNode[];
}

/** The roles and the text of a document as assistive software gets them. Markers of lists are left out. */
async function readByStructure(drawn: Report): Promise<{ readonly roles: Set<string>; readonly text: string }> {
	const document = await open(drawn);
	const roles = new Set<string>();
	let text = "";
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const texts = new Map<string, string>();
		let id = "";
		for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
			if ("str" in item) {
				texts.set(id, `${texts.get(id) ?? ""}${item.str}${item.hasEOL ? "\n" : ""}`);
			} else {
				id = item.id ?? "";
			}
		}
		const visit = (node: StructureNode): void => {
			roles.add(node.role ?? "");
			if (node.role !== "Lbl") {
				text += node.type === "content" ? (texts.get(node.id ?? "") ?? "") : "";
				node.children?.forEach(visit);
				text += /^(H.|P|LBody|Caption|T[HD])$/.test(node.role ?? "") ? "\n" : "";
			}
		};
		visit((await page.getStructTree()) as StructureNode);
	}
	return { roles, text: text.trim().replace(/\s+/g, " ") };
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
		const { text, roles } = await readByStructure(report);
		expect(text).toBe(textsOf(report).join(" "));
		expect([...roles].sort()).toEqual(
			["", "Caption", "Div", "Document", "H1", "H2", "L", "LBody", "LI", "Lbl", "Link", "P"]
				.concat(["Root", "Span", "TBody", "TD", "TH", "THead", "TR", "Table"])
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
		expect(shares).toHaveLength(blocks.length);
		expect(shares.at(-1)).toBe(1);
	});
});
