import type { Event, Json, StreamId } from "./event.ts";
import type { Journal } from "./journal.ts";
import { eventsInView } from "./view.ts";

/** How far a decision reaches: for each writer, the number of its last event in the stream that was seen. */
export type Cover = { readonly [writer: string]: number };

/** Everything that the journal shows of a stream now: what a sign-off or a rating names as seen. */
export function coverOf(journal: Journal, stream: StreamId): Cover {
	const last = new Map<string, number>();
	for (const event of eventsInView(journal)) {
		if (event.stream === stream) last.set(event.writer, Math.max(event.seq, last.get(event.writer) ?? 0));
	}
	return Object.fromEntries(last);
}

/** A cover as it was stored. */
export interface StoredCover {
	readonly [writer: string]: Json | undefined;
}

/** Whether a cover reaches an event. */
export function isCovered({ writer, seq }: Event, cover: StoredCover): boolean {
	const seen = cover[writer];
	return typeof seen === "number" && seq <= seen;
}

/** What a stream holds that a cover does not reach. Introductions do not count. */
export function eventsSince(journal: Journal, stream: StreamId, cover: StoredCover): readonly Event[] {
	return eventsInView(journal).filter(
		(event) => event.stream === stream && event.record !== event.writer && !isCovered(event, cover),
	);
}

/** Whether a stream holds a change that a cover does not reach. Introductions and the named fields do not count. */
export function changedSince(
	journal: Journal,
	stream: StreamId,
	cover: StoredCover,
	except: readonly string[],
): boolean {
	return eventsSince(journal, stream, cover).some(({ field }) => !except.includes(field));
}
