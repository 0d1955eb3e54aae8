import { describe, expect, it } from "vitest";
import { decodeText } from "#app/inspection/sample-import/decode-text.ts";
import { readSampleFile, readSampleText } from "#app/inspection/sample-import/read-sample.ts";

const bytes = (...parts: readonly (string | readonly number[])[]) =>
	Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "utf8")] : part)));

const utf16 = (text: string, order: "le" | "be") => {
	const little = Buffer.from(text, "utf16le");
	return [...(order === "le" ? little : little.swap16())];
};

const cells = async (text: string) => {
	const read = await readSampleText(text);
	return read.ok ? read.value.table.rows.map((row) => [...row.cells.values()]) : read.problem;
};

describe("the text of a file", () => {
	it.each([
		["UTF-8", bytes("Zoë"), "utf-8"],
		["UTF-8 with a mark", bytes([0xef, 0xbb, 0xbf], "Zoë"), "utf-8"],
		["UTF-16, little end first", bytes([0xff, 0xfe], utf16("Zoë", "le")), "utf-16le"],
		["UTF-16, big end first", bytes([0xfe, 0xff], utf16("Zoë", "be")), "utf-16be"],
		["UTF-16 without a mark", bytes(utf16("Zoë", "le")), "utf-16le"],
		["Windows-1252", bytes("Zo", [0xeb]), "windows-1252"],
	])("is read from %s, without the mark", (_, file, encoding) => {
		expect(decodeText(file)).toEqual({ ok: true, value: { text: "Zoë", encoding } });
	});

	it.each([
		["UTF-8 that is damaged", bytes("Zoë, Chloë\nRené ", [0xe9])],
		["UTF-8 with a mark that is damaged", bytes([0xef, 0xbb, 0xbf], "one\nfour ", [0xe9])],
		["a byte that Windows-1252 does not have", bytes("Zo", [0xeb], "\nfive ", [0x81])],
		["half a character of UTF-16", bytes([0xff, 0xfe], utf16("one\nfive ", "le"), [0x00, 0xd8, 0x20, 0x00])],
		["a control character", bytes("one\nfive \u0000")],
	])("is refused at the place that cannot be read: %s", (_, file) => {
		expect(decodeText(file)).toMatchObject({ ok: false, problem: { kind: "undecodable", line: 2 } });
	});

	it("names the character in the line", () => {
		expect(decodeText(bytes("one\r\nfive \u0001"))).toMatchObject({ problem: { line: 2, character: 6 } });
	});
});

describe("a list of cases in a text", () => {
	it("is read with commas, semicolons and tabs", async () => {
		for (const delimiter of [",", ";", "\t"]) {
			const text = `Reference${delimiter}Assessor\nCase 1${delimiter}Ann`;
			expect(await readSampleText(text)).toMatchObject({ value: { delimiter } });
			expect(await cells(text)).toEqual([
				["Reference", "Assessor"],
				["Case 1", "Ann"],
			]);
		}
	});

	it("keeps quotation marks, delimiters and line breaks within a cell", async () => {
		expect(await cells('Reference,Assessor\r\n"Case ""1"", late","Ann\r\nLee"\r\nCase 2,Ben\r\n')).toEqual([
			["Reference", "Assessor"],
			['Case "1", late', "Ann\r\nLee"],
			["Case 2", "Ben"],
		]);
	});

	it("is refused where a quotation mark is not closed", async () => {
		expect(await cells('Reference,Assessor\n"Case 1,Ann\nCase 2,Ben')).toEqual({ kind: "quotation-open", row: 2 });
	});

	it("is refused with 10,000 rows, before any of it is shown", async () => {
		const text = Array.from({ length: 10_000 }, (_, row) => `Case ${row}`).join("\n");
		expect(await cells(text)).toEqual({ kind: "too-many-rows", rows: 10_000, most: 200 });
	});
});

describe("a file that is no list of cases", () => {
	it.each([
		["an empty one", new Blob([]), { kind: "table-empty" }],
		["a workbook", new Blob(["PK\u0003\u0004"]), { kind: "spreadsheet-file" }],
		["a big one", new Blob(["x".repeat(2_000_001)]), { kind: "file-too-big", megabytes: 2 }],
	])("is refused: %s", async (_, file, problem) => {
		expect(await readSampleFile(file)).toEqual({ ok: false, problem });
	});

	it("says that it could not be read", async () => {
		const file = new Blob(["Case 1"]);
		file.arrayBuffer = () => Promise.reject(new Error("The drive is gone"));
		expect(await readSampleFile(file)).toMatchObject({ problem: { kind: "file-unreadable" } });
	});
});
