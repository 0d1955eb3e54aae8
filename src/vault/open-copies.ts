import type { WriterId } from "#domain/journal/event.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { applyChanges, COPIED_TABLES, type PlacedRow, rowsOf } from "./copied-rows.ts";
import { type Copies, createCopies, isOutOfDate } from "./copies.ts";
import { alone } from "./copies-lock.ts";
import { createDatabaseReader } from "./database-reader.ts";
import { createAbsentCopy, createKeptUpCopy } from "./kept-up-copy.ts";
import { currentInBoth } from "./lineage.ts";
import { openMirrorAlone } from "./open-mirror-alone.ts";
import type { Restoration } from "./opened.ts";
import type { KeyDerivation } from "./passphrase.ts";
import { startMirror } from "./start-mirror.ts";
import { readDatabase, readMirrorContents, type Stores } from "./stores.ts";
import { uniteStores } from "./unite-stores.ts";
import type { StorageProblem } from "./vault.ts";
import type { VaultKeys } from "./vault-keys.ts";
import { livingWriters } from "./writers.ts";

export interface OpenCopiesOptions {
	readonly keys: VaultKeys;
	readonly keyDerivation: KeyDerivation;
	/** Whom other tabs see living already. A file that it began before is taken over like those of ended writers. */
	readonly writer: WriterId;
}

export interface OpenedCopies {
	readonly copies: Copies;
	readonly restored: readonly Restoration[];
}

/**
 * Unites both copies, so that each has what the other has, before anything of them is read. Where the database cannot be
 * opened, the mirror is worked with alone.
 * locked: another tab renewed the keys after these were taken out.
 */
export function openCopies(
	stores: Stores,
	{ keys, keyDerivation, writer }: OpenCopiesOptions,
): Promise<Result<OpenedCopies, StorageProblem>> {
	const { connection, locks, now } = stores;
	const { vault } = keys;

	return alone(locks, async () => {
		const inDatabase = await readDatabase(stores);
		if (!inDatabase.ok) {
			return isOutOfDate(inDatabase.problem)
				? inDatabase
				: openMirrorAlone(stores, { keys, keyDerivation, writer }, inDatabase.problem);
		}
		const contents = await readMirrorContents(stores);
		const read = contents.ok ? contents.value.read : [];
		const changes = read.flatMap((file) => file.changes);
		const current = currentInBoth(rowsOf("headers", inDatabase.value), changes, keyDerivation);
		if (!current.ok) {
			return current;
		}
		if (current.value?.header.vault !== vault) {
			return failed({ kind: "locked", detail: "The keys of the vault are no longer these" });
		}
		const { header } = current.value;
		const stored = { database: inDatabase.value, files: read };
		const { united, removed } = await uniteStores(stored, keys, keyDerivation);

		const database = createKeptUpCopy({
			store: (changes) => connection.write(COPIED_TABLES, (tables) => applyChanges(tables, changes)),
			now,
		});
		const reader = createDatabaseReader(connection, database.owed);
		const problem = await database.write({ put: united.missingInDatabase, remove: united.leftInDatabase });
		if (problem !== undefined && isOutOfDate(problem)) {
			return failed(problem);
		}
		const living = new Set([...(await livingWriters(locks))].filter((other) => other !== writer));
		const { mirror, close } = contents.ok
			? await startMirror({ ...contents.value, united, removed, header, writer, living, now })
			: { mirror: createAbsentCopy(contents.problem), close: () => {} };

		const restored = (kind: Restoration["kind"], missing: readonly PlacedRow[]): readonly Restoration[] =>
			missing.length === 0
				? []
				: [
						{
							kind,
							rows: missing.length,
							of: united.rows.length,
							header: rowsOf("headers", missing).length > 0,
							detail: kind === "database-restored" ? (connection.dataLoss() ?? "") : "",
						},
					];
		const copies = createCopies({ locks, reader, database, mirror, now, close });
		return ok({
			copies,
			restored: [
				...(database.problem() === undefined ? restored("database-restored", united.missingInDatabase) : []),
				...(mirror.problem() === undefined ? restored("mirror-restored", united.missingInMirror) : []),
			],
		});
	});
}
