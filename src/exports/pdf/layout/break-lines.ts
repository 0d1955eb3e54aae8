import type { Word } from "#exports/pdf/fonts/face.ts";
import type { TypeSize } from "./page-design.ts";
import type { StyledRun } from "./styled-run.ts";
import { readTokens, splitToken, type Token } from "./tokens.ts";

/** Text broken into lines. */
export interface SetText extends TypeSize {
	readonly lines: readonly Line[];
}

export interface Line {
	readonly parts: readonly LinePart[];
	/** In points, without the space at its end. */
	readonly width: number;
}

/** Words of one run beside each other, spaces included. */
export interface LinePart {
	readonly run: StyledRun;
	readonly words: readonly Word[];
	/** In points, from the start of the line. */
	readonly offset: number;
	/** In points. */
	readonly width: number;
}

/**
 * Breaks text into lines of at most `width` points, at spaces and where the text itself ends a line; a word that is
 * wider than a line is broken anywhere. A line that ends between words ends in a space, so that text read back from the
 * page has its words apart.
 */
export function setText(runs: readonly StyledRun[], type: TypeSize, width: number): SetText {
	const limit = (width * 1000) / type.size;
	const lines: LineBuilder[] = [];
	for (const tokens of readTokens(runs)) {
		lines.at(-1)?.endWithSpace();
		let line = new LineBuilder(type.size);
		lines.push(line);
		for (const token of tokens) {
			if (line.width > 0 && line.widthWith(token) > limit) {
				line.endWithSpace();
				line = new LineBuilder(type.size);
				lines.push(line);
			}
			for (const [index, part] of (token.width > limit ? splitToken(token, limit) : [token]).entries()) {
				if (index > 0) {
					line = new LineBuilder(type.size);
					lines.push(line);
				}
				line.add(part);
			}
		}
	}
	return { ...type, lines: lines.map((line) => line.build()) };
}

/** The text of a line as it is drawn. */
export function lineText(line: Line): string {
	return line.parts.map((part) => part.words.map((word) => word.text).join("")).join("");
}

interface OpenPart {
	readonly run: StyledRun;
	readonly words: Word[];
	readonly offset: number;
	width: number;
}

/** Widths in here are thousandths of the font size. */
class LineBuilder {
	width = 0;
	readonly #parts: OpenPart[] = [];

	constructor(readonly size: number) {}

	widthWith(token: Token): number {
		return this.width + this.#spaceBefore(token).word.width + token.width;
	}

	add(token: Token): void {
		if (this.#parts.length > 0) {
			const { run, word } = this.#spaceBefore(token);
			this.#addWord(run, word);
		}
		for (const { run, word } of token.pieces) {
			this.#addWord(run, word);
		}
	}

	/** The space counts for nothing: it may stand beyond the margin. */
	endWithSpace(): void {
		const last = this.#parts.at(-1);
		last?.words.push(last.run.face.word(" "));
	}

	build(): Line {
		const scale = this.size / 1000;
		return {
			width: this.width * scale,
			parts: this.#parts.map((part) => ({ ...part, offset: part.offset * scale, width: part.width * scale })),
		};
	}

	/** A space beside a link or words in another language is not part of them. */
	#spaceBefore(token: Token): { readonly run: StyledRun; readonly word: Word } {
		const next = token.pieces[0]?.run;
		const previous = this.#parts.at(-1)?.run ?? next;
		const run = previous?.link === undefined && previous?.language === undefined ? previous : next;
		if (run === undefined) {
			throw new Error("A token has at least one piece");
		}
		return { run, word: run.face.word(" ") };
	}

	#addWord(run: StyledRun, word: Word): void {
		const last = this.#parts.at(-1);
		if (last?.run === run) {
			last.words.push(word);
			last.width += word.width;
		} else {
			this.#parts.push({ run, words: [word], offset: this.width, width: word.width });
		}
		this.width += word.width;
	}
}
