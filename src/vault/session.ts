import type { WriterId } from "#domain/journal/event.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import type { Connection } from "./connection.ts";
import { makeJournalKey, openJournalKey } from "./journal-keys.ts";
import type { JournalKey } from "./journal-rows.ts";
import { createJournalStore, type JournalStore } from "./journal-store.ts";
import { type JournalId, type Saved, type StorageProblem, VAULT_JOURNAL } from "./vault.ts";
import type { VaultKeys } from "./vault-keys.ts";
import { holdWriter, type Locks, livingWriters } from "./writers.ts";

/** The vault from unlocking to locking: it holds the keys, and who lets go of it has dropped them. */
export interface Session {
	readonly keys: VaultKeys;
	readonly writer: WriterId;
	createJournal(): Promise<Result<JournalId, StorageProblem>>;
	journals(): Promise<Result<readonly JournalId[], StorageProblem>>;
	/** storage-damaged: the journal's key is missing or does not open. */
	journal(journal: JournalId): Promise<Result<OpenJournal, StorageProblem>>;
	/** Shows other tabs that this writer is gone. */
	end(): Promise<void>;
}

export interface OpenJournal extends JournalKey {
	readonly store: JournalStore;
}

export interface SessionOptions {
	readonly connection: Connection;
	readonly locks: Locks;
	/** Tells other tabs of event rows that are on disk. */
	readonly announce: (journal: JournalId, rows: readonly string[]) => void;
	readonly saved: () => Saved;
}

export async function startSession(keys: VaultKeys, options: SessionOptions): Promise<Session> {
	const { vault, master } = keys;
	const { connection, locks, announce, saved } = options;
	const writer = crypto.randomUUID();
	const end = await holdWriter(locks, writer);
	const journals = new Map<JournalId, OpenJournal>();

	async function openJournal(journal: JournalId): Promise<Result<OpenJournal, StorageProblem>> {
		const row = await connection.read(["journals"], (database) => database.journals.get(journal));
		if (!row.ok) {
			return row;
		}
		const key = row.value && (await openJournalKey(master, vault, row.value));
		if (key === undefined) {
			return failed({ kind: "storage-damaged", detail: `journals/${journal}` });
		}
		const store = createJournalStore({
			vault,
			journal,
			key,
			connection,
			livingWriters: () => livingWriters(locks),
			announce: (rows) => announce(journal, rows),
			saved,
		});
		return ok({ vault, journal, key, store });
	}

	return {
		keys,
		writer,
		async createJournal() {
			const journal = crypto.randomUUID();
			const row = await makeJournalKey(master, vault, journal);
			const stored = await connection.write(["journals"], (database) => database.journals.put(row));
			return stored.ok ? ok(journal) : stored;
		},
		async journals() {
			const ids = await connection.read(["journals"], (database) => database.journals.toCollection().primaryKeys());
			return ids.ok ? ok(ids.value.filter((id) => id !== VAULT_JOURNAL)) : ids;
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
		end,
	};
}
