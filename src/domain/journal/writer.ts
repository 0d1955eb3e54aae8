import { bytesToHex } from "@noble/hashes/utils.js";
import type { Change } from "./change.ts";
import type { Clock } from "./clock.ts";
import type { Created, Event, EventId, Hash, Introduction, RecordId, StreamId, WriterId } from "./event.ts";
import { hashOfEvent, hashOfValue } from "./hash.ts";
import type { Journal } from "./journal.ts";
import { CREATED, WRITER } from "./own-fields.ts";
import { headsOf } from "./view.ts";

/** A change as a writer takes it. */
export interface WriterChange extends Change {
	/** What the person saw; if not given, the heads that the journal has now. */
	readonly bases?: readonly EventId[];
	readonly undoes?: EventId;
	readonly draft?: NonNullable<Event["draft"]>;
}

export interface NewRecord extends Created {
	readonly stream: StreamId;
	readonly record: RecordId;
}

/**
 * Makes the events of one unlocked tab. Each call gives the events to append, all of them and in this order, the
 * introduction before the writer's first in a stream. The caller `add`s them before it changes the same field again:
 * otherwise the two changes have not seen each other, and are a conflict.
 */
export interface Writer {
	readonly id: WriterId;
	readonly introduction: Introduction;
	write(journal: Journal, change: WriterChange): readonly Event[];
	createRecord(journal: Journal, record: NewRecord): readonly Event[];
}

export interface WriterOptions {
	/** Random and never used before: two writers with one id would write the same events with different content. */
	readonly id: WriterId;
	readonly introduction: Introduction;
	readonly clock: Clock;
	/** Gives that many unpredictable bytes. */
	readonly random: (count: number) => Uint8Array;
}

interface Tip {
	readonly seq: number;
	readonly prev: Hash;
}

const SALT_BYTES = 16;
const START: Tip = { seq: 0, prev: "" };

export function createWriter({ id, introduction, clock, random }: WriterOptions): Writer {
	const tips = new Map<StreamId, Tip>();

	function next({ stream, record, field, value, bases, undoes, draft }: WriterChange & Pick<Event, "bases">): Event {
		const tip = tips.get(stream) ?? START;
		const seq = tip.seq + 1;
		const salted = { salt: bytesToHex(random(SALT_BYTES)), value };
		const event: Event = {
			id: `${id}:${stream}:${seq}`,
			writer: id,
			stream,
			seq,
			prev: tip.prev,
			at: clock.tick(),
			record,
			field,
			bases,
			...(undoes !== undefined && { undoes }),
			...(draft !== undefined && { draft }),
			valueHash: hashOfValue(salted),
			value: salted,
		};
		tips.set(stream, { seq, prev: hashOfEvent(event) });
		return event;
	}

	function introduce(stream: StreamId): readonly Event[] {
		return tips.has(stream) ? [] : [next({ stream, record: id, field: WRITER, value: { ...introduction }, bases: [] })];
	}

	function write(journal: Journal, change: WriterChange): readonly Event[] {
		const bases = change.bases ?? headsOf(journal, change.record, change.field).map((head) => head.id);
		// The history should show a change after what it changes, although other devices' clocks are wrong.
		for (const base of bases) {
			const at = journal.events.get(base)?.at;
			if (at !== undefined) {
				clock.saw(at);
			}
		}
		return [...introduce(change.stream), next({ ...change, bases })];
	}

	return {
		id,
		introduction,
		write,
		createRecord: (journal, { stream, record, kind, parent, order }) =>
			write(journal, { stream, record, field: CREATED, value: { kind, parent, order } }),
	};
}
