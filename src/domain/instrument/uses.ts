import type { Hash, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { currentValue, recordsOf } from "#domain/journal/view.ts";

/** The assessments of a journal that are made with each version of an instrument, by its fingerprint. */
export function usesOf(journal: Journal): ReadonlyMap<Hash, readonly RecordId[]> {
	const uses = new Map<Hash, RecordId[]>();
	for (const { id } of recordsOf(journal, "assessment")) {
		const fingerprint = textOf(objectOf(currentValue(journal, id, "instrument")).fingerprint);
		uses.set(fingerprint, [...(uses.get(fingerprint) ?? []), id]);
	}
	return uses;
}
