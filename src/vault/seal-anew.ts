import { failed, ok, type Result } from "#domain/result.ts";
import { nameOf, type PlacedRow, rowsOf } from "./copied-rows.ts";
import { type Header, type HeaderRow, writeHeader } from "./header.ts";
import { currentInBoth } from "./lineage.ts";
import type { ReadMirrorFile } from "./mirror.ts";
import { createOpener } from "./opener.ts";
import type { KeyDerivation } from "./passphrase.ts";
import { resealRows } from "./resealed-rows.ts";
import { type MirrorContents, readDatabase, type Stores } from "./stores.ts";
import { isSuperseded } from "./superseded-file.ts";
import { uniteStores } from "./unite-stores.ts";
import type { StorageProblem } from "./vault.ts";
import { type NewMaster, openVaultKeys, type VaultKeys } from "./vault-keys.ts";

/** Everything of the vault, sealed anew, and not stored yet. */
export interface RenewedVault {
	readonly header: HeaderRow;
	/** All but the header. */
	readonly rows: readonly PlacedRow[];
	readonly keys: VaultKeys;
	readonly names: Pick<Header, "vault" | "formerly">;
}

export interface SealingAnew extends Pick<MirrorContents, "read"> {
	readonly master: NewMaster;
	readonly keyDerivation: KeyDerivation;
}

/**
 * What lies in both copies, sealed anew: by a new master key, new keys of the journals, and a header that says so.
 * storage-damaged: something does not read, and so cannot be sealed anew; the detail names it.
 */
export async function sealAnew(
	stores: Stores,
	keys: VaultKeys,
	{ read, master, keyDerivation }: SealingAnew,
): Promise<Result<RenewedVault, StorageProblem>> {
	const database = await readDatabase(stores);
	if (!database.ok) {
		return database;
	}
	const changes = read.flatMap((file) => file.changes);
	const current = currentInBoth(rowsOf("headers", database.value), changes, keyDerivation);
	if (!current.ok || current.value?.header.vault !== keys.vault) {
		return current.ok ? failed({ kind: "storage-damaged", detail: "No header" }) : current;
	}
	const { header: before, headers } = current.value;
	const unreadable = read.filter((file) => !isSuperseded(file, before) && hidesRows(file, keys.vault));
	if (unreadable.length > 0) {
		return failed({ kind: "storage-damaged", detail: unreadable.map(({ name }) => `mirror/${name}`).join(", ") });
	}
	const { united } = await uniteStores({ database: database.value, files: read }, keys, keyDerivation);
	const resealed = await resealRows(united.rows, keys, master);
	if (!resealed.ok) {
		return resealed;
	}
	const rows = resealed.value;
	const opened = await openVaultKeys(master.vault, master.master, rowsOf("devices", rows));
	if (!opened.ok) {
		return opened;
	}
	await expectAllOpen(rows, opened.value, keyDerivation);
	const names = { vault: master.vault, formerly: [...before.formerly, before.vault] };
	const generation = Math.max(...headers.map((row) => row.generation)) + 1;
	const header = writeHeader({ ...names, generation, slots: master.slots });
	return ok({ header, rows, keys: opened.value, names });
}

/**
 * Whether a file may hold a row that is nowhere else and does not read: it could not be sealed anew, nor be opened
 * afterwards. A file of another vault is left as it is.
 */
function hidesRows({ problem, damaged, newer, changes }: ReadMirrorFile, vault: string): boolean {
	const own = changes.filter((change) => change.vault === vault).length;
	const isOfAnother = own === 0 && changes.length > 0;
	return !isOfAnother && (problem !== undefined || newer > 0 || damaged > 0 || own < changes.length);
}

async function expectAllOpen(rows: readonly PlacedRow[], keys: VaultKeys, derivation: KeyDerivation): Promise<void> {
	const opens = createOpener(keys, derivation, rows);
	const open = await Promise.all(rows.map(opens));
	const unopenable = rows.filter((_, at) => !open[at]).map(nameOf);
	if (unopenable.length > 0) {
		throw new Error(`Rows just sealed do not open: ${unopenable.join(", ")}`);
	}
}
