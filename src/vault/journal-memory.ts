import type { Draft, Event, EventId } from "#domain/journal/event.ts";

/** Which rows hold which events and drafts of one journal. Row ids are random, so only who has opened them can tell. */
export interface JournalMemory {
	/** Whether the event is not stored, or stored whole where this one is redacted. */
	isNews(event: Event): boolean;
	/** Whether this revision of the draft, or a higher one, is stored or made permanent. */
	isSettled(draft: Draft): boolean;
	/** Whether an event made this revision of the draft, or a higher one, permanent. */
	isRetired(draft: Pick<Draft, "id" | "revision">): boolean;
	/** Where the event is stored whole: in more than one row if two tabs stored it at the same moment. */
	rowsOfWhole(event: EventId): readonly string[];
	/** Where the draft is stored in this revision or a lower one, or in any: one that was typed on has a higher one. */
	rowsOfDraft(id: string, revision?: number): readonly string[];
	/** Rows that others took the place of, and that came back with a copy in which that was not stored. */
	leftovers(): { readonly events: readonly string[]; readonly drafts: readonly string[] };
	rememberEvent(row: string, event: Event): void;
	rememberDraft(row: string, draft: Draft): void;
	forget(rows: readonly string[]): void;
}

export function createJournalMemory(): JournalMemory {
	const events = new Map<EventId, Map<string, { readonly redacted: boolean }>>();
	const drafts = new Map<string, Map<string, { readonly revision: number }>>();
	const retired = new Map<string, number>();
	/** Of each row, the rows it is one of. */
	const siblings = new Map<string, Map<string, unknown>>();

	function remember<Value>(all: Map<string, Map<string, Value>>, id: string, row: string, value: Value): void {
		const rows = all.get(id) ?? new Map<string, Value>();
		all.set(id, rows.set(row, value));
		siblings.set(row, rows);
	}

	const rowsOf = <Value>(rows: Map<string, Map<string, Value>>, id: string) => [...(rows.get(id) ?? [])];
	const isRedacted = (id: EventId) => rowsOf(events, id).some(([, { redacted }]) => redacted);
	const highestStored = (id: string) => Math.max(...rowsOf(drafts, id).map(([, { revision }]) => revision));

	const isRetired: JournalMemory["isRetired"] = ({ id, revision }) =>
		(retired.get(id) ?? Number.NEGATIVE_INFINITY) >= revision;

	const rowsOfWhole: JournalMemory["rowsOfWhole"] = (event) =>
		rowsOf(events, event).flatMap(([row, { redacted }]) => (redacted ? [] : [row]));

	return {
		isNews: ({ id, value }) => !events.has(id) || (value === undefined && !isRedacted(id)),
		isSettled: (draft) => isRetired(draft) || highestStored(draft.id) >= draft.revision,
		isRetired,
		rowsOfWhole,
		rowsOfDraft: (id, upTo = Number.POSITIVE_INFINITY) =>
			rowsOf(drafts, id).flatMap(([row, { revision }]) => (revision <= upTo ? [row] : [])),
		leftovers: () => ({
			events: [...events.keys()].filter(isRedacted).flatMap(rowsOfWhole),
			drafts: [...drafts].flatMap(([id, rows]) =>
				[...rows].flatMap(([row, { revision }]) =>
					isRetired({ id, revision }) || revision < highestStored(id) ? [row] : [],
				),
			),
		}),
		rememberEvent(row, { id, value, draft }) {
			remember(events, id, row, { redacted: value === undefined });
			if (draft !== undefined) {
				retired.set(draft.id, Math.max(draft.revision, retired.get(draft.id) ?? draft.revision));
			}
		},
		rememberDraft(row, { id, revision }) {
			remember(drafts, id, row, { revision });
		},
		forget(rows) {
			for (const row of rows) {
				siblings.get(row)?.delete(row);
			}
		},
	};
}
