import type { WriterId } from "#domain/journal/event.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { applyChanges, COPIED_TABLES, nameOf, type PlacedRow, type RowName, rowsOf } from "./copied-rows.ts";
import { type Copies, createCopies, isOutOfDate } from "./copies.ts";
import { alone } from "./copies-lock.ts";
import { currentHeader } from "./header.ts";
import { createAbsentCopy, createKeptUpCopy } from "./kept-up-copy.ts";
import { removalsIn, rowsIn } from "./mirror.ts";
import { createOpener } from "./opener.ts";
import type { KeyDerivation } from "./passphrase.ts";
import { startMirror } from "./start-mirror.ts";
import { readDatabase, readMirrorContents, type Stores } from "./stores.ts";
import { unite } from "./unite.ts";
import type { Restoration, StorageProblem } from "./vault.ts";
import type { VaultKeys } from "./vault-keys.ts";
import { livingWriters } from "./writers.ts";

export interface OpenCopiesOptions {
	readonly keys: VaultKeys;
	readonly keyDerivation: KeyDerivation;
	/** Whom other tabs see living already. */
	readonly writer: WriterId;
}

export interface OpenedCopies {
	readonly copies: Copies;
	readonly restored: readonly Restoration[];
}

/** Unites both copies, so that each has what the other has, before anything of them is read. */
export function openCopies(
	stores: Stores,
	{ keys, keyDerivation, writer }: OpenCopiesOptions,
): Promise<Result<OpenedCopies, StorageProblem>> {
	const { connection, locks, now } = stores;
	const { vault } = keys;

	return alone(locks, async () => {
		const inDatabase = await readDatabase(stores);
		if (!inDatabase.ok) {
			return inDatabase;
		}
		const contents = await readMirrorContents(stores);
		const read = contents.ok ? contents.value.read : [];
		const inMirror = read.flatMap((file) => rowsIn(file, vault));
		const all = [...inDatabase.value, ...inMirror];
		const removed = new Set([
			...read.flatMap((file) => removalsIn(file, vault)),
			...supersededHeaders(all, keyDerivation),
		]);
		const opens = createOpener(keys, keyDerivation, all);
		const united = await unite({ database: inDatabase.value, mirror: inMirror, removed }, opens);

		const database = createKeptUpCopy({
			store: (changes) => connection.write(COPIED_TABLES, (tables) => applyChanges(tables, changes)),
			now,
		});
		const problem = await database.write({ put: united.missingInDatabase, remove: united.leftInDatabase });
		if (problem !== undefined && isOutOfDate(problem)) {
			return failed(problem);
		}
		const living = await livingWriters(locks);
		const { mirror, close } = contents.ok
			? await startMirror({ ...contents.value, united, removed, vault, writer, living, now })
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
		const copies = createCopies({ connection, locks, database, mirror, now, close });
		return ok({
			copies,
			restored: [
				...(database.problem() === undefined ? restored("database-restored", united.missingInDatabase) : []),
				...(mirror.problem() === undefined ? restored("mirror-restored", united.missingInMirror) : []),
			],
		});
	});
}

/** A copy that could not be written when a header was changed has the one before, which opens what it should no longer. */
function supersededHeaders(rows: readonly PlacedRow[], derivation: KeyDerivation): readonly RowName[] {
	const valid = rowsOf("headers", rows).filter((row) => currentHeader([row], derivation).ok);
	const highest = Math.max(...valid.map(({ generation }) => generation));
	return valid.filter(({ generation }) => generation < highest).map((row) => nameOf({ table: "headers", row }));
}
