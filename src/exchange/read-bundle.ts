import type { BundleHeader, OpenedBundle } from "#domain/handover/bundle.ts";
import { parseEvent, parseHeader, parseTrailer } from "#domain/handover/bundle-shape.ts";
import type { BundleContentProblem } from "#domain/handover/open-bundle-problem.ts";
import type { Event } from "#domain/journal/event.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { type BundleLines, linesOf } from "./bundle-lines.ts";
import { findFaultOf } from "./check-events.ts";
import { parseLine } from "./parse-line.ts";
import type { Bytes } from "./read-file.ts";
import { isRecipient } from "./recipients.ts";
import { isSignedBy, sha256Of } from "./signature.ts";

/** Progress in steps of so many lines. */
const STEP = 500;

/**
 * Reads the lines of a bundle: the header, then hash and signature, and only then the events, each by itself and all among
 * themselves. Gives the first thing that is wrong.
 * @param onProgress hears how much is done, 0 to 1
 */
export async function readBundle(
	content: Bytes,
	onProgress: (share: number) => void,
): Promise<Result<OpenedBundle, BundleContentProblem>> {
	const lines = linesOf(content);
	if (!lines.ok) return lines;
	const header = readHeader(lines.value.header);
	if (!header.ok) return header;
	const sha256 = await verifyTrailer(lines.value, header.value);
	if (!sha256.ok) return sha256;
	const events = readEvents(lines.value.events, header.value.count, onProgress);
	if (!events.ok) return events;
	const fault = findFaultOf(events.value, header.value);
	if (fault !== undefined) return failed(fault);
	onProgress(1);
	return ok({ header: header.value, events: events.value, sha256: sha256.value });
}

function readHeader(line: Bytes): Result<BundleHeader, BundleContentProblem> {
	const parsed = parseLine(line, 1);
	if (!parsed.ok) return isOfOthers(parsed.problem) ? failed({ kind: "bundle-other-content" }) : parsed;
	const header = parseHeader(parsed.value);
	if (!header.ok) return header;
	const { purpose, to, from } = header.value;
	const spare = purpose.kind === "pack" && purpose.spareRecipient !== "" ? [purpose.spareRecipient] : [];
	const recipients = [from.recipient, ...to.map(({ recipient }) => recipient), ...spare];
	return recipients.every(isRecipient) ? header : failed({ kind: "bundle-malformed", line: 1, place: "recipient" });
}

/** Anything that somebody sealed by age can stand in the first line. */
function isOfOthers({ kind }: BundleContentProblem): boolean {
	return kind === "bundle-not-json" || kind === "bundle-not-text";
}

/** The hash of the lines, if it is the one that is signed. */
async function verifyTrailer(
	{ events, trailer, signed }: BundleLines,
	{ from }: BundleHeader,
): Promise<Result<string, BundleContentProblem>> {
	const parsed = trailer && parseLine(trailer, events.length + 2);
	const read = parsed?.ok ? parseTrailer(parsed.value) : failed({ kind: "bundle-unfinished" as const });
	if (!read.ok) return read;
	const { sha256, signature } = read.value;
	if ((await sha256Of(signed)) !== sha256) return failed({ kind: "bundle-altered" });
	const isSigned = await isSignedBy(from.signing, signed, signature);
	return isSigned ? ok(sha256) : failed({ kind: "bundle-signature-wrong" });
}

function readEvents(
	lines: readonly Bytes[],
	said: number,
	onProgress: (share: number) => void,
): Result<readonly Event[], BundleContentProblem> {
	const found = lines.length;
	if (found !== said) return failed({ kind: "bundle-count-wrong", said, found });
	const events: Event[] = [];
	for (const line of lines) {
		// The header is line 1.
		const number = events.length + 2;
		const parsed = parseLine(line, number);
		const event = parsed.ok ? parseEvent(parsed.value, number) : parsed;
		if (!event.ok) return event;
		events.push(event.value);
		// Checking the events among themselves takes about as long as reading them.
		if (events.length % STEP === 0) onProgress(events.length / found / 2);
	}
	return ok(events);
}
