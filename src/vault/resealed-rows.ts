import { failed, ok, type Result } from "#domain/result.ts";
import { nameOf, type PlacedRow, rowsOf } from "./copied-rows.ts";
import type { JournalRow, SealedRow } from "./database.ts";
import { resealDevice } from "./device-keys.ts";
import { makeJournalKey, openJournalKey } from "./journal-keys.ts";
import { type JournalKey, type JournalTable, resealRow } from "./journal-rows.ts";
import type { JournalId, StorageProblem } from "./vault.ts";

/** A master key and the name of the vault under it. */
export interface NamedMaster {
	readonly vault: string;
	readonly master: CryptoKey;
}

interface ChangeOfKey {
	readonly row: SealedRow;
	readonly from: JournalKey;
	readonly to: JournalKey;
}

/**
 * The same content under the same ids, sealed by another master key and by new keys of the journals. Headers are left out.
 * storage-damaged: a row does not open, and so cannot be sealed anew; the detail names it.
 */
export async function resealRows(
	rows: readonly PlacedRow[],
	from: NamedMaster,
	to: NamedMaster,
): Promise<Result<readonly PlacedRow[], StorageProblem>> {
	const changes = new Map<JournalId, ChangeOfKey>();
	for (const row of rowsOf("journals", rows)) {
		const change = await changeKey(row, from, to);
		if (change !== undefined) {
			changes.set(row.id, change);
		}
	}

	async function resealContent(table: JournalTable, row: JournalRow): Promise<JournalRow | undefined> {
		const change = changes.get(row.journal);
		return change && resealRow(row, table, change.from, change.to);
	}

	async function reseal(placed: PlacedRow): Promise<PlacedRow | undefined> {
		const { table } = placed;
		switch (table) {
			case "headers":
				return undefined;
			case "devices": {
				const row = await resealDevice(placed.row, from, to);
				return row && { table, row };
			}
			case "journals": {
				const row = changes.get(placed.row.id)?.row;
				return row && { table, row };
			}
			case "events":
			case "drafts": {
				const row = await resealContent(table, placed.row);
				return row && { table, row };
			}
		}
	}

	const sealed = rows.filter(({ table }) => table !== "headers");
	const resealed = await Promise.all(sealed.map(reseal));
	const unopenable = sealed.filter((_, at) => resealed[at] === undefined).map(nameOf);
	return unopenable.length > 0
		? failed({ kind: "storage-damaged", detail: unopenable.join(", ") })
		: ok(resealed.filter((row) => row !== undefined));
}

/** A new key in the place of a journal's; undefined if that one's row is damaged. */
async function changeKey(old: SealedRow, from: NamedMaster, to: NamedMaster): Promise<ChangeOfKey | undefined> {
	const journal = old.id;
	const key = await openJournalKey(from.master, from.vault, old);
	const row = await makeJournalKey(to.master, to.vault, journal);
	const next = await openJournalKey(to.master, to.vault, row);
	if (next === undefined) {
		throw new Error("A key just made does not open");
	}
	return key && { row, from: { vault: from.vault, journal, key }, to: { vault: to.vault, journal, key: next } };
}
