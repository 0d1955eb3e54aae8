import type { Word } from "#exports/pdf/fonts/face.ts";
import type { StyledRun } from "./styled-run.ts";

/** What stands between two places where a line may end: one word, in as many pieces as it has styles. */
export interface Token {
	readonly pieces: readonly Piece[];
	/** In thousandths of the font size. */
	readonly width: number;
}

export interface Piece {
	readonly run: StyledRun;
	readonly word: Word;
}

/** The words of each line that the text itself asks for. Lines without words are left out. */
export function readTokens(runs: readonly StyledRun[]): readonly (readonly Token[])[] {
	const lines: Token[][] = [[]];
	let pieces: Piece[] = [];
	const endToken = (): void => {
		if (pieces.length > 0) {
			lines.at(-1)?.push(tokenOf(pieces));
			pieces = [];
		}
	};
	for (const run of runs) {
		for (const text of run.text.split(/([ \n]+)/)) {
			if (text.startsWith(" ") || text.startsWith("\n")) {
				endToken();
				if (text.includes("\n")) {
					lines.push([]);
				}
				continue;
			}
			const word = run.face.word(text);
			if (word.shows.length > 0) {
				pieces.push({ run, word });
			}
		}
	}
	endToken();
	return lines.filter((line) => line.length > 0);
}

/** The width of the widest token, in thousandths of the font size. */
export function longestToken(runs: readonly StyledRun[]): number {
	return readTokens(runs)
		.flat()
		.reduce((longest, token) => Math.max(longest, token.width), 0);
}

/**
 * Breaks a token that is wider than a line into parts that are not. Only a single character may stay wider.
 * `limit` in thousandths of the font size.
 */
export function splitToken(token: Token, limit: number): readonly Token[] {
	const parts: Token[] = [];
	let pieces: Piece[] = [];
	let width = 0;
	for (const { run, word } of token.pieces) {
		let text = "";
		for (const character of word.text) {
			const advance = run.face.word(character).width;
			if (width > 0 && advance > 0 && width + advance > limit) {
				parts.push(tokenOf(withPiece(pieces, run, text)));
				pieces = [];
				text = "";
				width = 0;
			}
			text += character;
			width += advance;
		}
		pieces = withPiece(pieces, run, text);
	}
	parts.push(tokenOf(pieces));
	return parts;
}

function withPiece(pieces: Piece[], run: StyledRun, text: string): Piece[] {
	const word = run.face.word(text);
	return word.shows.length === 0 ? pieces : [...pieces, { run, word }];
}

function tokenOf(pieces: readonly Piece[]): Token {
	return { pieces, width: pieces.reduce((sum, piece) => sum + piece.word.width, 0) };
}
