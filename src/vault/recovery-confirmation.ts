import { failed, ok, type Result } from "#domain/result.ts";
import type { WrongRecoveryKey } from "./access-problems.ts";
import { type ChangeSlotsOptions, changeSlots, withSlot } from "./change-slots.ts";
import type { Copies } from "./copies.ts";
import { currentHeader } from "./header.ts";
import type { KeyDerivation } from "./passphrase.ts";
import type { Bytes } from "./seal.ts";
import { openSlot, type Slot } from "./slots.ts";
import type { StorageProblem } from "./vault.ts";

/** As in `Vault`. */
export async function isRecoveryKeyConfirmed(
	copies: Copies,
	derivation: KeyDerivation,
): Promise<Result<boolean, StorageProblem>> {
	const headers = await copies.headers();
	const header = headers.ok ? currentHeader(headers.value, derivation) : headers;
	if (!header.ok) {
		return header;
	}
	const slots = header.value?.slots ?? [];
	return ok(slots.some((slot) => slot.kind === "recovery" && slot.isConfirmed));
}

/** Keeps in the header that somebody has this key, if it is the one that counts. */
export function confirmRecoveryKey(
	recoveryKey: Bytes,
	options: ChangeSlotsOptions,
): Promise<Result<undefined, WrongRecoveryKey | StorageProblem>> {
	return changeSlots(options, async (header): Promise<Result<readonly Slot[], WrongRecoveryKey>> => {
		const slot = header.slots.find(({ kind }) => kind === "recovery");
		const opened = slot && (await openSlot(header.vault, [slot], { kind: "recovery", recoveryKey }));
		return slot?.kind === "recovery" && opened !== undefined
			? ok(withSlot(header, { ...slot, isConfirmed: true }))
			: failed({ kind: "wrong-recovery-key" });
	});
}
