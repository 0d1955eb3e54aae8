import { failed, ok, type Problem, type Result } from "#domain/result.ts";
import type { Copies } from "./copies.ts";
import { readFoundation } from "./foundation.ts";
import { type Header, writeHeader } from "./header.ts";
import type { KeyDerivation } from "./passphrase.ts";
import type { Slot } from "./slots.ts";
import type { Stores } from "./stores.ts";
import type { StorageProblem } from "./vault.ts";

export interface ChangeSlotsOptions {
	readonly stores: Stores;
	readonly keyDerivation: KeyDerivation;
	readonly copies: Copies;
}

/**
 * A header of the next generation with the slots that `change` makes of the header's, and without the generation before:
 * both or neither. A damaged header stays where it is. Where `change` has a problem, nothing is changed.
 */
export function changeSlots<P extends Problem>(
	{ stores, keyDerivation, copies }: ChangeSlotsOptions,
	change: (header: Header) => Promise<Result<readonly Slot[], P>>,
): Promise<Result<undefined, P | StorageProblem>> {
	// Two tabs that change the header at once would otherwise make two of the same generation.
	return stores.locks.request("header", async () => {
		const foundation = await readFoundation(stores, keyDerivation);
		if (!foundation.ok || foundation.value === undefined) {
			return foundation.ok ? failed({ kind: "storage-damaged", detail: "No header" }) : foundation;
		}
		const { header, headers, databaseProblem } = foundation.value;
		if (databaseProblem !== undefined) {
			// Two headers of one generation could come to be, and one of them would not count.
			return failed(databaseProblem);
		}
		const slots = await change(header);
		if (!slots.ok) {
			return slots;
		}
		const generation = Math.max(...headers.map((row) => row.generation)) + 1;
		const stored = await copies.write({
			put: [{ table: "headers", row: writeHeader({ ...header, generation, slots: slots.value }) }],
			remove: [`headers/${header.generation}`],
		});
		return stored.ok ? ok(undefined) : stored;
	});
}

/** The slot in the place of the one of its kind. */
export function withSlot({ slots }: Pick<Header, "slots">, slot: Slot): readonly Slot[] {
	return [...slots.filter(({ kind }) => kind !== slot.kind), slot];
}
