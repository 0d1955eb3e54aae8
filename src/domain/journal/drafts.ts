import type { Draft, Event } from "./event.ts";
import type { Journal } from "./journal.ts";
import { eventsOf, fieldOf } from "./view.ts";
import type { Writer } from "./writer.ts";

/**
 * The events that keep what was being typed when tabs ended; `drafts` are those of writers that are gone, one per id.
 * Each has the draft's own bases: where somebody wrote since, both texts are in conflict, and neither steps back.
 * A draft gives no event if one made it permanent already, or if its text is what the field shows.
 */
export function eventsOfDrafts(journal: Journal, writer: Writer, drafts: readonly Draft[]): readonly Event[] {
	return drafts
		.filter((draft) => !isRetired(journal, draft) && !isShown(journal, draft))
		.flatMap(({ id, revision, stream, record, field, text, bases }) =>
			writer.write(journal, { stream, record, field, value: text, bases, draft: { id, revision } }),
		);
}

function isRetired(journal: Journal, draft: Draft): boolean {
	return eventsOf(journal, draft.record, draft.field).some(
		(event) => event.draft?.id === draft.id && event.draft.revision >= draft.revision,
	);
}

function isShown(journal: Journal, { record, field, text }: Draft): boolean {
	const state = fieldOf(journal, record, field);
	// A field never written, or taken back, shows no text.
	return state.kind === "empty" ? text === "" : state.kind === "value" && (state.value ?? "") === text;
}
