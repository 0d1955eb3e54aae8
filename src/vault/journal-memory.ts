import { copyPrecedence } from "#domain/journal/copy-precedence.ts";
import type { Draft, Event, EventId } from "#domain/journal/event.ts";

/** Which rows hold which events and drafts of one journal. Row ids are random, so only who has opened them can tell. */
export interface JournalMemory {
	/** Whether the event is not stored, or only in a copy that counts less than this one. */
	isNews(event: Event): boolean;
	/** Whether this revision of the draft, or a higher one, is stored or made permanent. */
	isSettled(draft: Draft): boolean;
	/** Whether an event made this revision of the draft, or a higher one, permanent. */
	isRetired(draft: Pick<Draft, "id" | "revision">): boolean;
	/** Where the event is stored in a copy that counts less: in more than one row if two tabs stored it at the same moment. */
	rowsBehind(event: Event): readonly string[];
	/** Whether the row holds no other event than these. */
	holdsNothingBut(row: string, ids: ReadonlySet<EventId>): boolean;
	/** Whether no copy of the event that counts more is stored. */
	isCurrent(event: Event): boolean;
	/** Where the draft is stored in this revision or a lower one, or in any: one that was typed on has a higher one. */
	rowsOfDraft(id: string, revision?: number): readonly string[];
	/**
	 * Rows that hold something that others took the place of: beside something else, or because they came back with a copy in
	 * which that was not stored.
	 */
	leftovers(): { readonly events: readonly string[]; readonly drafts: readonly string[] };
	rememberEvent(row: string, event: Event): void;
	rememberDraft(row: string, draft: Draft): void;
	forget(rows: readonly string[]): void;
}

export function createJournalMemory(): JournalMemory {
	const events = new Map<EventId, Map<string, { readonly precedence: number }>>();
	const drafts = new Map<string, Map<string, { readonly revision: number }>>();
	const retired = new Map<string, number>();
	/** Of each row, by what it holds, the rows that hold that. */
	const held = new Map<string, Map<string, Map<string, unknown>>>();

	function remember<Value>(all: Map<string, Map<string, Value>>, id: string, row: string, value: Value): void {
		const rows = all.get(id) ?? new Map<string, Value>();
		all.set(id, rows.set(row, value));
		held.set(row, (held.get(row) ?? new Map<string, Map<string, unknown>>()).set(id, rows));
	}

	const rowsOf = <Value>(rows: Map<string, Map<string, Value>>, id: string) => [...(rows.get(id) ?? [])];
	const highestStored = (id: string) => Math.max(...rowsOf(drafts, id).map(([, { revision }]) => revision));

	const isRetired: JournalMemory["isRetired"] = ({ id, revision }) =>
		(retired.get(id) ?? Number.NEGATIVE_INFINITY) >= revision;

	const highestPrecedence = (id: EventId) => Math.max(...rowsOf(events, id).map(([, { precedence }]) => precedence));
	const rowsBelow = (id: EventId, precedence: number) =>
		rowsOf(events, id).flatMap(([row, stored]) => (stored.precedence < precedence ? [row] : []));

	return {
		isNews: (event) => copyPrecedence(event) > highestPrecedence(event.id),
		isSettled: (draft) => isRetired(draft) || highestStored(draft.id) >= draft.revision,
		isRetired,
		rowsBehind: (event) => rowsBelow(event.id, copyPrecedence(event)),
		holdsNothingBut: (row, ids) => [...(held.get(row)?.keys() ?? [])].every((id) => ids.has(id)),
		isCurrent: (event) => copyPrecedence(event) >= highestPrecedence(event.id),
		rowsOfDraft: (id, upTo = Number.POSITIVE_INFINITY) =>
			rowsOf(drafts, id).flatMap(([row, { revision }]) => (revision <= upTo ? [row] : [])),
		leftovers: () => ({
			events: [...new Set([...events.keys()].flatMap((id) => rowsBelow(id, highestPrecedence(id))))],
			drafts: [...drafts].flatMap(([id, rows]) =>
				[...rows].flatMap(([row, { revision }]) =>
					isRetired({ id, revision }) || revision < highestStored(id) ? [row] : [],
				),
			),
		}),
		rememberEvent(row, event) {
			const { id, draft } = event;
			remember(events, id, row, { precedence: copyPrecedence(event) });
			if (draft !== undefined) {
				retired.set(draft.id, Math.max(draft.revision, retired.get(draft.id) ?? draft.revision));
			}
		},
		rememberDraft(row, { id, revision }) {
			remember(drafts, id, row, { revision });
		},
		forget(rows) {
			for (const row of rows) {
				for (const others of held.get(row)?.values() ?? []) {
					others.delete(row);
				}
				held.delete(row);
			}
		},
	};
}
