import type { Table } from "dexie";
import { failed, ok, type Result } from "#domain/result.ts";
import type { Connection } from "./connection.ts";
import { type SealedRow, TABLES } from "./database.ts";
import { currentHeader, type Header, writeHeader } from "./header.ts";
import type { KeyDerivation } from "./passphrase.ts";
import type { Slot } from "./slots.ts";
import type { StorageProblem } from "./vault.ts";
import type { NewVault } from "./vault-keys.ts";

/** What can be read of a vault before it is unlocked. */
export interface Foundation {
	readonly header: Header;
	readonly device: SealedRow | undefined;
}

/** Undefined if nothing at all is stored. storage-damaged: the header does not read, or rows are there without one. */
export async function readFoundation(
	connection: Connection,
	derivation: KeyDerivation,
): Promise<Result<Foundation | undefined, StorageProblem>> {
	const stored = await connection.read(TABLES, async (database) => ({
		headers: await database.headers.toArray(),
		device: await database.devices.toCollection().first(),
		empty: await areEmpty(database.tables),
	}));
	if (!stored.ok) {
		return stored;
	}
	const { headers, device, empty } = stored.value;
	const header = currentHeader(headers, derivation);
	if (!header.ok) {
		return header;
	}
	if (header.value !== undefined) {
		return ok({ header: header.value, device });
	}
	return empty ? ok(undefined) : failed({ kind: "storage-damaged", detail: "No header" });
}

/** Stores a new vault where nothing at all is stored: false, with nothing changed, where something is. */
export function layFoundation(
	connection: Connection,
	{ header, device, journal }: NewVault,
): Promise<Result<boolean, StorageProblem>> {
	return connection.write(TABLES, async (database) => {
		if (!(await areEmpty(database.tables))) {
			// The work may be run a second time: then this very vault is there already.
			return (await database.headers.get(header.generation))?.checksum === header.checksum;
		}
		await database.headers.add(header);
		await database.devices.add(device);
		await database.journals.add(journal);
		return true;
	});
}

/**
 * A header of the next generation with this slot in the place of the one of its kind, and without the generation before:
 * both or neither. A damaged header stays where it is.
 */
export async function replaceSlot(
	connection: Connection,
	derivation: KeyDerivation,
	slot: Slot,
): Promise<Result<undefined, StorageProblem>> {
	const replaced = await connection.write(
		["headers"],
		async ({ headers }): Promise<Result<undefined, StorageProblem>> => {
			const rows = await headers.toArray();
			const current = currentHeader(rows, derivation);
			if (!current.ok || current.value === undefined) {
				return current.ok ? failed({ kind: "storage-damaged", detail: "No header" }) : current;
			}
			const { vault, generation, slots } = current.value;
			const next = Math.max(...rows.map((row) => row.generation)) + 1;
			const others = slots.filter(({ kind }) => kind !== slot.kind);
			await headers.add(writeHeader({ vault, generation: next, slots: [...others, slot] }));
			await headers.delete(generation);
			return ok(undefined);
		},
	);
	return replaced.ok ? replaced.value : replaced;
}

async function areEmpty(tables: readonly Table[]): Promise<boolean> {
	const firsts = await Promise.all(tables.map((table) => table.limit(1).count()));
	return firsts.every((count) => count === 0);
}
