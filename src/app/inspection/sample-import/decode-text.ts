import { failed, ok, type Result } from "#domain/result.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface DecodedText {
	readonly text: string;
	readonly encoding: Encoding;
}

/** A character that no text has, at a line and at a character in it, both from 1. */
export interface Undecodable {
	readonly kind: "undecodable";
	readonly line: number;
	readonly character: number;
}

/**
 * The text of a file, in the encodings that spreadsheets write: UTF-8 and UTF-16 with or without a mark at the beginning,
 * otherwise Windows-1252. Nothing is guessed over: a place that cannot be read is named.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, Undecodable> {
	const encoding = encodingOf(bytes);
	const text = new TextDecoder(encoding).decode(bytes);
	const at = text.search(unreadable);
	if (at < 0) return ok({ text, encoding });
	const before = text.slice(0, at).split(/\r\n|\r|\n/);
	return failed({ kind: "undecodable", line: before.length, character: (before.at(-1)?.length ?? 0) + 1 });
}

/** What decoders put for bytes without meaning, and control characters: also what Windows-1252 leaves undefined. */
const unreadable = /\uFFFD|(?![\t\n\r])\p{Cc}/u;

function encodingOf(bytes: Uint8Array): Encoding {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return "utf-16le";
	if (first === 0xfe && second === 0xff) return "utf-16be";
	if (first === 0xef && second === 0xbb && bytes[2] === 0xbf) return "utf-8";
	// In UTF-16 about every other byte of European letters is zero; no other text has a zero.
	const start = bytes.subarray(0, 1000);
	const zeros = (rest: number) => start.filter((byte, at) => byte === 0 && at % 2 === rest).length;
	if ((zeros(0) + zeros(1)) * 4 > start.length) return zeros(0) > zeros(1) ? "utf-16be" : "utf-16le";
	return isMeantAsUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** Whether as UTF-8 it has more letters beyond ASCII than bytes without meaning: a damaged file is not taken for another encoding. */
function isMeantAsUtf8(bytes: Uint8Array): boolean {
	const beyond = new TextDecoder("utf-8").decode(bytes).match(/[^\0-\x7f]/gu) ?? [];
	const lost = beyond.filter((letter) => letter === "\uFFFD").length;
	return lost === 0 || beyond.length - lost > lost;
}
