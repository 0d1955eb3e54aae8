const HAS_MORE_PARTS = 0x20;

/** What a check asks of an embedded TrueType font. */
export class FontProgram {
	readonly #tables = new Map<string, { readonly offset: number; readonly length: number }>();

	constructor(readonly bytes: Buffer) {
		for (let index = 0; index < bytes.readUInt16BE(4); index++) {
			const record = 12 + 16 * index;
			const tag = bytes.toString("latin1", record, record + 4);
			this.#tables.set(tag, { offset: bytes.readUInt32BE(record + 8), length: bytes.readUInt32BE(record + 12) });
		}
	}

	get glyphCount(): number {
		return this.bytes.readUInt16BE(this.#offset("maxp") + 4);
	}

	/** In thousandths of the em. */
	widthOf(glyph: number): number {
		const fullCount = this.bytes.readUInt16BE(this.#offset("hhea") + 34);
		const units = this.bytes.readUInt16BE(this.#offset("hmtx") + 4 * Math.min(glyph, fullCount - 1));
		return (units * 1000) / this.bytes.readUInt16BE(this.#offset("head") + 18);
	}

	isBlank(glyph: number): boolean {
		return this.#outlineStart(glyph) === this.#outlineStart(glyph + 1);
	}

	/** Whether the outline ends where it says, is not cut short, and has all its parts. */
	isWhole(glyph: number): boolean {
		const start = this.#outlineStart(glyph);
		const end = this.#outlineStart(glyph + 1);
		const glyf = this.#tables.get("glyf");
		if (glyf === undefined || end > glyf.offset + glyf.length || start > end || (start < end && end - start < 10)) {
			return false;
		}
		return this.#partsOf(glyph).every((part) => part < this.glyphCount && !this.isBlank(part));
	}

	#partsOf(glyph: number): readonly number[] {
		const parts: number[] = [];
		const start = this.#outlineStart(glyph);
		if (this.isBlank(glyph) || this.bytes.readInt16BE(start) >= 0) {
			return parts;
		}
		let position = start + 10;
		let flags = HAS_MORE_PARTS;
		while ((flags & HAS_MORE_PARTS) !== 0) {
			flags = this.bytes.readUInt16BE(position);
			parts.push(this.bytes.readUInt16BE(position + 2));
			const scale = (flags & 0x08) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0;
			position += 4 + ((flags & 0x01) === 0 ? 2 : 4) + scale;
		}
		return parts;
	}

	#outlineStart(glyph: number): number {
		return this.#offset("glyf") + this.bytes.readUInt32BE(this.#offset("loca") + 4 * glyph);
	}

	#offset(tag: string): number {
		const table = this.#tables.get(tag);
		if (table === undefined) {
			throw new Error(`The font has no table ${tag}`);
		}
		return table.offset;
	}
}
