import { ok, type Result } from "#domain/result.ts";
import type { PlacedRow } from "./copied-rows.ts";
import { alone } from "./copies-lock.ts";
import type { MadeOutsideCopy, Unstored } from "./outside-copy.ts";
import { writeOutsideCopy } from "./outside-copy-file.ts";
import type { KeyDerivation } from "./passphrase.ts";
import type { Session } from "./session.ts";
import { readDatabase, readMirrorContents, type Stores } from "./stores.ts";
import { uniteStores } from "./unite-stores.ts";
import type { StorageProblem } from "./vault.ts";

/** Everything in both copies of the open vault, and what could not be stored, in one file. Nothing is stored by it. */
export async function makeOutsideCopy(
	stores: Stores,
	{ keys, copies, journal: openJournal }: Session,
	{ keyDerivation, unstored }: { readonly keyDerivation: KeyDerivation; readonly unstored: readonly Unstored[] },
): Promise<Result<MadeOutsideCopy, StorageProblem>> {
	const { database, mirror } = await alone(stores.locks, async () => ({
		database: await readDatabase(stores),
		mirror: await readMirrorContents(stores),
	}));
	// A copy that owes nothing is enough: this is wanted most when the other one is broken.
	if (!database.ok && (!mirror.ok || copies.mirror.problem() !== undefined)) {
		return database;
	}
	if (!mirror.ok && copies.database.problem() !== undefined) {
		return mirror;
	}
	const read = { database: database.ok ? database.value : [], files: mirror.ok ? mirror.value.read : [] };
	const { united } = await uniteStores(read, keys, keyDerivation);
	const added: PlacedRow[] = [];
	for (const content of unstored) {
		const opened = await openJournal(content.journal);
		if (!opened.ok) {
			return opened;
		}
		const prepared = await opened.value.store.prepare(content);
		if (!prepared.ok) {
			return prepared;
		}
		added.push(...prepared.value.change.put);
	}
	return ok(await writeOutsideCopy({ vault: keys.vault, made: stores.now(), rows: [...united.rows, ...added] }));
}
