import { escapeLiteral } from "#exports/pdf/pdf-syntax.ts";
import type { TrueType } from "./true-type.ts";

/** A word as a face draws it. */
export interface Word {
	readonly text: string;
	/** In thousandths of the font size. */
	readonly width: number;
	/** Empty where nothing of the word has ink. */
	readonly shows: readonly Show[];
}

/** Character codes that are shown at once. */
export interface Show {
	/** Two bytes for each character, escaped for a literal string. */
	readonly codes: string;
	/** What substitutes stand for: characters that the font lacks. */
	readonly actualText?: string;
}

const SUBSTITUTE = 0xfffd;
const FIRST_IGNORABLE = 0xad;

/**
 * One document's use of a font. Characters get codes in the order in which they are first measured, one code for each
 * code point, so that every code leads back to one character even where two characters share a glyph.
 */
export class Face {
	/** The glyph of each code; code 0 is the font's "not defined" and never drawn. */
	readonly glyphs: number[] = [0];
	/** The code point of each code. */
	readonly codePoints: number[] = [0];
	/** Characters that were asked for and that the font lacks. */
	readonly missing = new Set<string>();
	readonly #codes = new Map<number, string>();
	readonly #words = new Map<string, Word>();

	/** `resource` is the name under which pages select the font. */
	constructor(
		readonly font: TrueType,
		readonly resource: string,
	) {
		if (font.glyphOf(SUBSTITUTE) === 0) {
			throw new Error(`${font.name} has no glyph to stand for a missing one`);
		}
	}

	/** Measures and encodes a word, once. A character without a glyph is drawn as a substitute that names it. */
	word(text: string): Word {
		let word = this.#words.get(text);
		if (word === undefined) {
			word = this.#encode(text);
			this.#words.set(text, word);
		}
		return word;
	}

	#encode(text: string): Word {
		const shows: { codes: string; actualText?: string }[] = [];
		let width = 0;
		for (const character of text) {
			const codePoint = character.codePointAt(0) ?? 0;
			const last = shows.at(-1);
			if (codePoint >= FIRST_IGNORABLE && /\p{Default_Ignorable_Code_Point}/u.test(character)) {
				// Joiners and selectors have no ink of their own; within a missing sequence they are part of it.
				if (last?.actualText !== undefined) {
					last.actualText += character;
				}
				continue;
			}
			const isMissing = this.font.glyphOf(codePoint) === 0;
			const drawn = isMissing ? SUBSTITUTE : codePoint;
			const code = this.#codeOf(drawn);
			width += this.font.advanceOf(this.font.glyphOf(drawn));
			if (isMissing) {
				this.missing.add(character);
			}
			if (last === undefined || (last.actualText !== undefined) !== isMissing) {
				shows.push(isMissing ? { codes: code, actualText: character } : { codes: code });
				continue;
			}
			last.codes += code;
			if (last.actualText !== undefined) {
				last.actualText += character;
			}
		}
		return { text, width: (width * 1000) / this.font.metrics.unitsPerEm, shows };
	}

	#codeOf(codePoint: number): string {
		let code = this.#codes.get(codePoint);
		if (code === undefined) {
			const number = this.glyphs.push(this.font.glyphOf(codePoint)) - 1;
			this.codePoints.push(codePoint);
			code = escapeLiteral(String.fromCharCode(number >> 8, number & 0xff));
			this.#codes.set(codePoint, code);
		}
		return code;
	}
}
