import { type PlacedRow, rowsOf } from "./copied-rows.ts";
import { openDevice } from "./device-keys.ts";
import { currentHeader } from "./header.ts";
import { openJournalKey } from "./journal-keys.ts";
import { openRows } from "./journal-rows.ts";
import type { KeyDerivation } from "./passphrase.ts";
import type { JournalId } from "./vault.ts";
import type { VaultKeys } from "./vault-keys.ts";

/** Says of a row whether its seal opens (of a header: whether it is valid). */
export type Opener = (row: PlacedRow) => Promise<boolean>;

/** Takes the journals' keys from `rows`, which may hold several versions of one key. */
export function createOpener(
	{ vault, master }: VaultKeys,
	derivation: KeyDerivation,
	rows: readonly PlacedRow[],
): Opener {
	const journalKeys = new Map<JournalId, Promise<readonly CryptoKey[]>>();

	async function openKeys(journal: JournalId): Promise<readonly CryptoKey[]> {
		const versions = rowsOf("journals", rows).filter(({ id }) => id === journal);
		const keys = await Promise.all(versions.map((version) => openJournalKey(master, vault, version)));
		return keys.filter((key) => key !== undefined);
	}

	function keysOf(journal: JournalId): Promise<readonly CryptoKey[]> {
		const keys = journalKeys.get(journal) ?? openKeys(journal);
		journalKeys.set(journal, keys);
		return keys;
	}

	return async (placed) => {
		switch (placed.table) {
			case "headers":
				return currentHeader([placed.row], derivation).ok;
			case "devices":
				return (await openDevice(master, vault, placed.row)) !== undefined;
			case "journals":
				return (await openJournalKey(master, vault, placed.row)) !== undefined;
			case "events":
			case "drafts": {
				const { table, row } = placed;
				for (const key of await keysOf(row.journal)) {
					if ((await openRows({ vault, journal: row.journal, key }, table, [row])).damaged.length === 0) {
						return true;
					}
				}
				return false;
			}
		}
	};
}
