import { canonical } from "./canonical.ts";
import { byClock } from "./clock.ts";
import type { Event, EventId, Json, RecordId, Salted, StreamId } from "./event.ts";
import type { FieldIndex, FieldName, Journal } from "./journal.ts";
import { CREATED, createdBy, REMOVED } from "./own-fields.ts";

/** What is true of a field now. Heads are in clock order. */
export type FieldState =
	/** Never written. */
	| { readonly kind: "empty" }
	/** One head, or several that agree. `null` once the only value was taken back. */
	| { readonly kind: "value"; readonly value: Json; readonly heads: readonly Event[] }
	/** Several heads that differ, or of which some were redacted: a person decides, by writing over what they saw. */
	| { readonly kind: "conflict"; readonly heads: readonly Event[] }
	/** Nothing but redacted heads: something was written, and what is gone. */
	| { readonly kind: "redacted"; readonly heads: readonly Event[] };

export interface RecordEntry {
	readonly id: RecordId;
	readonly kind: string;
	readonly parent: RecordId;
	readonly order: number;
	readonly stream: StreamId;
	readonly removed: boolean;
}

export interface Conflict extends FieldName {
	readonly heads: readonly Event[];
}

/** Every event that says something here, in the order of arrival: all but those whose values were withheld. */
export function eventsInView(journal: Journal): readonly Event[] {
	return [...journal.events.values()].filter((event) => !event.withheld);
}

/** The event; nothing where it is not here, or its value was withheld. */
export function eventInView(journal: Journal, id: EventId): Event | undefined {
	const event = journal.events.get(id);
	return event?.withheld ? undefined : event;
}

/** The events of the field that no other event of it names in its bases, in clock order. */
export function headsOf(journal: Journal, record: RecordId, field: string): readonly Event[] {
	const index = journal.fields.get(record)?.get(field);
	return index === undefined ? [] : eventsAt(journal, index.heads);
}

/** All events of the field, in clock order. */
export function eventsOf(journal: Journal, record: RecordId, field: string): readonly Event[] {
	const index = journal.fields.get(record)?.get(field);
	return index === undefined ? [] : eventsAt(journal, index.events);
}

export function fieldOf(journal: Journal, record: RecordId, field: string): FieldState {
	return stateOf(headsOf(journal, record, field));
}

/** What was true of the field when of its events only those were known for which `wasKnown` holds. */
export function fieldWhen(
	journal: Journal,
	record: RecordId,
	field: string,
	wasKnown: (event: Event) => boolean,
): FieldState {
	const known = eventsOf(journal, record, field).filter(wasKnown);
	const named = new Set(known.flatMap(({ bases }) => bases));
	return stateOf(known.filter(({ id }) => !named.has(id)));
}

/** The value of the field; nothing while it is empty, in conflict or redacted. Who must tell these apart asks `fieldOf`. */
export function currentValue(journal: Journal, record: RecordId, field: string): Json | undefined {
	const state = fieldOf(journal, record, field);
	return state.kind === "value" ? state.value : undefined;
}

/** The names of all fields of the record that were ever written, sorted. */
export function fieldsOf(journal: Journal, record: RecordId): readonly string[] {
	return [...(journal.fields.get(record)?.keys() ?? [])].sort();
}

/** The record, removed or not; nothing if no event known here creates it. */
export function recordOf(journal: Journal, record: RecordId): RecordEntry | undefined {
	// Two heads that differ are listed among the conflicts; until one is chosen the record stays on screen under the first.
	for (const head of headsOf(journal, record, CREATED)) {
		const created = createdBy(head);
		if (created !== undefined) {
			// In conflict it is not removed: what one person works on does not vanish because another removed it unseen.
			return { id: record, ...created, stream: head.stream, removed: currentValue(journal, record, REMOVED) === true };
		}
	}
	return undefined;
}

/** The records of a kind, of one parent or of all, that are not removed, by `order`, then id. */
export function recordsOf(journal: Journal, kind: string, parent?: RecordId): readonly RecordEntry[] {
	return entriesOf(journal, kind, parent).filter((entry) => !entry.removed);
}

/** Those that are removed, to be taken back, by `order`, then id. */
export function removedRecordsOf(journal: Journal, kind: string, parent?: RecordId): readonly RecordEntry[] {
	return entriesOf(journal, kind, parent).filter((entry) => entry.removed);
}

/** The fields in conflict, of one stream or of all, by record, then field. */
export function conflictsOf(journal: Journal, stream?: StreamId): readonly Conflict[] {
	return [...journal.contested]
		.map((index) => ({ index, state: stateOf(eventsAt(journal, index.heads)) }))
		.flatMap(({ index: { record, field }, state }) =>
			state.kind === "conflict" ? [{ record, field, heads: state.heads }] : [],
		)
		.filter(({ heads }) => stream === undefined || heads.some((head) => head.stream === stream))
		.sort((a, b) => compare(a.record, b.record) || compare(a.field, b.field));
}

/** Whether a reader sees the same in both states: what was never written, and what was emptied, say nothing alike. */
export function readAlike(one: FieldState, other: FieldState): boolean {
	return readingOf(one) === readingOf(other);
}

function readingOf(state: FieldState): string {
	if (state.kind === "value") return state.value === null || state.value === "" ? "" : canonical(state.value);
	return state.kind === "empty" ? "" : canonical([state.kind, ...state.heads.map(({ id }) => id)]);
}

function entriesOf(journal: Journal, kind: string, parent: RecordId | undefined): readonly RecordEntry[] {
	const parents = journal.created.get(kind);
	const lists = parent === undefined ? [...(parents?.values() ?? [])] : [parents?.get(parent) ?? []];
	const records = new Set(lists.flatMap((list) => [...list]));
	return [...records]
		.map((record) => recordOf(journal, record))
		.filter((entry) => entry !== undefined)
		.filter((entry) => entry.kind === kind && (parent === undefined || entry.parent === parent))
		.sort((a, b) => a.order - b.order || compare(a.id, b.id));
}

function stateOf(heads: readonly Event[]): FieldState {
	if (heads.length === 0) {
		return { kind: "empty" };
	}
	const kept = heads.flatMap((head) => head.value ?? []);
	const [first, ...others] = kept;
	if (first === undefined) {
		return { kind: "redacted", heads };
	}
	const agree = kept.length === heads.length && others.every((other) => sameValue(other, first));
	return agree ? { kind: "value", value: first.value, heads } : { kind: "conflict", heads };
}

function sameValue(a: Salted<Json>, b: Salted<Json>): boolean {
	return canonical(a.value) === canonical(b.value);
}

function eventsAt(journal: Journal, ids: FieldIndex["heads"] | FieldIndex["events"]): readonly Event[] {
	return [...ids]
		.map((id) => journal.events.get(id))
		.filter((event) => event !== undefined)
		.sort(byClock);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
