import type { Draft, Event, WriterId } from "#domain/journal/event.ts";
import { ok, type Result } from "#domain/result.ts";
import type { RowChange, RowName } from "./copied-rows.ts";
import type { Copies } from "./copies.ts";
import { byId, type JournalContent, latestDrafts } from "./journal-content.ts";
import { createJournalMemory, type JournalMemory } from "./journal-memory.ts";
import { type JournalKey, type JournalTable, openRows, sealRow } from "./journal-rows.ts";
import type { Saved, StorageProblem, Stored } from "./vault.ts";

/** One journal of the open vault. Its methods are those of `Vault`, and take turns: none starts before another ends. */
export interface JournalStore {
	read(): Promise<Result<Stored, StorageProblem>>;
	append(events: readonly Event[]): Promise<Result<Saved, StorageProblem>>;
	saveDraft(draft: Draft): Promise<Result<Saved, StorageProblem>>;
	dropDraft(id: string): Promise<Result<Saved, StorageProblem>>;
	/** What storing this comes to, for who stores it together with something else. */
	prepare(content: JournalContent): Promise<Result<PreparedContent, StorageProblem>>;
	/** The events that another tab stored in these rows. */
	receive(rows: readonly string[]): Promise<Result<readonly Event[], StorageProblem>>;
}

/** The part of some content that is not stored yet, sealed. */
export interface PreparedContent extends JournalContent {
	readonly change: RowChange;
	/** To be called once the change is on disk, before anything else is asked of the journal. */
	settle(): void;
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

	function sealed<Value extends object>(table: JournalTable, values: readonly Value[]) {
		return Promise.all(
			values.map(async (value) => ({ value, row: await sealRow(options, table, crypto.randomUUID(), value) })),
		);
	}

	async function prepare(known: JournalMemory, content: JournalContent): Promise<PreparedContent> {
		const events = [...byId(content.events).values()].filter(known.isNews);
		const drafts = latestDrafts(content).filter((draft) => !known.isSettled(draft));
		const sealedEvents = await sealed("events", events);
		const sealedDrafts = await sealed("drafts", drafts);
		const outranked = events.flatMap(known.rowsBehind);
		const retired = events.flatMap(({ draft }) =>
			draft === undefined ? [] : known.rowsOfDraft(draft.id, draft.revision),
		);
		const replaced = drafts.flatMap(({ id }) => known.rowsOfDraft(id));
		return {
			events,
			drafts,
			change: {
				put: [
					...sealedEvents.map(({ row }) => ({ table: "events", row }) as const),
					...sealedDrafts.map(({ row }) => ({ table: "drafts", row }) as const),
				],
				remove: [...namesIn("events", outranked), ...namesIn("drafts", [...retired, ...replaced])],
			},
			settle() {
				known.forget([...outranked, ...retired, ...replaced]);
				for (const { row, value } of sealedEvents) {
					known.rememberEvent(row.id, value);
				}
				for (const { row, value } of sealedDrafts) {
					known.rememberDraft(row.id, value);
				}
				if (sealedEvents.length > 0) {
					announce(sealedEvents.map(({ row }) => row.id));
				}
			},
		};
	}

	function store(content: JournalContent): Promise<Result<Saved, StorageProblem>> {
		return withMemory(async (known) => {
			const { change, settle } = await prepare(known, content);
			if (change.put.length === 0) {
				return ok(copies.saved());
			}
			const stored = await copies.write(change);
			if (stored.ok) {
				settle();
			}
			return stored;
		});
	}

	return {
		async read() {
			const loaded = await load();
			return loaded.ok ? ok(loaded.value.stored) : loaded;
		},
		append: (events) => store({ events, drafts: [] }),
		saveDraft: (draft) => store({ events: [], drafts: [draft] }),
		prepare: (content) => withMemory(async (known) => ok(await prepare(known, content))),
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
