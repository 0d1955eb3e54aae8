import { ok, type Result } from "#domain/result.ts";
import { type PlacedRow, rowsOf } from "./copied-rows.ts";
import { whileWriting } from "./copies-lock.ts";
import type { KeyDerivation } from "./passphrase.ts";
import type { RowReader } from "./row-reader.ts";
import { readMirrorContents, type Stores } from "./stores.ts";
import { uniteStores } from "./unite-stores.ts";
import type { StorageProblem } from "./vault.ts";
import type { VaultKeys } from "./vault-keys.ts";

/** Reads all files of the mirror each time: slow, and right whatever other tabs have written since. */
export function createMirrorReader(stores: Stores, keys: VaultKeys, derivation: KeyDerivation): RowReader {
	function read<Value>(work: (rows: readonly PlacedRow[]) => Value): Promise<Result<Value, StorageProblem>> {
		return whileWriting(stores.locks, async () => {
			const contents = await readMirrorContents(stores);
			if (!contents.ok) {
				return contents;
			}
			const { united } = await uniteStores({ database: [], files: contents.value.read }, keys, derivation);
			return ok(work(united.rows));
		});
	}

	return {
		headers: () => read((rows) => rowsOf("headers", rows)),
		journals: () => read((rows) => rowsOf("journals", rows)),
		journal: (journal) =>
			read((rows) => ({
				events: rowsOf("events", rows).filter((row) => row.journal === journal),
				drafts: rowsOf("drafts", rows).filter((row) => row.journal === journal),
			})),
		events: (ids) => read((rows) => rowsOf("events", rows).filter(({ id }) => ids.includes(id))),
	};
}
