import { failed, ok, type Result } from "#domain/result.ts";
import type { Copies } from "./copies.ts";
import { readFoundation } from "./foundation.ts";
import { writeHeader } from "./header.ts";
import type { KeyDerivation } from "./passphrase.ts";
import type { Slot } from "./slots.ts";
import type { Stores } from "./stores.ts";
import type { StorageProblem } from "./vault.ts";

/**
 * A header of the next generation with this slot in the place of the one of its kind, and without the generation before:
 * both or neither. A damaged header stays where it is.
 */
export function replaceSlot(
	stores: Stores,
	derivation: KeyDerivation,
	slot: Slot,
	copies: Copies,
): Promise<Result<undefined, StorageProblem>> {
	// Two tabs that change the header at once would otherwise make two of the same generation.
	return stores.locks.request("header", async () => {
		const foundation = await readFoundation(stores, derivation);
		if (!foundation.ok || foundation.value === undefined) {
			return foundation.ok ? failed({ kind: "storage-damaged", detail: "No header" }) : foundation;
		}
		const { header, headers } = foundation.value;
		const generation = Math.max(...headers.map((row) => row.generation)) + 1;
		const slots = [...header.slots.filter(({ kind }) => kind !== slot.kind), slot];
		const stored = await copies.write({
			put: [{ table: "headers", row: writeHeader({ ...header, generation, slots }) }],
			remove: [`headers/${header.generation}`],
		});
		return stored.ok ? ok(undefined) : stored;
	});
}
