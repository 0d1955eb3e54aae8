import type { TrueType } from "./true-type.ts";

// Flags of a composite glyph's part: OpenType specification, table glyf.
const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_PARTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

const CHECKSUM_OF_A_FONT = 0xb1b0afba;

/**
 * A font with only the given glyphs, numbered by their place in the list; the parts that composite glyphs are made of
 * follow. It has neither characters nor names: a PDF's CIDFontType2 reads it by glyph number.
 */
export function subsetFont(font: TrueType, glyphs: readonly number[]): Uint8Array {
	const { outlines, sources } = gatherOutlines(font, glyphs);
	const count = sources.length;

	const locations = new DataView(new ArrayBuffer(4 * (count + 1)));
	const outlineBytes = new Uint8Array(outlines.reduce((sum, outline) => sum + padded(outline.length), 0));
	let end = 0;
	for (const [index, outline] of outlines.entries()) {
		outlineBytes.set(outline, end);
		end += padded(outline.length);
		locations.setUint32(4 * (index + 1), end);
	}

	const widths = new DataView(new ArrayBuffer(4 * count));
	for (const [index, glyph] of sources.entries()) {
		widths.setUint16(4 * index, font.advanceOf(glyph));
		widths.setInt16(4 * index + 2, font.leftSideBearingOf(glyph));
	}

	const head = patched(font.table("head"), (view) => {
		view.setUint32(8, 0);
		view.setInt16(50, 1);
	});
	const hhea = patched(font.table("hhea"), (view) => view.setUint16(34, count));
	const maxp = patched(font.table("maxp"), (view) => view.setUint16(4, count));
	return assemble([
		["glyf", outlineBytes],
		["head", head],
		["hhea", hhea],
		["hmtx", new Uint8Array(widths.buffer)],
		["loca", new Uint8Array(locations.buffer)],
		["maxp", maxp],
	]);
}

function gatherOutlines(font: TrueType, glyphs: readonly number[]): { outlines: Uint8Array[]; sources: number[] } {
	const sources = [...glyphs];
	const placeOfPart = new Map<number, number>();
	const placeOf = (part: number): number => {
		const known = placeOfPart.get(part);
		if (known !== undefined) {
			return known;
		}
		const place = sources.push(part) - 1;
		placeOfPart.set(part, place);
		return place;
	};
	const outlines: Uint8Array[] = [];
	// The list grows while it is read: a part may be made of parts.
	for (const glyph of sources) {
		outlines.push(withRenumberedParts(font.outlineOf(glyph), placeOf));
	}
	return { outlines, sources };
}

function withRenumberedParts(outline: Uint8Array, placeOf: (part: number) => number): Uint8Array {
	if (outline.length === 0 || new DataView(outline.buffer, outline.byteOffset).getInt16(0) >= 0) {
		return outline;
	}
	// Not `slice`: of Node's buffers that is no copy, and the font would change.
	return patched(new Uint8Array(outline), (view) => {
		let position = 10;
		let flags = MORE_PARTS;
		while ((flags & MORE_PARTS) !== 0) {
			flags = view.getUint16(position);
			view.setUint16(position + 2, placeOf(view.getUint16(position + 2)));
			position += 4 + ((flags & ARGUMENTS_ARE_WORDS) === 0 ? 2 : 4) + transformLength(flags);
		}
	});
}

function transformLength(flags: number): number {
	if ((flags & HAS_SCALE) !== 0) {
		return 2;
	}
	if ((flags & HAS_TWO_SCALES) !== 0) {
		return 4;
	}
	return (flags & HAS_MATRIX) === 0 ? 0 : 8;
}

/** `tables` in the order of their tags, as the format asks. */
function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
	const count = tables.length;
	const directoryLength = 12 + 16 * count;
	const font = new Uint8Array(tables.reduce((sum, [, bytes]) => sum + padded(bytes.length), directoryLength));
	const view = new DataView(font.buffer);
	const exponent = Math.floor(Math.log2(count));
	view.setUint32(0, 0x00010000);
	view.setUint16(4, count);
	view.setUint16(6, 16 << exponent);
	view.setUint16(8, exponent);
	view.setUint16(10, 16 * count - (16 << exponent));

	let offset = directoryLength;
	let headOffset = 0;
	for (const [index, [tag, bytes]] of tables.entries()) {
		const record = 12 + 16 * index;
		font.set(bytes, offset);
		font.set(new TextEncoder().encode(tag), record);
		view.setUint32(record + 4, checksum(view, offset, bytes.length));
		view.setUint32(record + 8, offset);
		view.setUint32(record + 12, bytes.length);
		if (tag === "head") {
			headOffset = offset;
		}
		offset += padded(bytes.length);
	}
	view.setUint32(headOffset + 8, CHECKSUM_OF_A_FONT - checksum(view, 0, font.length));
	return font;
}

function checksum(view: DataView, offset: number, length: number): number {
	let sum = 0;
	for (let position = offset; position < offset + padded(length); position += 4) {
		sum = (sum + view.getUint32(position)) >>> 0;
	}
	return sum;
}

function patched(bytes: Uint8Array, patch: (view: DataView) => void): Uint8Array {
	patch(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	return bytes;
}

function padded(length: number): number {
	return (length + 3) & ~3;
}
