import type { CheckedFile } from "./checked-file.ts";
import { type Fault, faultIf } from "./fault.ts";
import type { FontProgram } from "./font-program.ts";
import type { PageFont } from "./page-font.ts";
import type { PdfDocument } from "./pdf-document.ts";

/** Fonts (PDF/UA-1, 7.21): embedded, whole, and saying which characters they show. */
export function findFontFaults({ document, fonts }: CheckedFile): readonly Fault[] {
	return [...fonts.values()]
		.filter((font) => font.shown.size > 0)
		.flatMap((font) => [...findDictionaryFaults(document, font), ...findCodeFaults(font)]);
}

function findDictionaryFaults(document: PdfDocument, font: PageFont): readonly Fault[] {
	const system = document.dictionary(font.descendant.get("CIDSystemInfo"));
	return [
		...faultIf(font.program === undefined, "31-009", `${font.name} is not embedded`),
		...faultIf(!font.descendant.has("CIDToGIDMap"), "31-005", `${font.name} does not lead from codes to glyphs`),
		...faultIf(document.name(font.descendant.get("CIDToGIDMap")) !== "Identity", "31-004", "the map is not Identity"),
		...faultIf(document.name(font.dictionary.get("Encoding")) !== "Identity-H", "31-006", "the encoding is another"),
		...faultIf(!font.dictionary.has("ToUnicode"), "31-027", `${font.name} does not lead to characters`),
		...faultIf(!document.text(system?.get("Ordering")), "31-cidinfo", `${font.name} has no character collection`),
		...faultIf(!/^[A-Z]{6}\+/.test(font.name), "font-subset", `${font.name} has no subset tag`),
	];
}

function findCodeFaults(font: PageFont): readonly Fault[] {
	return [...font.shown].flatMap((code) => {
		const text = font.characters.get(code) ?? "";
		return [
			...faultIf(text === "", "10-001", `the code ${code} leads to no character`),
			...faultIf(text.includes("\0"), "31-028", `the code ${code} leads to U+0000`),
			...faultIf(/[\ufeff\ufffe]/.test(text), "31-029", `the code ${code} leads to a byte order mark`),
			...faultIf(/\p{Private_Use}/u.test(text), "10-pua", `the code ${code} leads to a private character`),
			...(font.program === undefined ? [] : findGlyphFaults(font, font.program, code, text)),
		];
	});
}

function findGlyphFaults(font: PageFont, program: FontProgram, glyph: number, text: string): readonly Fault[] {
	if (glyph === 0 || glyph >= program.glyphCount) {
		return [{ condition: glyph === 0 ? "31-030" : "31-011", detail: `the font has no glyph ${glyph}` }];
	}
	const difference = Math.abs(program.widthOf(glyph) - (font.widths.get(glyph) ?? 1000));
	const hasInk = /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text);
	return [
		...faultIf(difference > 1, "31-016", `the glyph ${glyph} is not as wide as the file says`),
		...faultIf(!program.isWhole(glyph), "31-011", `the glyph ${glyph} is damaged`),
		...faultIf(hasInk && program.isBlank(glyph), "31-011", `the glyph ${glyph} is blank`),
	];
}
