import { ok, type Result } from "#domain/result.ts";
import { nameOf, type PlacedRow, type RowName } from "./copied-rows.ts";
import { alone } from "./copies-lock.ts";
import { isOfJournal } from "./erasure-marks.ts";
import { removalsIn, rowsIn } from "./mirror.ts";
import { readDatabase, readMirrorContents, type Stores } from "./stores.ts";
import type { JournalId, StorageProblem } from "./vault.ts";

/** What lies in both copies, the bytes of removed rows in the mirror's files included. */
interface Lying {
	readonly database: readonly PlacedRow[];
	readonly mirror: readonly PlacedRow[];
	readonly removed: ReadonlySet<RowName>;
}

/** How many rows of a journal lie in either copy. */
export async function countRowsOf(
	journal: JournalId,
	stores: Stores,
	vault: string,
): Promise<Result<number, StorageProblem>> {
	const lying = await readBoth(stores, vault);
	const journals = new Set([journal]);
	return lying.ok
		? ok(countNames([...lying.value.database, ...lying.value.mirror].filter((row) => isOfJournal(row, journals))))
		: lying;
}

/** How many rows lie in either copy although they were removed: the database, which is written over, says which count. */
export async function countRemovedRows(stores: Stores, vault: string): Promise<Result<number, StorageProblem>> {
	const lying = await readBoth(stores, vault);
	if (!lying.ok) {
		return lying;
	}
	const { database, mirror, removed } = lying.value;
	const stored = new Set(database.map(nameOf).filter((name) => !removed.has(name)));
	return ok(countNames([...database, ...mirror].filter((row) => !stored.has(nameOf(row)))));
}

function readBoth(stores: Stores, vault: string): Promise<Result<Lying, StorageProblem>> {
	return alone(stores.locks, async () => {
		const database = await readDatabase(stores);
		if (!database.ok) {
			return database;
		}
		const contents = await readMirrorContents(stores);
		const files = contents.ok ? contents.value.read : [];
		return ok({
			database: database.value,
			mirror: files.flatMap((file) => rowsIn(file, vault)),
			removed: new Set(files.flatMap((file) => removalsIn(file, vault))),
		});
	});
}

function countNames(rows: readonly PlacedRow[]): number {
	return new Set(rows.map(nameOf)).size;
}
