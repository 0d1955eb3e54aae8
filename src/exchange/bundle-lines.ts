import type { BundleContentProblem } from "#domain/handover/open-bundle-problem.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { LIMITS } from "./limits.ts";
import type { Bytes } from "./read-file.ts";

const LINE_FEED = 0x0a;
/** With header and trailer. */
const MOST_LINES = LIMITS.entries + 2;

/** A bundle in its lines. */
export interface BundleLines {
	readonly header: Bytes;
	readonly events: readonly Bytes[];
	/** Undefined where there is no second line, or something follows the last line feed. */
	readonly trailer: Bytes | undefined;
	/** Everything before the trailer: what is hashed and signed. */
	readonly signed: Bytes;
}

/** The lines of a text, as long as there are not too many of them. */
export function linesOf(content: Bytes): Result<BundleLines, BundleContentProblem> {
	const lines: Bytes[] = [];
	let start = 0;
	for (let end = content.indexOf(LINE_FEED); end !== -1; end = content.indexOf(LINE_FEED, start)) {
		lines.push(content.subarray(start, end));
		start = end + 1;
		if (lines.length > MOST_LINES) return failed({ kind: "bundle-too-many-entries", most: LIMITS.entries });
	}
	const [header = content, ...others] = lines;
	const trailer = start === content.length ? others.pop() : undefined;
	const signed = content.subarray(0, content.length - (trailer === undefined ? 0 : trailer.length + 1));
	return ok({ header, events: others, trailer, signed });
}
