import { copyPrecedence } from "#domain/journal/copy-precedence.ts";
import type { Draft, Event, EventId } from "#domain/journal/event.ts";
import { createJournalMemory } from "./journal-memory.ts";

/** What is put into a journal together. */
export interface JournalContent {
	readonly events: readonly Event[];
	readonly drafts: readonly Draft[];
}

/** Each draft once, in its highest revision, unless an event of the same content made that permanent. */
export function latestDrafts({ events, drafts }: JournalContent): readonly Draft[] {
	const given = createJournalMemory();
	for (const event of events) {
		given.rememberEvent("", event);
	}
	const latest = new Map<string, Draft>();
	for (const draft of drafts.filter((each) => !given.isRetired(each))) {
		const other = latest.get(draft.id);
		latest.set(draft.id, other !== undefined && other.revision > draft.revision ? other : draft);
	}
	return [...latest.values()];
}

/** Each event once, in the copy that counts. */
export function byId(events: readonly Event[]): ReadonlyMap<EventId, Event> {
	const unique = new Map<EventId, Event>();
	for (const event of events) {
		const other = unique.get(event.id);
		if (other === undefined || copyPrecedence(event) > copyPrecedence(other)) {
			unique.set(event.id, event);
		}
	}
	return unique;
}
