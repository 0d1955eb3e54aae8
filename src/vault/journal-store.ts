import type { Draft, Event, EventId, WriterId } from "#domain/journal/event.ts";
import { ok, type Result } from "#domain/result.ts";
import type { RowName } from "./copied-rows.ts";
import type { Copies } from "./copies.ts";
import { createJournalMemory, type JournalMemory } from "./journal-memory.ts";
import { type JournalKey, type JournalTable, openRows, sealRow } from "./journal-rows.ts";
import type { Saved, StorageProblem, Stored } from "./vault.ts";

/** One journal of the open vault. Its methods are those of `Vault`, and take turns: none starts before another ends. */
export interface JournalStore {
	read(): Promise<Result<Stored, StorageProblem>>;
	append(events: readonly Event[]): Promise<Result<Saved, StorageProblem>>;
	saveDraft(draft: Draft): Promise<Result<Saved, StorageProblem>>;
	dropDraft(id: string): Promise<Result<Saved, StorageProblem>>;
	/** The events that another tab stored in these rows. */
	receive(rows: readonly string[]): Promise<Result<readonly Event[], StorageProblem>>;
}

export interface JournalStoreOptions extends JournalKey {
	readonly copies: Copies;
	readonly livingWriters: () => Promise<ReadonlySet<WriterId>>;
	/** Tells other tabs of event rows that are on disk. */
	readonly announce: (rows: readonly string[]) => void;
}

export function createJournalStore(options: JournalStoreOptions): JournalStore {
	const { journal, copies, livingWriters, announce } = options;
	/** From the first reading on. */
	let memory: JournalMemory | undefined;

	async function load(): Promise<Result<{ readonly stored: Stored; readonly memory: JournalMemory }, StorageProblem>> {
		const livingBefore = await livingWriters();
		const rows = await copies.journal(journal);
		if (!rows.ok) {
			return rows;
		}
		const events = await openRows<Event>(options, "events", rows.value.events);
		const drafts = await openRows<Draft>(options, "drafts", rows.value.drafts);
		// A writer that ended meanwhile may have stored a later draft than the one read: the next reading finds that one.
		const living = new Set([...livingBefore, ...(await livingWriters())]);

		const known = createJournalMemory();
		for (const { row, value } of drafts.opened) {
			known.rememberDraft(row, value);
		}
		for (const { row, value } of events.opened) {
			known.rememberEvent(row, value);
		}
		memory = known;
		const leftovers = new Set(known.leftovers().drafts);
		const stored: Stored = {
			events: [...byId(events.opened.map(({ value }) => value)).values()],
			abandoned: drafts.opened
				.filter(({ row, value }) => !leftovers.has(row) && !living.has(value.writer))
				.map(({ value }) => value),
			damaged: [...events.damaged, ...drafts.damaged],
		};
		await removeLeftovers(known);
		return ok({ stored, memory: known });
	}

	async function removeLeftovers(known: JournalMemory): Promise<void> {
		const { events, drafts } = known.leftovers();
		if (events.length + drafts.length === 0) {
			return;
		}
		const removed = await copies.write({
			put: [],
			remove: [...namesIn("events", events), ...namesIn("drafts", drafts)],
		});
		// They change nothing of what is read, and the next reading removes them if this one could not.
		if (removed.ok) {
			known.forget([...events, ...drafts]);
		}
	}

	async function withMemory<Value>(
		work: (memory: JournalMemory) => Promise<Result<Value, StorageProblem>>,
	): Promise<Result<Value, StorageProblem>> {
		const loaded = memory === undefined ? await load() : ok({ memory });
		return loaded.ok ? work(loaded.value.memory) : loaded;
	}

	return {
		async read() {
			const loaded = await load();
			return loaded.ok ? ok(loaded.value.stored) : loaded;
		},
		append: (events) =>
			withMemory(async (known) => {
				const news = [...byId(events).values()].filter(known.isNews);
				if (news.length === 0) {
					return ok(copies.saved());
				}
				const sealed = await Promise.all(
					news.map(async (event) => ({ event, row: await sealRow(options, "events", crypto.randomUUID(), event) })),
				);
				const redacted = news.flatMap(({ id }) => known.rowsOfWhole(id));
				const retired = news.flatMap(({ draft }) =>
					draft === undefined ? [] : known.rowsOfDraft(draft.id, draft.revision),
				);
				const stored = await copies.write({
					put: sealed.map(({ row }) => ({ table: "events", row })),
					remove: [...namesIn("events", redacted), ...namesIn("drafts", retired)],
				});
				if (!stored.ok) {
					return stored;
				}
				known.forget([...redacted, ...retired]);
				for (const { row, event } of sealed) {
					known.rememberEvent(row.id, event);
				}
				announce(sealed.map(({ row }) => row.id));
				return stored;
			}),
		saveDraft: (draft) =>
			withMemory(async (known) => {
				if (known.isSettled(draft)) {
					return ok(copies.saved());
				}
				const row = await sealRow(options, "drafts", crypto.randomUUID(), draft);
				const replaced = known.rowsOfDraft(draft.id);
				const stored = await copies.write({
					put: [{ table: "drafts", row }],
					remove: namesIn("drafts", replaced),
				});
				if (stored.ok) {
					known.forget(replaced);
					known.rememberDraft(row.id, draft);
				}
				return stored;
			}),
		dropDraft: (id) =>
			withMemory(async (known) => {
				const rows = known.rowsOfDraft(id);
				if (rows.length === 0) {
					return ok(copies.saved());
				}
				const stored = await copies.write({ put: [], remove: namesIn("drafts", rows) });
				if (stored.ok) {
					known.forget(rows);
				}
				return stored;
			}),
		async receive(ids) {
			const rows = await copies.events(ids);
			if (!rows.ok) {
				return rows;
			}
			const { opened } = await openRows<Event>(options, "events", rows.value);
			for (const { row, value } of opened) {
				memory?.rememberEvent(row, value);
			}
			return ok(opened.map(({ value }) => value));
		},
	};
}

function namesIn(table: JournalTable, rows: readonly string[]): readonly RowName[] {
	return rows.map((row): RowName => `${table}/${row}`);
}

/** Each event once, redacted if any copy is. */
function byId(events: readonly Event[]): ReadonlyMap<EventId, Event> {
	const unique = new Map<EventId, Event>();
	for (const event of events) {
		if (!unique.has(event.id) || event.value === undefined) {
			unique.set(event.id, event);
		}
	}
	return unique;
}
