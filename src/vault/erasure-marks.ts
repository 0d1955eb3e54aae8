import type { Event } from "#domain/journal/event.ts";
import { type PlacedRow, rowsOf } from "./copied-rows.ts";
import { openJournalKey } from "./journal-keys.ts";
import { openRows } from "./journal-rows.ts";
import { ERASED, type JournalId, VAULT_JOURNAL } from "./vault.ts";
import type { VaultKeys } from "./vault-keys.ts";

/** The journals that these events of the vault's own journal mark as erased. What a mark says may be redacted; it stays one. */
export function erasedBy(events: readonly Event[]): ReadonlySet<JournalId> {
	const marked = events.filter(({ field }) => field === ERASED).map(({ record }) => record);
	return new Set(marked.filter((journal) => journal !== VAULT_JOURNAL));
}

/** The same, read from rows as they are sealed, which may hold several versions of one row. */
export async function erasedIn(
	rows: readonly PlacedRow[],
	{ vault, master }: VaultKeys,
): Promise<ReadonlySet<JournalId>> {
	const events = rowsOf("events", rows).filter(({ journal }) => journal === VAULT_JOURNAL);
	const marks = await Promise.all(
		rowsOf("journals", rows)
			.filter(({ id }) => id === VAULT_JOURNAL)
			.map(async (row) => {
				const key = await openJournalKey(master, vault, row);
				return key && openRows<Event>({ vault, journal: VAULT_JOURNAL, key }, "events", events);
			}),
	);
	return erasedBy(marks.flatMap((opened) => opened?.opened.map(({ value }) => value) ?? []));
}

/** Whether a row is of one of these journals: its key, or something that was recorded in it. */
export function isOfJournal({ table, row }: PlacedRow, journals: ReadonlySet<JournalId>): boolean {
	return table === "journals" ? journals.has(row.id) : "journal" in row && journals.has(row.journal);
}
