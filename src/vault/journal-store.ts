import type { Draft, Event, WriterId } from "#domain/journal/event.ts";
import { ok, type Result } from "#domain/result.ts";
import { byId, type JournalContent } from "./journal-content.ts";
import { createJournalMemory, type JournalMemory } from "./journal-memory.ts";
import { openRows, sealOneByOne, sealTogether } from "./journal-rows.ts";
import {
	letGo,
	namesIn,
	type PreparedContent,
	type PreparingOptions,
	placedIn,
	prepareContent,
	rememberEvents,
} from "./prepared-content.ts";
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

export interface JournalStoreOptions extends PreparingOptions {
	readonly livingWriters: () => Promise<ReadonlySet<WriterId>>;
}

export function createJournalStore(options: JournalStoreOptions): JournalStore {
	const { journal, copies, livingWriters } = options;
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
		const going = await letGo(options, known, events);
		if (!going.ok) {
			return;
		}
		const sealed = await sealTogether(options, "events", going.value.kept);
		const removed = await copies.write({
			put: placedIn("events", sealed),
			remove: [...namesIn("events", going.value.rows), ...namesIn("drafts", drafts)],
		});
		// They change nothing of what is read, and the next reading removes them if this one could not.
		if (removed.ok) {
			known.forget([...events, ...drafts]);
			rememberEvents(known, sealed);
		}
	}

	async function withMemory<Value>(
		work: (memory: JournalMemory) => Promise<Result<Value, StorageProblem>>,
	): Promise<Result<Value, StorageProblem>> {
		const loaded = memory === undefined ? await load() : ok({ memory });
		return loaded.ok ? work(loaded.value.memory) : loaded;
	}

	function store(content: JournalContent): Promise<Result<Saved, StorageProblem>> {
		return withMemory(async (known) => {
			const prepared = await prepareContent(options, known, content, sealOneByOne);
			if (!prepared.ok) {
				return prepared;
			}
			const { change, settle } = prepared.value;
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
		prepare: (content) => withMemory((known) => prepareContent(options, known, content, sealTogether)),
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
