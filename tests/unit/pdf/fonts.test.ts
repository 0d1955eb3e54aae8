import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Face } from "#exports/pdf/fonts/face.ts";
import { readFonts } from "#exports/pdf/fonts/fonts.ts";
import { subsetFont } from "#exports/pdf/fonts/subset-font.ts";
import { fonts } from "./reports.ts";

function faceOf(): Face {
	return new Face(fonts.regular, "F1");
}

/** The number of outlines of a subset: one more location than glyphs, four bytes each. */
function glyphCount(font: Uint8Array): number {
	const view = new DataView(font.buffer);
	for (let record = 12; ; record += 16) {
		if (new TextDecoder().decode(font.subarray(record, record + 4)) === "loca") {
			return view.getUint32(record + 12) / 4 - 1;
		}
	}
}

describe("the prepared fonts", () => {
	it("have the letters of Welsh, of Europe's other languages, and punctuation", () => {
		const characters = "ŵŷŴŶẁẃẅỳâêîôûŁódźñßøŸёЖΩάễ‘’“”–—…•−£€½\ufffd";
		for (const font of [fonts.regular, fonts.bold]) {
			expect([...characters].filter((character) => font.glyphOf(character.codePointAt(0) ?? 0) === 0)).toEqual([]);
		}
	});

	it("have an empty box to tick, as high as a capital", () => {
		for (const font of [fonts.regular, fonts.bold]) {
			const box = new DataView(font.outlineOf(font.glyphOf(0x2610)).buffer);
			expect([box.getInt16(0), box.getInt16(4), box.getInt16(8)]).toEqual([2, 0, font.metrics.capHeight]);
			expect(font.advanceOf(font.glyphOf(0x2610))).toBeGreaterThan(box.getInt16(6));
		}
	});

	it("have no character outside the basic plane", () => {
		expect(fonts.regular.glyphOf(0x1f600)).toBe(0);
	});
});

describe("a face", () => {
	it("measures a word as the sum of its letters", () => {
		const face = faceOf();
		const letters = [..."Resettlement"].map((letter) => face.word(letter).width);
		expect(face.word("Resettlement").width).toBeCloseTo(
			letters.reduce((sum, width) => sum + width, 0),
			6,
		);
	});

	it("gives every character a code of its own, even where two share a glyph", () => {
		const face = faceOf();
		face.word("Ω\u2126");
		expect(face.codePoints).toEqual([0, 0x3a9, 0x2126]);
	});

	it("writes codes so that a literal string can hold them", () => {
		const face = faceOf();
		const letters = String.fromCodePoint(...Array.from({ length: 120 }, (_, index) => 0x100 + index));
		const codes = face
			.word(letters)
			.shows.map((show) => show.codes)
			.join("");
		expect(codes.replace(/\\[()\\r]/g, "")).not.toMatch(/[()\\\r]/);
	});

	it("stands in for characters that the font lacks, and says which they are", () => {
		const face = faceOf();
		const { shows } = face.word("a山田b");
		expect(shows.map((show) => show.actualText)).toEqual([undefined, "山田", undefined]);
		expect([...face.missing]).toEqual(["山", "田"]);
	});

	it("keeps a joined sequence whole in what a substitute says", () => {
		expect(
			faceOf()
				.word("👩‍👧")
				.shows.map((show) => show.actualText),
		).toEqual(["👩‍👧"]);
	});

	it("draws nothing for marks that have no ink", () => {
		expect(faceOf().word("\u00ad\u200b").shows).toEqual([]);
	});
});

describe("a subset of a font", () => {
	it("has the parts that its composite glyphs are made of, once each", () => {
		const [circumflexed, plain] = ["ŵ", "w"].map((letter) => fonts.regular.glyphOf(letter.codePointAt(0) ?? 0));
		const subset = subsetFont(fonts.regular, [0, circumflexed ?? 0, circumflexed ?? 0, plain ?? 0]);
		// "Not defined", ŵ twice, w, and the two parts of ŵ.
		expect(glyphCount(subset)).toBe(6);
	});

	it("leaves the font as it was, whatever holds its bytes", () => {
		const buffer = readFileSync(join(import.meta.dirname, "../../../public/fonts/NotoSans-Regular.ttf"));
		const before = Uint8Array.from(buffer);
		const { regular } = readFonts(buffer, buffer);
		subsetFont(regular, [0, regular.glyphOf("ŵ".codePointAt(0) ?? 0)]);
		expect(Uint8Array.from(buffer)).toEqual(before);
	});

	it("is much smaller than the font", () => {
		const glyphs = [0, ..."Resettlement".split("").map((letter) => fonts.regular.glyphOf(letter.charCodeAt(0)))];
		expect(subsetFont(fonts.regular, glyphs).length).toBeLessThan(5000);
	});
});
