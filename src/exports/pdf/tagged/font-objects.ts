import type { Face } from "#exports/pdf/fonts/face.ts";
import { subsetFont } from "#exports/pdf/fonts/subset-font.ts";
import { hex4, pdfNumber, reference, utf16Hex } from "#exports/pdf/pdf-syntax.ts";
import type { Objects } from "./objects.ts";

/** A CMap section holds at most so many entries. */
const LARGEST_SECTION = 100;

/** Embeds what a document uses of a font (ISO 32000-1, 9.7) and gives the font's object number. */
export function writeFont(face: Face, objects: Objects): number {
	const { font, glyphs } = face;
	const { metrics } = font;
	const scaled = (units: number): number => Math.round((units * 1000) / metrics.unitsPerEm);
	const name = `${subsetTag(face)}+${font.name}`;
	const program = subsetFont(font, glyphs);
	const file = objects.add({ entries: `/Length1 ${program.length}`, data: program });
	const descriptor = objects.add(
		[
			`<</Type/FontDescriptor/FontName/${name}/FontFile2 ${reference(file)}/Flags 4/ItalicAngle 0`,
			`/FontBBox[${metrics.boundingBox.map(scaled).join(" ")}]`,
			`/Ascent ${scaled(metrics.ascent)}/Descent ${scaled(metrics.descent)}/CapHeight ${scaled(metrics.capHeight)}`,
			`/StemV ${pdfNumber(metrics.weight / 5)}>>`,
		].join(""),
	);
	const widths = glyphs.map((glyph) => scaled(font.advanceOf(glyph)));
	const descendant = objects.add(
		[
			`<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/FontDescriptor ${reference(descriptor)}`,
			`/CIDToGIDMap/Identity/W[0[${widths.join(" ")}]]`,
			"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>",
		].join(""),
	);
	const toUnicode = objects.add({ entries: "", data: new TextEncoder().encode(characterMap(face.codePoints)) });
	return objects.add(
		[
			`<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H`,
			`/DescendantFonts[${reference(descendant)}]/ToUnicode ${reference(toUnicode)}>>`,
		].join(""),
	);
}

/** Six letters that name a subset; the same characters get the same letters. */
function subsetTag(face: Face): string {
	let hash = 0;
	for (const codePoint of face.codePoints) {
		hash = (Math.imul(hash, 31) + codePoint) >>> 0;
	}
	return Array.from({ length: 6 }, (_, place) => String.fromCharCode(65 + (Math.floor(hash / 26 ** place) % 26))).join(
		"",
	);
}

/** Which character each code stands for. */
function characterMap(codePoints: readonly number[]): string {
	const entries = codePoints
		.map((codePoint, code) => `<${hex4(code)}><${utf16Hex(String.fromCodePoint(codePoint))}>`)
		.slice(1);
	const sections: string[] = [];
	for (let start = 0; start < entries.length; start += LARGEST_SECTION) {
		const section = entries.slice(start, start + LARGEST_SECTION);
		sections.push(`${section.length} beginbfchar\n${section.join("\n")}\nendbfchar`);
	}
	return `/CIDInit/ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${sections.join("\n")}
endcmap
CMapName currentdict/CMap defineresource pop
end
end`;
}
