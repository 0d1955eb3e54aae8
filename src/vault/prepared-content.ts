import type { Draft, Event } from "#domain/journal/event.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import type { PlacedRow, RowChange, RowName } from "./copied-rows.ts";
import type { Copies } from "./copies.ts";
import { byId, type JournalContent, latestDrafts } from "./journal-content.ts";
import type { JournalMemory } from "./journal-memory.ts";
import {
	type JournalKey,
	type JournalTable,
	openRows,
	type SealedValues,
	sealOneByOne,
	sealTogether,
} from "./journal-rows.ts";
import type { StorageProblem } from "./vault.ts";

/** The part of some content that is not stored yet, sealed. */
export interface PreparedContent extends JournalContent {
	readonly change: RowChange;
	/** To be called once the change is on disk, before anything else is asked of the journal. */
	settle(): void;
}

export interface PreparingOptions extends JournalKey {
	readonly copies: Copies;
	/** Tells other tabs of event rows that are on disk. */
	readonly announce: (rows: readonly string[]) => void;
}

/** What storing the content comes to. `sealEvents` says how what is new of it is divided into rows. */
export async function prepareContent(
	options: PreparingOptions,
	known: JournalMemory,
	content: JournalContent,
	sealEvents: typeof sealOneByOne | typeof sealTogether,
): Promise<Result<PreparedContent, StorageProblem>> {
	const events = [...byId(content.events).values()].filter(known.isNews);
	const drafts = latestDrafts(content).filter((draft) => !known.isSettled(draft));
	const outranked = [...new Set(events.flatMap(known.rowsBehind))];
	const going = await letGo(options, known, outranked, events);
	if (!going.ok) {
		return going;
	}
	const sealedEvents = [
		...(await sealEvents(options, "events", events)),
		...(await sealTogether(options, "events", going.value.kept)),
	];
	const sealedDrafts = await sealOneByOne(options, "drafts", drafts);
	const retired = events.flatMap(({ draft }) =>
		draft === undefined ? [] : known.rowsOfDraft(draft.id, draft.revision),
	);
	const replaced = drafts.flatMap(({ id }) => known.rowsOfDraft(id));
	return ok({
		events,
		drafts,
		change: {
			put: [...placedIn("events", sealedEvents), ...placedIn("drafts", sealedDrafts)],
			remove: [...namesIn("events", going.value.rows), ...namesIn("drafts", [...retired, ...replaced])],
		},
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
	});
}

/** Rows of events that may go, and what is to be stored anew in the same change. */
export interface Going {
	readonly rows: readonly string[];
	readonly kept: readonly Event[];
}

/**
 * Of these rows, those that may go: what they alone hold, but for what is stored in its place, is kept. A row that is not there
 * does not go: another tab has put one in its place, or it comes back from the other copy with what it holds.
 * storage-damaged: one of the rows does not open any more.
 */
export async function letGo(
	options: PreparingOptions,
	known: JournalMemory,
	rows: readonly string[],
	inPlace: readonly Event[] = [],
): Promise<Result<Going, StorageProblem>> {
	const ids = new Set(known.onlyIn(rows));
	for (const { id } of inPlace) {
		ids.delete(id);
	}
	if (ids.size === 0) {
		return ok({ rows, kept: [] });
	}
	const sealed = await options.copies.events(rows);
	if (!sealed.ok) {
		return sealed;
	}
	const { opened, damaged } = await openRows<Event>(options, "events", sealed.value);
	if (damaged.length > 0) {
		return failed({ kind: "storage-damaged", detail: damaged.join(", ") });
	}
	const kept = [...byId(opened.map(({ value }) => value)).values()].filter(({ id }) => ids.has(id));
	return ok({ rows: sealed.value.map(({ id }) => id), kept });
}

export function rememberEvents(known: JournalMemory, sealed: readonly SealedValues<Event>[]): void {
	for (const { row, values } of sealed) {
		values.forEach((event) => void known.rememberEvent(row.id, event));
	}
}

export function placedIn(table: JournalTable, sealed: readonly SealedValues<Event | Draft>[]): readonly PlacedRow[] {
	return sealed.map(({ row }) => ({ table, row }));
}

export function namesIn(table: JournalTable, rows: readonly string[]): readonly RowName[] {
	return rows.map((row): RowName => `${table}/${row}`);
}
