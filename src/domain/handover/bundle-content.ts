import { INSPECTION, PLAN } from "#domain/inspection/inspection.ts";
import type { Event, StreamId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { eventsOf } from "#domain/journal/view.ts";
import type { BundleInstrument } from "./bundle.ts";

/** What goes into a bundle, beside its header. */
export interface BundleContent {
	/** Those that hold anything, the plan first. */
	readonly streams: readonly StreamId[];
	/** Stream by stream and, in each, writer by writer in the order of writing. */
	readonly events: readonly Event[];
}

/** The content that these events make: in an order that depends on nothing but them. */
export function contentOf(events: readonly Event[]): BundleContent {
	const place = ({ stream }: Event) => (stream === PLAN ? "" : stream);
	const sorted = events.toSorted((a, b) => compare(place(a), place(b)) || compare(a.writer, b.writer) || a.seq - b.seq);
	return { streams: [...new Set(sorted.map(({ stream }) => stream))], events: sorted };
}

/** The versions of instruments that the plan names and that the assessments among the streams were ever made with, each once. */
export function instrumentsOf(journal: Journal, streams: readonly StreamId[]): readonly BundleInstrument[] {
	const found = streams.flatMap((stream) =>
		eventsOf(journal, stream === PLAN ? INSPECTION : stream, "instrument").flatMap(({ value }) => {
			const { id, version, fingerprint } = objectOf(value?.value);
			const instrument = { id: textOf(id), version: textOf(version), fingerprint: textOf(fingerprint) };
			return instrument.id === "" ? [] : [instrument];
		}),
	);
	return [...new Map(found.map((instrument) => [JSON.stringify(instrument), instrument])).values()];
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
