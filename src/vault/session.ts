import type { WriterId } from "#domain/journal/event.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import type { RowChange } from "./copied-rows.ts";
import type { Copies } from "./copies.ts";
import { makeJournalKey, openJournalKey } from "./journal-keys.ts";
import type { JournalKey } from "./journal-rows.ts";
import { createJournalStore, type JournalStore } from "./journal-store.ts";
import { openCopies } from "./open-copies.ts";
import type { Restoration } from "./opened.ts";
import type { StoredRows } from "./other-tabs.ts";
import type { KeyDerivation } from "./passphrase.ts";
import type { Stores } from "./stores.ts";
import { type JournalId, type StorageProblem, VAULT_JOURNAL } from "./vault.ts";
import type { VaultKeys } from "./vault-keys.ts";
import { holdWriter } from "./writers.ts";

/** The vault from unlocking to locking: it holds the keys, and who lets go of it has dropped them. */
export interface Session {
	readonly keys: VaultKeys;
	readonly writer: WriterId;
	readonly copies: Copies;
	readonly restored: readonly Restoration[];
	createJournal(): Promise<Result<JournalId, StorageProblem>>;
	journals(): Promise<Result<readonly JournalId[], StorageProblem>>;
	/** storage-damaged: the journal's key is missing or does not open. */
	journal(journal: JournalId): Promise<Result<OpenJournal, StorageProblem>>;
	/** A journal that is not here yet, under a new key: not stored. */
	prepareJournal(journal: JournalId): Promise<PreparedJournal>;
	/** Unites both copies anew, and begins another file of the mirror. Nothing is to be read or written meanwhile. */
	reopenCopies(): Promise<Result<undefined, StorageProblem>>;
	/** This session under other keys, to which both copies have come; this one is not to be used any more. */
	renewed(keys: VaultKeys): Promise<Result<Session, StorageProblem>>;
	/** Shows other tabs that this writer is gone. */
	end(): Promise<void>;
}

export interface OpenJournal extends JournalKey {
	readonly store: JournalStore;
}

export interface PreparedJournal {
	readonly journal: OpenJournal;
	readonly change: RowChange;
	/** To be called once the change is on disk. */
	settle(): void;
}

export interface SessionOptions {
	readonly stores: Stores;
	readonly keyDerivation: KeyDerivation;
	/** Of a new vault, that the second copy was begun is no alarm. */
	readonly isNew: boolean;
	/** Tells other tabs of event rows that are on disk. */
	readonly announce: (stored: StoredRows) => void;
}

/** A writer that other tabs see living, until it is released. */
interface HeldWriter {
	readonly writer: WriterId;
	readonly release: () => Promise<void>;
}

export async function startSession(keys: VaultKeys, options: SessionOptions): Promise<Result<Session, StorageProblem>> {
	const writer = crypto.randomUUID();
	const release = await holdWriter(options.stores.locks, writer);
	const started = await openSession(keys, options, { writer, release });
	if (!started.ok) {
		await release();
	}
	return started;
}

async function openSession(
	keys: VaultKeys,
	options: SessionOptions,
	held: HeldWriter,
): Promise<Result<Session, StorageProblem>> {
	const { stores, keyDerivation, isNew, announce } = options;
	const { vault, master } = keys;
	const { locks } = stores;
	const { writer, release } = held;
	const opened = await openCopies(stores, { keys, keyDerivation, writer });
	if (!opened.ok) {
		return opened;
	}
	let { copies } = opened.value;
	const journals = new Map<JournalId, OpenJournal>();

	async function openJournal(journal: JournalId): Promise<Result<OpenJournal, StorageProblem>> {
		const rows = await copies.journals();
		if (!rows.ok) {
			return rows;
		}
		const row = rows.value.find(({ id }) => id === journal);
		const key = row && (await openJournalKey(master, vault, row));
		if (key === undefined) {
			return failed({ kind: "storage-damaged", detail: `journals/${journal}` });
		}
		return ok(withStore({ vault, journal, key }));
	}

	function withStore(key: JournalKey): OpenJournal {
		const store = createJournalStore({
			...key,
			copies,
			locks,
			announce: (rows) => announce({ journal: key.journal, rows }),
		});
		return { ...key, store };
	}

	async function prepareJournal(id: JournalId): Promise<PreparedJournal> {
		const row = await makeJournalKey(master, vault, id);
		const key = await openJournalKey(master, vault, row);
		if (key === undefined) {
			throw new Error("A key just made does not open");
		}
		const journal = withStore({ vault, journal: id, key });
		return {
			journal,
			change: { put: [{ table: "journals", row }], remove: [] },
			settle: () => void journals.set(id, journal),
		};
	}

	async function reopenCopies(): Promise<Result<undefined, StorageProblem>> {
		copies.close();
		const again = await openCopies(stores, { keys, keyDerivation, writer });
		if (!again.ok) {
			return again;
		}
		({ copies } = again.value);
		journals.clear();
		return ok(undefined);
	}

	return ok({
		keys,
		writer,
		get copies() {
			return copies;
		},
		restored: isNew ? [] : opened.value.restored,
		async createJournal() {
			const journal = crypto.randomUUID();
			const { change, settle } = await prepareJournal(journal);
			const stored = await copies.write(change);
			if (!stored.ok) {
				return stored;
			}
			settle();
			return ok(journal);
		},
		async journals() {
			const rows = await copies.journals();
			return rows.ok ? ok(rows.value.map(({ id }) => id).filter((id) => id !== VAULT_JOURNAL)) : rows;
		},
		async journal(journal) {
			const known = journals.get(journal);
			if (known !== undefined) {
				return ok(known);
			}
			const opened = await openJournal(journal);
			if (opened.ok) {
				journals.set(journal, opened.value);
			}
			return opened;
		},
		prepareJournal,
		reopenCopies,
		renewed: (next) => openSession(next, { ...options, isNew: true }, held),
		end() {
			copies.close();
			return release();
		},
	});
}
