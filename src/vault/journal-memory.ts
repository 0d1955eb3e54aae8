import type { Draft, Event, EventId } from "#domain/journal/event.ts";

/** Which rows hold which events and drafts of one journal. Row ids are random, so only who has opened them can tell. */
export interface JournalMemory {
	/** Whether the event is not stored, or stored whole where this one is redacted. */
	isNews(event: Event): boolean;
	/** Where the event is stored: in more than one row if two tabs stored it at the same moment. */
	rowsOf(event: EventId): readonly string[];
	rememberEvent(row: string, event: Event): void;
	/** The draft's row, if it has one. */
	rowOfDraft(id: string): string | undefined;
	/** Whether this revision of the draft, or a higher one, is stored or made permanent. */
	isSettled(draft: Draft): boolean;
	/** Whether an event made this revision of the draft, or a higher one, permanent. */
	isRetired(draft: Draft): boolean;
	/** The row of the draft that the event makes permanent: one that was typed on has a higher revision and stays. */
	rowRetiredBy(event: Event): string | undefined;
	rememberDraft(row: string, draft: Draft): void;
	forgetDraft(id: string): void;
}

export function createJournalMemory(): JournalMemory {
	const events = new Map<EventId, { readonly rows: ReadonlySet<string>; readonly redacted: boolean }>();
	const drafts = new Map<string, { readonly row: string; readonly revision: number }>();
	const retired = new Map<string, number>();

	const isRetired = ({ id, revision }: Draft) => (retired.get(id) ?? Number.NEGATIVE_INFINITY) >= revision;

	function rowRetiredBy({ draft }: Event): string | undefined {
		const stored = draft && drafts.get(draft.id);
		return stored && stored.revision <= draft.revision ? stored.row : undefined;
	}

	return {
		isNews(event) {
			const known = events.get(event.id);
			return known === undefined || (!known.redacted && event.value === undefined);
		},
		rowsOf: (event) => [...(events.get(event)?.rows ?? [])],
		rememberEvent(row, event) {
			const known = events.get(event.id);
			events.set(event.id, {
				rows: new Set([...(known?.rows ?? []), row]),
				redacted: known?.redacted === true || event.value === undefined,
			});
			if (event.draft !== undefined) {
				const { id, revision } = event.draft;
				if (rowRetiredBy(event) !== undefined) {
					drafts.delete(id);
				}
				retired.set(id, Math.max(revision, retired.get(id) ?? revision));
			}
		},
		rowOfDraft: (id) => drafts.get(id)?.row,
		isSettled: (draft) =>
			isRetired(draft) || (drafts.get(draft.id)?.revision ?? Number.NEGATIVE_INFINITY) >= draft.revision,
		isRetired,
		rowRetiredBy,
		rememberDraft: (row, { id, revision }) => drafts.set(id, { row, revision }),
		forgetDraft: (id) => drafts.delete(id),
	};
}
