import { nameOf, type PlacedRow, type RowName, rowsOf } from "./copied-rows.ts";
import { erasedIn, isOfJournal } from "./erasure-marks.ts";
import { currentHeader } from "./header.ts";
import { type ReadMirrorFile, removalsIn, rowsIn } from "./mirror.ts";
import { createOpener } from "./opener.ts";
import type { KeyDerivation } from "./passphrase.ts";
import { type United, unite } from "./unite.ts";
import type { VaultKeys } from "./vault-keys.ts";

/** What was read of both copies. */
export interface ReadStores {
	readonly database: readonly PlacedRow[];
	readonly files: readonly ReadMirrorFile[];
}

export interface UnitedStores {
	readonly united: United;
	/** Everything of a journal that is marked as erased among them. */
	readonly removed: ReadonlySet<RowName>;
}

/**
 * What both copies of the open vault come to. A database under earlier keys, because it was put back to what it had been
 * before they were renewed, counts as empty, and everything in it is to go.
 */
export async function uniteStores(
	{ database, files }: ReadStores,
	keys: VaultKeys,
	derivation: KeyDerivation,
): Promise<UnitedStores> {
	const isDatabaseCurrent = isUnder(keys.vault, database, derivation);
	const mirror = files.flatMap((file) => rowsIn(file, keys.vault));
	const all = [...(isDatabaseCurrent ? database : []), ...mirror];
	const erased = await erasedIn(all, keys);
	const removed = new Set([
		...files.flatMap((file) => removalsIn(file, keys.vault)),
		...supersededHeaders(all, derivation),
		...all.filter((row) => isOfJournal(row, erased)).map(nameOf),
	]);
	const opens = createOpener(keys, derivation, all);
	if (isDatabaseCurrent) {
		return { united: await unite({ database, mirror, removed }, opens), removed };
	}
	const united = await unite({ database: [], mirror, removed }, opens);
	const staying = new Set(united.rows.map(nameOf));
	const leftInDatabase = database.map(nameOf).filter((name) => !staying.has(name));
	return { united: { ...united, leftInDatabase }, removed };
}

/** All rows of the database are under the same master key: they change it in one transaction. */
function isUnder(vault: string, database: readonly PlacedRow[], derivation: KeyDerivation): boolean {
	const header = currentHeader(rowsOf("headers", database), derivation);
	return !header.ok || header.value === undefined || header.value.vault === vault;
}

/** A copy that could not be written when a header was changed has the one before, which opens what it should no longer. */
function supersededHeaders(rows: readonly PlacedRow[], derivation: KeyDerivation): readonly RowName[] {
	const valid = rowsOf("headers", rows).filter((row) => currentHeader([row], derivation).ok);
	const highest = Math.max(...valid.map(({ generation }) => generation));
	return valid.filter(({ generation }) => generation < highest).map((row) => nameOf({ table: "headers", row }));
}
