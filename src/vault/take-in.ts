import type { Event } from "#domain/journal/event.ts";
import { failed, type Result } from "#domain/result.ts";
import { type Added, type Addition, erasedHere, openToAdd, storeAdditions } from "./additions.ts";
import type { Session } from "./session.ts";
import { addInTurn } from "./turn-to-add.ts";
import type { JournalErased, JournalEvents, JournalId, StorageProblem } from "./vault.ts";
import type { Locks } from "./writers.ts";

/** As in `Vault`. */
export function takeIn(
	open: Session,
	contents: readonly JournalEvents[],
	locks: Locks,
): Promise<Result<Added, JournalErased | StorageProblem>> {
	return addInTurn(locks, async () => {
		const rows = await open.copies.journals();
		if (!rows.ok) {
			return rows;
		}
		const erased = await erasedHere(open);
		if (!erased.ok) {
			return erased;
		}
		const here = new Set(rows.value.map(({ id }) => id));
		const additions: Addition[] = [];
		for (const [journal, events] of eventsByJournal(contents)) {
			if (erased.value.has(journal)) {
				return failed({ kind: "erased", journal });
			}
			const opened = await openToAdd(open, journal, here.has(journal));
			if (!opened.ok) {
				return opened;
			}
			const { created, store } = opened.value;
			const content = await store.prepare({ events, drafts: [] });
			if (!content.ok) {
				return content;
			}
			additions.push({ journal, created, store, content: content.value });
		}
		return storeAdditions(open, additions, locks);
	});
}

/** A journal that is named twice is one, under one key. */
function eventsByJournal(contents: readonly JournalEvents[]): ReadonlyMap<JournalId, readonly Event[]> {
	const events = new Map<JournalId, readonly Event[]>();
	for (const content of contents) {
		events.set(content.journal, [...(events.get(content.journal) ?? []), ...content.events]);
	}
	return events;
}
