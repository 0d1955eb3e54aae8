import { nameOf, type PlacedRow, type RowName, rowsOf } from "./copied-rows.ts";
import { erasedIn, isOfJournal } from "./erasure-marks.ts";
import { currentHeader } from "./header.ts";
import { type ReadMirrorFile, removalsIn, rowsIn } from "./mirror.ts";
import { createOpener } from "./opener.ts";
import type { KeyDerivation } from "./passphrase.ts";
import { type United, unite } from "./unite.ts";
import type { JournalId } from "./vault.ts";
import type { VaultKeys } from "./vault-keys.ts";

/** What was read of both copies. */
export interface ReadStores {
	readonly database: readonly PlacedRow[];
	readonly files: readonly ReadMirrorFile[];
}

export interface UnitedStores {
	readonly united: United;
	readonly removed: ReadonlySet<RowName>;
	/** Nothing of these is in `united`, wherever it came from. */
	readonly erased: ReadonlySet<JournalId>;
}

/** What both copies of the open vault come to. */
export async function uniteStores(
	{ database, files }: ReadStores,
	keys: VaultKeys,
	derivation: KeyDerivation,
): Promise<UnitedStores> {
	const mirror = files.flatMap((file) => rowsIn(file, keys.vault));
	const all = [...database, ...mirror];
	const erased = await erasedIn(all, keys);
	const removed = new Set([
		...files.flatMap((file) => removalsIn(file, keys.vault)),
		...supersededHeaders(all, derivation),
		...all.filter((row) => isOfJournal(row, erased)).map(nameOf),
	]);
	const united = await unite({ database, mirror, removed }, createOpener(keys, derivation, all));
	return { united, removed, erased };
}

/** A copy that could not be written when a header was changed has the one before, which opens what it should no longer. */
function supersededHeaders(rows: readonly PlacedRow[], derivation: KeyDerivation): readonly RowName[] {
	const valid = rowsOf("headers", rows).filter((row) => currentHeader([row], derivation).ok);
	const highest = Math.max(...valid.map(({ generation }) => generation));
	return valid.filter(({ generation }) => generation < highest).map((row) => nameOf({ table: "headers", row }));
}
