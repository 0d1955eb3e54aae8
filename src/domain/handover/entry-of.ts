import type { Event } from "#domain/journal/event.ts";
import { introductionOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import type { OfEntry } from "./arrival-problem.ts";

/** An entry as a problem names it: who wrote it is said by the journal. */
export function entryOf(journal: Journal, { writer, stream, seq }: Event): OfEntry {
	return { writtenBy: introductionOf(journal, writer)?.name ?? "", stream, seq };
}
