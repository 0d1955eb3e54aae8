import type { Draft, Event, EventId, WriterId } from "#domain/journal/event.ts";
import { ok, type Result } from "#domain/result.ts";
import type { Connection } from "./connection.ts";
import { createJournalMemory, type JournalMemory } from "./journal-memory.ts";
import { type JournalKey, openRows, sealRow } from "./journal-rows.ts";
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
	readonly connection: Connection;
	readonly livingWriters: () => Promise<ReadonlySet<WriterId>>;
	/** Tells other tabs of event rows that are on disk. */
	readonly announce: (rows: readonly string[]) => void;
	readonly saved: () => Saved;
}

export function createJournalStore(options: JournalStoreOptions): JournalStore {
	const { journal, connection, livingWriters, announce, saved } = options;
	/** From the first reading on. */
	let memory: JournalMemory | undefined;

	async function load(): Promise<Result<{ readonly stored: Stored; readonly memory: JournalMemory }, StorageProblem>> {
		const livingBefore = await livingWriters();
		const rows = await connection.read(["events", "drafts"], async (database) => ({
			events: await database.events.where({ journal }).toArray(),
			drafts: await database.drafts.where({ journal }).toArray(),
		}));
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
		const stored: Stored = {
			events: [...byId(events.opened.map(({ value }) => value)).values()],
			abandoned: drafts.opened
				.map(({ value }) => value)
				.filter((draft) => !living.has(draft.writer) && !known.isRetired(draft)),
			damaged: [...events.damaged, ...drafts.damaged],
		};
		return ok({ stored, memory: known });
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
				const news = [...byId(events).values()].filter(known.isNews).flatMap((event) => {
					const rows = known.rowsOf(event.id);
					return (rows.length > 0 ? rows : [crypto.randomUUID()]).map((row) => ({ row, event }));
				});
				if (news.length === 0) {
					return ok(saved());
				}
				const sealed = await Promise.all(news.map(({ row, event }) => sealRow(options, "events", row, event)));
				const retired = news.map(({ event }) => known.rowRetiredBy(event)).filter((row) => row !== undefined);
				const stored = await connection.write(["events", "drafts"], async (database) => {
					await database.events.bulkPut(sealed);
					await database.drafts.bulkDelete(retired);
				});
				if (!stored.ok) {
					return stored;
				}
				for (const { row, event } of news) {
					known.rememberEvent(row, event);
				}
				announce(sealed.map(({ id }) => id));
				return ok(saved());
			}),
		saveDraft: (draft) =>
			withMemory(async (known) => {
				if (known.isSettled(draft)) {
					return ok(saved());
				}
				const id = known.rowOfDraft(draft.id) ?? crypto.randomUUID();
				const sealed = await sealRow(options, "drafts", id, draft);
				const stored = await connection.write(["drafts"], (database) => database.drafts.put(sealed));
				if (!stored.ok) {
					return stored;
				}
				known.rememberDraft(id, draft);
				return ok(saved());
			}),
		dropDraft: (id) =>
			withMemory(async (known) => {
				const row = known.rowOfDraft(id);
				const stored = await connection.write(["drafts"], (database) =>
					database.drafts.bulkDelete(row === undefined ? [] : [row]),
				);
				if (!stored.ok) {
					return stored;
				}
				known.forgetDraft(id);
				return ok(saved());
			}),
		async receive(ids) {
			const rows = await connection.read(["events"], (database) => database.events.bulkGet([...ids]));
			if (!rows.ok) {
				return rows;
			}
			const { opened } = await openRows<Event>(
				options,
				"events",
				rows.value.filter((row) => row !== undefined),
			);
			for (const { row, value } of opened) {
				memory?.rememberEvent(row, value);
			}
			return ok(opened.map(({ value }) => value));
		},
	};
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
