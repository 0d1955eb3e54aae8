import type { Table } from "dexie";
import { failed, ok, type Result } from "#domain/result.ts";
import type { VaultExists } from "./access-problems.ts";
import { COPIED_TABLES, type PlacedRow, rowsOf } from "./copied-rows.ts";
import { isOutOfDate } from "./copies.ts";
import { alone, whileWriting } from "./copies-lock.ts";
import { type SealedRow, TABLES } from "./database.ts";
import type { HeaderRow } from "./header.ts";
import { type CurrentHeader, currentInBoth } from "./lineage.ts";
import { type ReadMirrorFile, readMirror, rowsIn } from "./mirror.ts";
import type { KeyDerivation } from "./passphrase.ts";
import type { Stores } from "./stores.ts";
import type { StorageProblem } from "./vault.ts";

/** What can be read of a vault before it is unlocked, from either copy. */
export interface Foundation extends CurrentHeader {
	/** The device's row, in every version that there is: one is damaged if there are several. */
	readonly devices: readonly SealedRow[];
	/** Why all of it is from the mirror: a later header may lie in the database. */
	readonly databaseProblem: StorageProblem | undefined;
}

interface FoundInDatabase {
	readonly headers: readonly HeaderRow[];
	readonly devices: readonly SealedRow[];
	readonly empty: boolean;
}

/** What is known of a database that cannot be opened. */
const UNREADABLE: FoundInDatabase = { headers: [], devices: [], empty: false };

/**
 * Undefined if nothing at all is stored in either copy. storage-damaged: no header reads, or rows are there without one, or
 * the browser threw everything away.
 */
export function readFoundation(
	stores: Stores,
	derivation: KeyDerivation,
): Promise<Result<Foundation | undefined, StorageProblem>> {
	const { connection, locks } = stores;
	return whileWriting(locks, async () => {
		const database = await connection.read(TABLES, async ({ headers, devices, tables }) => ({
			headers: await headers.toArray(),
			devices: await devices.toArray(),
			empty: await areEmpty(tables),
		}));
		if (!database.ok && isOutOfDate(database.problem)) {
			return database;
		}
		const mirror = await readFiles(stores);
		const files = mirror.ok ? mirror.value : [];
		if (files.some(({ newer }) => newer > 0)) {
			return failed({ kind: "storage-newer", detail: "mirror" });
		}
		const changes = files.flatMap((file) => file.changes);
		const inDatabase = database.ok ? database.value : UNREADABLE;
		const current = currentInBoth(inDatabase.headers, changes, derivation);
		if (!current.ok) {
			return current;
		}
		if (current.value !== undefined) {
			const { vault } = current.value.header;
			const mirrored = files.flatMap((file) => rowsIn(file, vault));
			return ok({
				...current.value,
				devices: [...inDatabase.devices, ...rowsOf("devices", mirrored)],
				databaseProblem: database.ok ? undefined : database.problem,
			});
		}
		if (!database.ok) {
			return database;
		}
		if (!mirror.ok) {
			return mirror;
		}
		return inDatabase.empty && areWithoutContent(files)
			? nothing(connection.dataLoss())
			: failed({ kind: "storage-damaged", detail: "No header" });
	});
}

/** Stores these rows, a whole vault, where nothing at all is stored. vault-exists: something is, and nothing is changed. */
export function layFoundation(
	stores: Stores,
	rows: readonly PlacedRow[],
): Promise<Result<undefined, VaultExists | StorageProblem>> {
	const { connection, locks } = stores;
	return alone(locks, async () => {
		const mirror = await readFiles(stores);
		if (!mirror.ok) {
			return mirror;
		}
		const isMirrorEmpty = areWithoutContent(mirror.value);
		const headers = await connection.read(["headers"], (database) => database.headers.count());
		if (!headers.ok) {
			return headers;
		}
		const lost = isMirrorEmpty ? nothing(connection.dataLoss()) : ok(undefined);
		if (!lost.ok) {
			return lost;
		}
		let isBegun = false;
		const laid = await connection.write(TABLES, async (database) => {
			if (!isMirrorEmpty || !(await areEmpty(database.tables))) {
				// The work may be run a second time: then these very rows are there already.
				return isBegun;
			}
			isBegun = true;
			for (const table of COPIED_TABLES) {
				await database.table(table).bulkAdd([...rowsOf(table, rows)]);
			}
			return true;
		});
		if (!laid.ok) {
			return laid;
		}
		return laid.value ? ok(undefined) : failed({ kind: "vault-exists" });
	});
}

/** None where the browser has no file system for the app. */
async function readFiles({ openMirrorFiles }: Stores): Promise<Result<readonly ReadMirrorFile[], StorageProblem>> {
	const files = await openMirrorFiles();
	return files.ok ? readMirror(files.value) : ok([]);
}

function areWithoutContent(files: readonly ReadMirrorFile[]): boolean {
	return files.every(({ bytes, problem }) => bytes === 0 && problem === undefined);
}

/** Where the browser threw a vault away, a new one is not offered as if there had been none. */
function nothing(dataLoss: string | undefined): Result<undefined, StorageProblem> {
	return dataLoss === undefined ? ok(undefined) : failed({ kind: "storage-damaged", detail: dataLoss });
}

async function areEmpty(tables: readonly Table[]): Promise<boolean> {
	const firsts = await Promise.all(tables.map((table) => table.limit(1).count()));
	return firsts.every((count) => count === 0);
}
