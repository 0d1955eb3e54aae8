import type { Json, StreamId } from "./event.ts";
import type { Journal } from "./journal.ts";

/** How far a decision reaches: for each writer, the number of its last event in the stream that was seen. */
export type Cover = { readonly [writer: string]: number };

/** Everything that the journal holds of a stream now: what a sign-off or a rating names as seen. */
export function coverOf(journal: Journal, stream: StreamId): Cover {
	const last = new Map<string, number>();
	for (const event of journal.events.values()) {
		if (event.stream === stream) last.set(event.writer, Math.max(event.seq, last.get(event.writer) ?? 0));
	}
	return Object.fromEntries(last);
}

/** Whether a stream holds a change that a cover does not reach. Introductions and the named fields do not count. */
export function changedSince(
	journal: Journal,
	stream: StreamId,
	cover: { readonly [writer: string]: Json | undefined },
	except: readonly string[],
): boolean {
	for (const event of journal.events.values()) {
		if (event.stream !== stream || event.record === event.writer || except.includes(event.field)) continue;
		const seen = cover[event.writer];
		if (typeof seen !== "number" || event.seq > seen) return true;
	}
	return false;
}
