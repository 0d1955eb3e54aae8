import { failed, ok } from "#domain/result.ts";
import { type JournalId, type StorageProblem, VAULT_JOURNAL, type Vault } from "#vault/vault.ts";
import { createMemoryAccess } from "./memory-access.ts";
import {
	addDrafts,
	addEvents,
	createMemoryDisk,
	isErased,
	journalIn,
	type MemoryDisk,
	type StoredJournal,
} from "./memory-disk.ts";
import { createMemoryOutsideCopies } from "./memory-outside-copies.ts";
import { createMemoryTab } from "./memory-tab.ts";

/** A vault that keeps everything in memory, unsealed, and fails when a test asks it to. */
export interface MemoryVault extends Vault {
	/** The next call that stores something stores nothing and gives this problem. */
	failNext(problem: StorageProblem): void;
	/** Calls that store something wait from now on, until the returned function is called. */
	hold(): () => void;
	/** The tab is gone: what it left behind as drafts is abandoned. */
	crash(): void;
}

/** One tab's vault. Two of them over one disk are two tabs: each hears what the other stores. */
export function createMemoryVault(disk: MemoryDisk = createMemoryDisk()): MemoryVault {
	const tab = createMemoryTab(disk);
	const { store, look } = tab;

	function journalOf(id: JournalId): StoredJournal {
		if (!disk.journals.has(id)) throw new Error(`There is no journal ${id}`);
		return journalIn(disk, id);
	}

	const saved = () => ({ at: Date.now(), copies: 1 }) as const;

	return {
		...createMemoryAccess(disk, tab),
		...createMemoryOutsideCopies(disk, tab),
		createJournal: () =>
			store(() => {
				const id = crypto.randomUUID();
				journalIn(disk, id);
				return id;
			}),
		journals: () => look(() => [...disk.journals.keys()].filter((id) => id !== VAULT_JOURNAL)),
		read: (id) =>
			look(() => {
				const { events, drafts } = journalOf(id);
				const abandoned = [...drafts.values()].filter((draft) => !disk.living.has(draft.writer));
				return structuredClone({ events: [...events.values()], abandoned, damaged: [] });
			}),
		append: (id, events) =>
			store(() => {
				const news = addEvents(journalOf(id), events);
				for (const other of tab.others()) other.hear({ journal: id, events: news, abandoned: [] });
				return saved();
			}),
		saveDraft: (id, draft) =>
			store(() => {
				addDrafts(journalOf(id), [draft]);
				return saved();
			}),
		dropDraft: (id, draft) =>
			store(() => {
				journalOf(id).drafts.delete(draft);
				return saved();
			}),
		health: () =>
			look(() => {
				const copy = { rows: 0, bytes: 0, damagedRows: 0, lastWrite: undefined, problem: undefined };
				return { database: copy, mirror: { ...copy, exists: false, files: 0, damagedFrames: 0 } };
			}),
		verify: () =>
			look(() => ({
				at: Date.now(),
				copies: 1,
				rows: 0,
				onlyInDatabase: [],
				onlyInMirror: [],
				disagreeing: [],
				unopenable: { database: [], mirror: [] },
				damagedFrames: 0,
			})),
		windows: () => look(() => disk.living.size),
		erase: (id) =>
			store(() => {
				const rows = disk.journals.get(id)?.events.size ?? 0;
				disk.journals.delete(id);
				return { rows, left: 0 };
			}),
		compact: () => store(() => ({ left: 0 })),
		async deviceKeys() {
			const isOpen = await look(() => undefined);
			return isOpen.ok ? ok(await disk.deviceKeys()) : isOpen;
		},
		async takeIn(contents) {
			const erased = contents.find(({ journal }) => isErased(disk, journal));
			if (erased) return failed({ kind: "erased", journal: erased.journal });
			return store(() => {
				for (const { journal, events: given } of contents) {
					const events = addEvents(journalIn(disk, journal), given);
					if (events.length === 0) continue;
					for (const one of [tab, ...tab.others()]) one.hear({ journal, events, abandoned: [] });
				}
				return saved();
			});
		},
		subscribe: tab.subscribe,
		subscribeToLock: tab.subscribeToLock,
		failNext: tab.failNext,
		hold: tab.hold,
		crash() {
			tab.end();
			tab.leave();
		},
	};
}
