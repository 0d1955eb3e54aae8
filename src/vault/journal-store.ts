import type { Draft, Event } from "#domain/journal/event.ts";
import { ok, type Result } from "#domain/result.ts";
import type { Copies } from "./copies.ts";
import { byId, type JournalContent } from "./journal-content.ts";
import { createJournalMemory, type JournalMemory } from "./journal-memory.ts";
import { namesIn, type OpenedRows, openRows, placedIn, sealOneByOne, sealTogether } from "./journal-rows.ts";
import { type PreparedContent, type PreparingOptions, prepareContent, rememberEvents } from "./prepared-content.ts";
import { addInTurn, ifItIsTheTurn } from "./turn-to-add.ts";
import type { Saved, StorageProblem, Stored } from "./vault.ts";
import { type Locks, livingWriters } from "./writers.ts";

/** One journal of the open vault. Its methods are those of `Vault`, and take turns: none starts before another ends. */
export interface JournalStore {
	read(): Promise<Result<Stored, StorageProblem>>;
	append(events: readonly Event[]): Promise<Result<Saved, StorageProblem>>;
	saveDraft(draft: Draft): Promise<Result<Saved, StorageProblem>>;
	dropDraft(id: string): Promise<Result<Saved, StorageProblem>>;
	/** What storing this comes to, for who stores it together with something else. */
	prepare(content: JournalContent): Promise<Result<PreparedContent, StorageProblem>>;
	/**
	 * Removes every row that holds something which another took the place of; what else it holds is stored anew in the same
	 * change. To be called in turn with other tabs (`addInTurn`). Gives how many were removed. Where they cannot be, they change
	 * nothing of what is read, and the next reading tries again.
	 */
	tidy(): Promise<Result<number, StorageProblem>>;
	/** The events that another tab stored in these rows. */
	receive(rows: readonly string[]): Promise<Result<readonly Event[], StorageProblem>>;
}

export interface JournalStoreOptions extends PreparingOptions {
	readonly copies: Copies;
	readonly locks: Locks;
}

/** A journal as it was read just now. */
interface Loaded {
	readonly stored: Stored;
	readonly memory: JournalMemory;
	readonly events: OpenedRows<Event>["opened"];
}

export function createJournalStore(options: JournalStoreOptions): JournalStore {
	const { journal, copies, locks, announce } = options;
	/** From the first reading on. */
	let memory: JournalMemory | undefined;

	async function load(): Promise<Result<Loaded, StorageProblem>> {
		const livingBefore = await livingWriters(locks);
		const rows = await copies.journal(journal);
		if (!rows.ok) {
			return rows;
		}
		const events = await openRows<Event>(options, "events", rows.value.events);
		const drafts = await openRows<Draft>(options, "drafts", rows.value.drafts);
		// A writer that ended meanwhile may have stored a later draft than the one read: the next reading finds that one.
		const living = new Set([...livingBefore, ...(await livingWriters(locks))]);

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
		return ok({ stored, memory: known, events: events.opened });
	}

	/** Reads first: rows are removed by what lies on disk now, and not by what this tab remembers of it. */
	async function tidy(): Promise<Result<number, StorageProblem>> {
		const loaded = await load();
		if (!loaded.ok) {
			return loaded;
		}
		const known = loaded.value.memory;
		const { events, drafts } = known.leftovers();
		if (events.length + drafts.length === 0) {
			return ok(0);
		}
		const going = new Set(events);
		const current = loaded.value.events.filter(({ row, value }) => going.has(row) && known.isCurrent(value));
		const kept = await sealTogether(options, "events", [...byId(current.map(({ value }) => value)).values()]);
		const removed = await copies.write({
			put: placedIn("events", kept),
			remove: [...namesIn("events", events), ...namesIn("drafts", drafts)],
		});
		if (!removed.ok) {
			return removed;
		}
		known.forget([...events, ...drafts]);
		rememberEvents(known, kept);
		announce(kept.map(({ row }) => row.id));
		return ok(events.length + drafts.length);
	}

	async function withMemory<Value>(
		work: (memory: JournalMemory) => Promise<Result<Value, StorageProblem>>,
	): Promise<Result<Value, StorageProblem>> {
		const loaded = memory === undefined ? await load() : ok({ memory });
		return loaded.ok ? work(loaded.value.memory) : loaded;
	}

	function store(content: JournalContent): Promise<Result<Saved, StorageProblem>> {
		return withMemory(async (known) => {
			const { change, isUntidy, settle } = await prepareContent(options, known, content, sealOneByOne);
			if (change.put.length === 0) {
				return ok(copies.saved());
			}
			const stored = await copies.write(change);
			if (stored.ok) {
				settle();
				if (isUntidy) {
					await addInTurn(locks, tidy);
				}
			}
			return stored;
		});
	}

	return {
		async read() {
			const loaded = await load();
			if (!loaded.ok) {
				return loaded;
			}
			const { events, drafts } = loaded.value.memory.leftovers();
			if (events.length + drafts.length > 0) {
				await ifItIsTheTurn(locks, tidy);
			}
			return ok(loaded.value.stored);
		},
		append: (events) => store({ events, drafts: [] }),
		saveDraft: (draft) => store({ events: [], drafts: [draft] }),
		prepare: (content) => withMemory(async (known) => ok(await prepareContent(options, known, content, sealTogether))),
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
		tidy,
		async receive(ids) {
			const rows = await copies.events(ids);
			if (!rows.ok) {
				return rows;
			}
			const { opened } = await openRows<Event>(options, "events", rows.value);
			for (const { row, value } of opened) {
				memory?.rememberEvent(row, value);
			}
			// Of an event that two tabs stored in different copies, each before it heard of the other, one has to go.
			if (opened.some(({ value }) => memory?.rowsBehind(value).length || memory?.isCurrent(value) === false)) {
				await ifItIsTheTurn(locks, tidy);
			}
			return ok(opened.map(({ value }) => value));
		},
	};
}
