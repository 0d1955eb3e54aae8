import { instantOf } from "#domain/journal/clock.ts";
import type { Event, EventId, Json, RecordId, Timestamp } from "#domain/journal/event.ts";
import { type Entry, historyOf, introductionOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { type Conflict, eventInView } from "#domain/journal/view.ts";
import type { SaidField } from "./case-fields.ts";
import { REDACTED } from "./case-reading.ts";

/** One change as a document tells it. */
export interface SaidChange {
	readonly what: string;
	readonly who: string;
	/** By the writer's clock. */
	readonly at: Timestamp;
	/** What the writer saw: none for a first value, several where the change settled a conflict. */
	readonly before: readonly string[];
	readonly after: string;
}

export const NOT_KNOWN = "Not known";
const NOTHING = "Nothing";

/** Every change of a field, the oldest first: what was redacted is said to be, and so is what was taken back. */
export function saidChangesOf(
	journal: Journal,
	record: RecordId,
	field: string,
	{ name, say }: SaidField,
): readonly SaidChange[] {
	return historyOf(journal, record, field).map((entry) => ({
		what: entry.event.undoes === undefined ? name : `${name}, taken back`,
		who: whoOf(entry),
		at: entry.event.at,
		before: [...new Set(entry.event.bases.flatMap((base) => sayBase(journal, base, say)))],
		after: sayEvent(entry.event, say),
	}));
}

export function whoOf({ who }: Entry): string {
	return who?.name || NOT_KNOWN;
}

/** The value of an event in words. */
export function sayEvent({ value }: Event, say: (value: Json) => string): string {
	if (value === undefined) return REDACTED;
	return say(value.value).trim() || NOTHING;
}

/** What an event replaced; nothing where this journal does not hold it. */
function sayBase(journal: Journal, id: EventId, say: (value: Json) => string): readonly string[] {
	const base = eventInView(journal, id);
	return base === undefined ? [] : [sayEvent(base, say)];
}

/** What people recorded in one field without sight of each other. */
export interface SaidConflict {
	readonly what: string;
	readonly entries: readonly { readonly said: string; readonly who: string; readonly at: number }[];
}

/** A conflict with each of its sides, in clock order. */
export function saidConflictOf(journal: Journal, { heads }: Conflict, { name, say }: SaidField): SaidConflict {
	const entries = heads.map((head) => ({
		said: sayEvent(head, say),
		who: introductionOf(journal, head.writer)?.name || NOT_KNOWN,
		at: instantOf(head.at),
	}));
	return { what: name, entries };
}
