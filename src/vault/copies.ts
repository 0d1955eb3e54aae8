import { failed, ok, type Result } from "#domain/result.ts";
import type { Connection } from "./connection.ts";
import { COPIED_TABLES, type CopiedRows, type RowChange, withChanges } from "./copied-rows.ts";
import { whileWriting } from "./copies-lock.ts";
import type { VaultDatabase } from "./database.ts";
import type { CopyState, KeptUpCopy } from "./kept-up-copy.ts";
import type { JournalId, Saved, StorageProblem } from "./vault.ts";
import type { Locks } from "./writers.ts";

/** Both copies of the rows of the open vault: the database, which is read, and the mirror. */
export interface Copies {
	/** Ok once the change is on disk, in one copy at least: `Saved` says in how many. */
	write(change: RowChange): Promise<Result<Saved, StorageProblem>>;
	/** On how many copies is everything that was stored before. */
	saved(): Saved;
	readonly database: CopyState;
	readonly mirror: CopyState;
	journals(): Promise<Result<readonly CopiedRows["journals"][], StorageProblem>>;
	journal(journal: JournalId): Promise<Result<JournalContents, StorageProblem>>;
	/** Those of these rows that there are. */
	events(ids: readonly string[]): Promise<Result<readonly CopiedRows["events"][], StorageProblem>>;
	/** Lets go of the mirror's file. */
	close(): void;
}

/** The rows of one journal, all as they were at the same moment. */
export interface JournalContents {
	readonly events: readonly CopiedRows["events"][];
	readonly drafts: readonly CopiedRows["drafts"][];
}

export interface CopiesOptions {
	readonly connection: Connection;
	readonly locks: Locks;
	readonly database: KeptUpCopy;
	readonly mirror: KeptUpCopy;
	/** Milliseconds since 1970, UTC. */
	readonly now: () => number;
	readonly close: () => void;
}

export function createCopies({ connection, locks, database, mirror, now, close }: CopiesOptions): Copies {
	function saved(): Saved {
		const at = now();
		const inDatabase = database.problem();
		const inMirror = mirror.problem();
		if (inDatabase !== undefined) {
			return { at, copies: 1, missing: { copy: "database", problem: inDatabase } };
		}
		return inMirror === undefined
			? { at, copies: 2 }
			: { at, copies: 1, missing: { copy: "mirror", problem: inMirror } };
	}

	/** Where the database owes rows, they are added to what it has. */
	function readCopied<Value>(work: (database: VaultDatabase) => PromiseLike<Value>) {
		return connection.read(COPIED_TABLES, work);
	}

	return {
		write: (change) =>
			whileWriting(locks, async () => {
				const inDatabase = await database.write(change);
				if (inDatabase !== undefined && isOutOfDate(inDatabase)) {
					database.forget(change);
					return failed(inDatabase);
				}
				const inMirror = await mirror.write(change);
				if (inDatabase !== undefined && inMirror !== undefined) {
					database.forget(change);
					mirror.forget(change);
					return failed(inDatabase);
				}
				return ok(saved());
			}),
		saved,
		database,
		mirror,
		async journals() {
			const rows = await readCopied(({ journals }) => journals.toArray());
			return rows.ok ? ok(withChanges("journals", rows.value, database.owed(), () => true)) : rows;
		},
		async journal(journal) {
			const rows = await readCopied(async ({ events, drafts }) => ({
				events: await events.where({ journal }).toArray(),
				drafts: await drafts.where({ journal }).toArray(),
			}));
			if (!rows.ok) {
				return rows;
			}
			const belongs = (row: { readonly journal: JournalId }) => row.journal === journal;
			return ok({
				events: withChanges("events", rows.value.events, database.owed(), belongs),
				drafts: withChanges("drafts", rows.value.drafts, database.owed(), belongs),
			});
		},
		async events(ids) {
			const rows = await readCopied(({ events }) => events.bulkGet([...ids]));
			return rows.ok
				? ok(
						withChanges(
							"events",
							rows.value.filter((row) => row !== undefined),
							database.owed(),
							({ id }) => ids.includes(id),
						),
					)
				: rows;
		},
		close,
	};
}

/** Whether another version of the app has the database: then this one must not write anywhere. */
export function isOutOfDate({ kind }: StorageProblem): boolean {
	return kind === "storage-blocked" || kind === "storage-newer";
}
