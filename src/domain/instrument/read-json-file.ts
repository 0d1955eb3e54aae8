import { failed, ok, type Result } from "#domain/result.ts";
import { type ReadJson, readJson } from "./read-json.ts";

/** An instrument with 5,000 questions has about 4,000,000 bytes. */
export const LARGEST_FILE = 8_000_000;

const LINE_END = 0x0a;
const BYTE_ORDER_MARK = "\ufeff";

/** Why there is no text in a file to look at. Sizes are in bytes. */
export type JsonFileProblem =
	| { readonly kind: "file-too-large"; readonly size: number; readonly most: number }
	/** Not UTF-8: the line, from 1, on which that shows first. */
	| { readonly kind: "file-not-text"; readonly line: number };

/** Reads a file of JSON that somebody wrote by hand; a byte order mark, as some editors put at the beginning, is no fault. */
export function readJsonFile(bytes: Uint8Array): Result<ReadJson, JsonFileProblem> {
	if (bytes.length > LARGEST_FILE) return failed({ kind: "file-too-large", size: bytes.length, most: LARGEST_FILE });
	const lines = [...linesOf(bytes)].map(decode);
	const unreadable = lines.indexOf(undefined);
	if (unreadable >= 0) return failed({ kind: "file-not-text", line: unreadable + 1 });
	const text = lines.join("\n");
	return ok(readJson(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text));
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
	let start = 0;
	for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
		yield bytes.subarray(start, end);
		start = end + 1;
	}
	yield bytes.subarray(start);
}

/** Undefined for what is not UTF-8, or holds a zero, as other encodings do: the domain has no `TextDecoder`. */
function decode(line: Uint8Array): string | undefined {
	if (line.includes(0)) return undefined;
	const escaped = Array.from(line, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
	try {
		return decodeURIComponent(escaped);
	} catch (error) {
		if (error instanceof URIError) return undefined;
		throw error;
	}
}
