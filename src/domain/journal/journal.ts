import type { Problem } from "#domain/result.ts";
import { byClock } from "./clock.ts";
import { copyPrecedence } from "./copy-precedence.ts";
import type { Event, EventId, RecordId, WriterId } from "./event.ts";
import { hashOfEvent, hashOfValue } from "./hash.ts";
import { CREATED, createdBy, isIntroduction, WRITER } from "./own-fields.ts";

/** Which field of which record. */
export interface FieldName {
	readonly record: RecordId;
	readonly field: string;
}

/** What the journal knows of one field. */
export interface FieldIndex extends FieldName {
	/** All of its events, in the order of their arrival. */
	readonly events: readonly EventId[];
	/** Those that no other event of the field names in its bases. */
	readonly heads: ReadonlySet<EventId>;
}

/** A set of events with the indexes that make reading it quick. Only `add` changes it. */
export interface Journal {
	/** All of them, those with a withheld value too: the chains are checked by them. What is true leaves those out. */
	readonly events: ReadonlyMap<EventId, Event>;
	/** Record, then field. */
	readonly fields: ReadonlyMap<RecordId, ReadonlyMap<string, FieldIndex>>;
	/** The fields with more than one head, but for introductions: in conflict, unless the heads agree. */
	readonly contested: ReadonlySet<FieldIndex>;
	/** Kind, then parent: every record that an event ever created so. Its `created` field says whether it still is. */
	readonly created: ReadonlyMap<string, ReadonlyMap<RecordId, ReadonlySet<RecordId>>>;
	/** Of each writer, the first by the clock of the events in which it says who it is. */
	readonly introductions: ReadonlyMap<WriterId, EventId>;
}

/**
 * event-forged: the id does not say writer, stream and seq, or another event has this id; the one that came first stays.
 * value-mismatch: the value is not the one that `valueHash` stands for, or is there and said to be withheld.
 */
export type AddProblem = Problem & { readonly kind: "event-forged" | "value-mismatch" };

export interface Added {
	/** Every field that may look different now, each once. */
	readonly changed: readonly FieldName[];
	readonly refused: readonly { readonly event: Event; readonly problem: AddProblem }[];
}

/** A field as `add` and `copy-journal.ts` know it. */
export interface MutableField extends FieldIndex {
	readonly events: EventId[];
	readonly heads: Set<EventId>;
	/** What the field's events name in their bases, here or not yet here. */
	readonly named: Set<EventId>;
}

/** A journal as they know it: every journal is one. */
export interface MutableJournal extends Journal {
	readonly events: Map<EventId, Event>;
	readonly fields: Map<RecordId, Map<string, MutableField>>;
	readonly contested: Set<FieldIndex>;
	readonly created: Map<string, Map<RecordId, Set<RecordId>>>;
	readonly introductions: Map<WriterId, EventId>;
}

export function createJournal(): Journal {
	const journal: MutableJournal = {
		events: new Map(),
		fields: new Map(),
		contested: new Set(),
		created: new Map(),
		introductions: new Map(),
	};
	return journal;
}

/**
 * Unites the journal with the events, by id: in any order and any number of times the outcome is the same. A redacted
 * copy takes the place of the whole one, and either that of one whose value was withheld, never the other way round. Of a
 * withheld event the view knows nothing, until it comes. The cost of one event does not grow with the journal.
 */
export function add(journal: Journal, events: readonly Event[]): Added {
	// Every journal comes from `createJournal`.
	const index = journal as MutableJournal;
	const changed = new Set<MutableField>();
	const refused: { event: Event; problem: AddProblem }[] = [];
	for (const event of events) {
		const known = index.events.get(event.id);
		const problem = problemOf(event, known);
		if (problem !== undefined) {
			refused.push({ event, problem });
		} else if (known === undefined || copyPrecedence(event) > copyPrecedence(known)) {
			index.events.set(event.id, event);
			if (!event.withheld) {
				const isInView = known !== undefined && !known.withheld;
				changed.add(isInView ? fieldFor(index, event) : place(index, event));
			}
		}
	}
	return { changed: [...changed].map(({ record, field }) => ({ record, field })), refused };
}

/** Events whose values were found to be those that their hashes stand for. They never change, and come into several journals. */
const verified = new WeakSet<Event>();

function problemOf(event: Event, known: Event | undefined): AddProblem | undefined {
	if (event === known) {
		return undefined;
	}
	if (event.value !== undefined && !verified.has(event)) {
		if (event.withheld || hashOfValue(event.value) !== event.valueHash) {
			return { kind: "value-mismatch" };
		}
		verified.add(event);
	}
	const named = event.id === `${event.writer}:${event.stream}:${event.seq}`;
	const same = known === undefined || hashOfEvent(known) === hashOfEvent(event);
	return named && same ? undefined : { kind: "event-forged" };
}

function place(index: MutableJournal, event: Event): MutableField {
	const field = fieldFor(index, event);
	field.events.push(event.id);
	for (const base of event.bases.filter((id) => id !== event.id)) {
		field.named.add(base);
		field.heads.delete(base);
	}
	if (!field.named.has(event.id)) {
		field.heads.add(event.id);
	}
	// An introduction stands in every stream that its writer writes in: their heads are no rivals.
	if (field.heads.size > 1 && event.field !== WRITER) {
		index.contested.add(field);
	} else {
		index.contested.delete(field);
	}
	const created = event.field === CREATED ? createdBy(event) : undefined;
	if (created !== undefined) {
		const parents = getOrSet(index.created, created.kind, () => new Map());
		getOrSet(parents, created.parent, () => new Set()).add(event.record);
	}
	if (isIntroduction(event)) {
		const first = index.events.get(index.introductions.get(event.writer) ?? event.id) ?? event;
		index.introductions.set(event.writer, byClock(event, first) < 0 ? event.id : first.id);
	}
	return field;
}

function fieldFor(index: MutableJournal, { record, field }: FieldName): MutableField {
	const fields = getOrSet(index.fields, record, () => new Map());
	return getOrSet(fields, field, () => ({ record, field, events: [], heads: new Set(), named: new Set() }));
}

function getOrSet<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
	const present = map.get(key);
	if (present !== undefined) {
		return present;
	}
	const made = make();
	map.set(key, made);
	return made;
}
