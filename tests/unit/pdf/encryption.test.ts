import { getDocument, type PDFDocumentProxy, PermissionFlag } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { drawReport } from "#exports/pdf/draw-report.ts";
import { preparePassphrase } from "#exports/pdf/encryption/prepare-passphrase.ts";
import { readStructure } from "#support/pdf-structure.ts";
import { fonts, heading, reportOf } from "./reports.ts";

const report = reportOf([
	heading,
	{ type: "paragraph", text: [{ text: "Read " }, { text: "more", link: "https://example.org/secret" }] },
]);
const passphrase = "eight quiet herons at Tŷ’r Ŵyl";

async function protect(chosen: string): Promise<Uint8Array> {
	return (await drawReport(report, fonts, { passphrase: chosen })).bytes;
}

function open(bytes: Uint8Array, password: string): Promise<PDFDocumentProxy> {
	return getDocument({ data: bytes.slice(), password, useSystemFonts: false, verbosity: 0 }).promise;
}

describe("a protected file", () => {
	it("opens with its passphrase, and is the document", async () => {
		const document = await open(await protect(passphrase), passphrase);
		const { info, metadata } = await document.getMetadata();
		expect(info).toMatchObject({ Title: report.title, EncryptFilterName: "Standard" });
		expect(metadata?.get("dc:title")).toBe(report.title);
		const page = await document.getPage(1);
		const { items } = await page.getTextContent();
		expect(items.map((item) => ("str" in item ? item.str : "")).join("")).toContain("Resettlement at Exampleshire");
		expect((await page.getAnnotations()).map(({ url }) => url)).toEqual(["https://example.org/secret"]);
	});

	it("is tagged as the open one is", async () => {
		const open = await readStructure((await drawReport(report, fonts)).bytes);
		expect(await readStructure(await protect(passphrase), passphrase)).toEqual(open);
	});

	it.each(["", "eight quiet herons", "Eight quiet herons at Tŷ’r Ŵyl"])("does not open with %j", async (other) => {
		await expect(open(await protect(passphrase), other)).rejects.toThrow(/password/i);
	});

	it("allows everything to whoever has opened it, assistive software first", async () => {
		const document = await open(await protect(passphrase), passphrase);
		expect(await document.getPermissions()).toEqual(expect.arrayContaining(Object.values(PermissionFlag)));
		expect(new TextDecoder("latin1").decode(await protect(passphrase))).toContain("/P -4/");
	});

	it("says nothing of its content to whoever has not", async () => {
		const file = new TextDecoder("latin1").decode(await protect(passphrase));
		expect(file).not.toMatch(/Exampleshire|xmpmeta|example\.org|\/Title|\/StructTreeRoot|7KQ2/);
	});

	it("has other bytes and another identifier each time", async () => {
		const [first, second] = await Promise.all([protect(passphrase), protect(passphrase)]);
		const identifier = (bytes: Uint8Array) => /\/ID\[<(\w{32})>/.exec(new TextDecoder("latin1").decode(bytes))?.[1];
		expect(identifier(first)).not.toBe(identifier(second));
		expect(first.slice(200, 400)).not.toEqual(second.slice(200, 400));
	});

	it("opens as typed and as prepared, whichever of the two a reader compares", async () => {
		const typed = "m² of ﬁve\u00a0ﬂats";
		const bytes = await protect(typed);
		for (const compared of [typed, preparePassphrase(typed)]) {
			expect((await open(bytes, compared)).numPages).toBe(1);
		}
	});

	it("is never made with an empty passphrase", async () => {
		await expect(protect("")).rejects.toThrow("protects nothing");
	});
});

describe("a prepared passphrase", () => {
	// RFC 4013, 3: the examples that are not prohibited.
	it.each([
		["I\u00adX", "IX"],
		["user", "user"],
		["USER", "USER"],
		["\u00aa", "a"],
		["\u2168", "IX"],
	])("is, for %j, %j", (passphrase, prepared) => {
		expect(preparePassphrase(passphrase)).toBe(prepared);
	});

	it("is composed, and has plain spaces", () => {
		expect(preparePassphrase("w\u0302yl\u3000b")).toBe("ŵyl b");
	});
});
