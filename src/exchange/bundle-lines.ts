import type { BundleContentProblem } from "#domain/handover/open-bundle-problem.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { LIMITS } from "./limits.ts";
import type { Bytes } from "./read-file.ts";

const LINE_FEED = 0x0a;

/** A bundle in its lines. */
export interface BundleLines {
	readonly header: Bytes;
	readonly events: readonly Bytes[];
	/** Undefined where there is no second line, or something follows the last line feed. */
	readonly trailer: Bytes | undefined;
	/** Everything before the trailer: what is hashed and signed. */
	readonly signed: Bytes;
}

/** The lines of a text, counted before any is cut out. */
export function linesOf(content: Bytes): Result<BundleLines, BundleContentProblem> {
	const found = countOf(LINE_FEED, content) - 2;
	if (found > LIMITS.entries) return failed({ kind: "bundle-too-many-entries", found, most: LIMITS.entries });
	const lines: Bytes[] = [];
	let start = 0;
	for (let end = content.indexOf(LINE_FEED); end !== -1; end = content.indexOf(LINE_FEED, start)) {
		lines.push(content.subarray(start, end));
		start = end + 1;
	}
	const [header = content, ...others] = lines;
	const trailer = start === content.length ? others.pop() : undefined;
	const signed = content.subarray(0, content.length - (trailer === undefined ? 0 : trailer.length + 1));
	return ok({ header, events: others, trailer, signed });
}

function countOf(wanted: number, bytes: Bytes): number {
	let count = 0;
	for (const byte of bytes) if (byte === wanted) count += 1;
	return count;
}
