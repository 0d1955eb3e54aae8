import { ok, type Result } from "#domain/result.ts";
import { nameOf } from "./copied-rows.ts";
import { alone } from "./copies-lock.ts";
import { isOfJournal } from "./erasure-marks.ts";
import { rowsIn } from "./mirror.ts";
import { readDatabase, readMirrorContents, type Stores } from "./stores.ts";
import type { JournalId, StorageProblem } from "./vault.ts";

/** How many rows of a journal lie in either copy, the bytes of removed ones in the mirror's files included. */
export function countRowsOf(
	journal: JournalId,
	stores: Stores,
	vault: string,
): Promise<Result<number, StorageProblem>> {
	return alone(stores.locks, async () => {
		const database = await readDatabase(stores);
		if (!database.ok) {
			return database;
		}
		const mirror = await readMirrorContents(stores);
		const inMirror = mirror.ok ? mirror.value.read.flatMap((file) => rowsIn(file, vault)) : [];
		const journals = new Set([journal]);
		const rows = [...database.value, ...inMirror].filter((row) => isOfJournal(row, journals));
		return ok(new Set(rows.map(nameOf)).size);
	});
}
