import { EMPTY_BOX, emptyBox, type Glyph } from "./empty-box.ts";

/** Heights in units of the em, measured from the base line. */
interface Metrics {
	readonly unitsPerEm: number;
	readonly ascent: number;
	/** Negative. */
	readonly descent: number;
	readonly capHeight: number;
	readonly boundingBox: readonly [number, number, number, number];
	/** 400 is regular, 700 bold. */
	readonly weight: number;
}

/**
 * Reads a TrueType font as `prepare-fonts.mjs` writes it: outlines in `glyf`, characters of the basic plane in a `cmap` of
 * format 4. Throws on any other file, since fonts are ours and not a person's.
 * The empty box is added to it under the next free glyph number. Table by table after the OpenType specification, version 1.9.
 */
export class TrueType {
	readonly metrics: Metrics;
	readonly #bytes: Uint8Array;
	readonly #view: DataView;
	readonly #tables = new Map<string, { readonly offset: number; readonly length: number }>();
	readonly #glyphOfCharacter = new Uint16Array(0x10000);
	readonly #locationsAreLong: boolean;
	readonly #fullMetricCount: number;
	readonly #glyphCount: number;
	readonly #emptyBox: Glyph;

	/** `name` is the font's PostScript name. */
	constructor(
		bytes: Uint8Array,
		readonly name: string,
	) {
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		if (this.#view.getUint32(0) !== 0x00010000) {
			throw new Error(`${name} is not a TrueType font`);
		}
		this.#readTables();
		const head = this.#offset("head");
		const os2 = this.#offset("OS/2");
		this.metrics = {
			unitsPerEm: this.#view.getUint16(head + 18),
			ascent: this.#view.getInt16(os2 + 68),
			descent: this.#view.getInt16(os2 + 70),
			capHeight: this.#view.getInt16(os2 + 88),
			boundingBox: [
				this.#view.getInt16(head + 36),
				this.#view.getInt16(head + 38),
				this.#view.getInt16(head + 40),
				this.#view.getInt16(head + 42),
			],
			weight: this.#view.getUint16(os2 + 4),
		};
		this.#locationsAreLong = this.#view.getInt16(head + 50) === 1;
		this.#fullMetricCount = this.#view.getUint16(this.#offset("hhea") + 34);
		this.#glyphCount = this.#view.getUint16(this.#offset("maxp") + 4);
		this.#readCharacters();
		this.#glyphOfCharacter[EMPTY_BOX] = this.#glyphCount;
		this.#emptyBox = emptyBox(this.metrics.capHeight, this.metrics.weight / 7);
	}

	/** The glyph of a code point, or 0 where the font has none. */
	glyphOf(codePoint: number): number {
		return this.#glyphOfCharacter[codePoint] ?? 0;
	}

	/** How far a glyph moves the pen, in units of the em. */
	advanceOf(glyph: number): number {
		if (glyph === this.#glyphCount) {
			return this.#emptyBox.advance;
		}
		return this.#view.getUint16(this.#offset("hmtx") + 4 * Math.min(glyph, this.#fullMetricCount - 1));
	}

	leftSideBearingOf(glyph: number): number {
		if (glyph === this.#glyphCount) {
			return this.#emptyBox.leftSideBearing;
		}
		const offset = this.#offset("hmtx");
		const withAdvance = 4 * Math.min(glyph, this.#fullMetricCount);
		const withoutAdvance = 2 * Math.max(glyph - this.#fullMetricCount, 0);
		return this.#view.getInt16(offset + withAdvance + withoutAdvance + (glyph < this.#fullMetricCount ? 2 : 0));
	}

	/** The bytes that `glyf` holds for a glyph: none for a blank one. */
	outlineOf(glyph: number): Uint8Array {
		if (glyph === this.#glyphCount) {
			return this.#emptyBox.outline;
		}
		const offset = this.#offset("glyf");
		return this.#bytes.subarray(offset + this.#locationOf(glyph), offset + this.#locationOf(glyph + 1));
	}

	/** A copy of a table's bytes. */
	table(tag: string): Uint8Array {
		const { offset, length } = this.#table(tag);
		return new Uint8Array(this.#bytes.subarray(offset, offset + length));
	}

	#table(tag: string): { readonly offset: number; readonly length: number } {
		const table = this.#tables.get(tag);
		if (table === undefined) {
			throw new Error(`${this.name} has no table ${tag}`);
		}
		return table;
	}

	#offset(tag: string): number {
		return this.#table(tag).offset;
	}

	#locationOf(glyph: number): number {
		const offset = this.#offset("loca");
		return this.#locationsAreLong
			? this.#view.getUint32(offset + 4 * glyph)
			: 2 * this.#view.getUint16(offset + 2 * glyph);
	}

	#readTables(): void {
		const count = this.#view.getUint16(4);
		for (let index = 0; index < count; index++) {
			const record = 12 + 16 * index;
			const tag = String.fromCharCode(...this.#bytes.subarray(record, record + 4));
			this.#tables.set(tag, {
				offset: this.#view.getUint32(record + 8),
				length: this.#view.getUint32(record + 12),
			});
		}
	}

	#readCharacters(): void {
		const view = this.#view;
		const subtable = this.#unicodeSubtable();
		const doubledCount = view.getUint16(subtable + 6);
		const ends = subtable + 14;
		const starts = ends + doubledCount + 2;
		const deltas = starts + doubledCount;
		const ranges = deltas + doubledCount;
		for (let segment = 0; segment < doubledCount; segment += 2) {
			const range = view.getUint16(ranges + segment);
			const start = view.getUint16(starts + segment);
			const delta = view.getUint16(deltas + segment);
			for (let character = start; character <= view.getUint16(ends + segment); character++) {
				// A range offset is counted from its own place in the table.
				const listed = range === 0 ? character : view.getUint16(ranges + segment + range + 2 * (character - start));
				this.#glyphOfCharacter[character] = listed === 0 ? 0 : listed + delta;
			}
		}
		this.#glyphOfCharacter[0xffff] = 0;
	}

	#unicodeSubtable(): number {
		const view = this.#view;
		const cmap = this.#offset("cmap");
		const count = view.getUint16(cmap + 2);
		for (let index = 0; index < count; index++) {
			const record = cmap + 4 + 8 * index;
			const subtable = cmap + view.getUint32(record + 4);
			const isWindowsUnicode = view.getUint16(record) === 3 && view.getUint16(record + 2) === 1;
			if (isWindowsUnicode && view.getUint16(subtable) === 4) {
				return subtable;
			}
		}
		throw new Error(`${this.name} has no cmap of format 4`);
	}
}
