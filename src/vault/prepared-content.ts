import type { Event } from "#domain/journal/event.ts";
import { isRedacted } from "#domain/journal/history.ts";
import type { RowChange } from "./copied-rows.ts";
import { byId, type JournalContent, latestDrafts } from "./journal-content.ts";
import type { JournalMemory } from "./journal-memory.ts";
import {
	type JournalKey,
	namesIn,
	placedIn,
	type SealedValues,
	type SealValues,
	sealOneByOne,
} from "./journal-rows.ts";

/** The part of some content that is not stored yet, sealed. */
export interface PreparedContent extends JournalContent {
	readonly change: RowChange;
	/** Rows may stay behind that hold something of what is outranked: the journal is to be tidied once the change is on disk. */
	readonly isUntidy: boolean;
	/** To be called once the change is on disk, before anything else is asked of the journal. */
	settle(): void;
}

export interface PreparingOptions extends JournalKey {
	/** Tells other tabs of event rows that are on disk. */
	readonly announce: (rows: readonly string[]) => void;
}

/** What storing the content comes to. `sealEvents` says how what is new of it is divided into rows. */
export async function prepareContent(
	options: PreparingOptions,
	known: JournalMemory,
	content: JournalContent,
	sealEvents: SealValues,
): Promise<PreparedContent> {
	const events = [...byId(content.events).values()].filter(known.isNews);
	const drafts = latestDrafts(content).filter((draft) => !known.isSettled(draft));
	const sealedEvents = await sealEvents(options, "events", events);
	const sealedDrafts = await sealOneByOne(options, "drafts", drafts);
	const behind = [...new Set(events.flatMap(known.rowsBehind))];
	const ids = new Set(events.map(({ id }) => id));
	const outranked = behind.filter((row) => known.holdsNothingBut(row, ids));
	const retired = events.flatMap(({ draft }) =>
		draft === undefined ? [] : known.rowsOfDraft(draft.id, draft.revision),
	);
	const replaced = drafts.flatMap(({ id }) => known.rowsOfDraft(id));
	return {
		events,
		drafts,
		change: {
			put: [...placedIn("events", sealedEvents), ...placedIn("drafts", sealedDrafts)],
			remove: [...namesIn("events", outranked), ...namesIn("drafts", [...retired, ...replaced])],
		},
		// Another tab may have put what is redacted into a row that is not known here yet.
		isUntidy: outranked.length < behind.length || events.some(isRedacted),
		settle() {
			known.forget([...outranked, ...retired, ...replaced]);
			rememberEvents(known, sealedEvents);
			for (const { row, values } of sealedDrafts) {
				values.forEach((draft) => void known.rememberDraft(row.id, draft));
			}
			if (sealedEvents.length > 0) {
				options.announce(sealedEvents.map(({ row }) => row.id));
			}
		},
	};
}

export function rememberEvents(known: JournalMemory, sealed: readonly SealedValues<Event>[]): void {
	for (const { row, values } of sealed) {
		values.forEach((event) => void known.rememberEvent(row.id, event));
	}
}
