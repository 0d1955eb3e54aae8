import { failed, ok, type Result } from "#domain/result.ts";
import type { PassphraseProblem, PassphraseTooShort, RecoveryProblem, UnlockProblem } from "./access-problems.ts";
import { createAttempts } from "./attempts.ts";
import { changeSlots, withSlot } from "./change-slots.ts";
import type { Copies } from "./copies.ts";
import { type Foundation, readFoundation } from "./foundation.ts";
import type { KeyDerivation } from "./passphrase.ts";
import { lengthOfPassphrase, SHORTEST_PASSPHRASE } from "./passphrase-length.ts";
import { confirmRecoveryKey } from "./recovery-confirmation.ts";
import { makeRecoveryKey, readRecoveryKey, writeRecoveryKey } from "./recovery-key.ts";
import type { Bytes } from "./seal.ts";
import { makePassphraseSlot, makeRecoverySlot, type OpenedSlot, openSlot, type Slot } from "./slots.ts";
import type { Stores } from "./stores.ts";
import type { StorageProblem } from "./vault.ts";
import { openVaultKeys, type VaultKeys } from "./vault-keys.ts";

/** Who gets in, and how that changes: the passphrase, the recovery key, and the wait after wrong passphrases. */
export interface Access {
	/** As in `VaultStatus`. */
	waitUntil(): Promise<Result<number | undefined, StorageProblem>>;
	unlock(passphrase: string): Promise<Result<VaultKeys, UnlockProblem>>;
	recover(typed: string): Promise<Result<VaultKeys, RecoveryProblem>>;
	/** Only after `recover`. */
	setPassphrase(next: string): Promise<Result<undefined, PassphraseProblem>>;
	changePassphrase(current: string, next: string): Promise<Result<undefined, UnlockProblem | PassphraseProblem>>;
	renewRecoveryKey(passphrase: string): Promise<Result<string, UnlockProblem>>;
	confirmRecoveryKey(typed: string): Promise<Result<undefined, RecoveryProblem>>;
	/** Whether this is the passphrase. A wrong one counts as it does when unlocking. */
	confirm(passphrase: string): Promise<Result<undefined, UnlockProblem>>;
	/** Drops the keys that are kept from `recover` to `setPassphrase`. */
	forget(): void;
}

export interface AccessOptions {
	readonly stores: Stores;
	readonly keyDerivation: KeyDerivation;
	/** Of the open vault: who gets in changes only while somebody is. */
	readonly copies: () => Copies;
}

interface OpenedFoundation extends Foundation {
	readonly slot: OpenedSlot;
}

interface Recovered extends OpenedFoundation {
	readonly recoveryKey: Bytes;
}

export function createAccess({ stores, keyDerivation, copies }: AccessOptions): Access {
	const attempts = createAttempts(stores);
	/** What the recovery key opened, until there is a new passphrase. */
	let recovered: Recovered | undefined;

	async function foundation(): Promise<Result<Foundation, { readonly kind: "no-vault" } | StorageProblem>> {
		const read = await readFoundation(stores, keyDerivation);
		if (!read.ok) {
			return read;
		}
		return read.value === undefined ? failed({ kind: "no-vault" }) : ok(read.value);
	}

	async function openByPassphrase(passphrase: string): Promise<Result<OpenedFoundation, UnlockProblem>> {
		const found = await foundation();
		if (!found.ok) {
			return found;
		}
		const { vault, slots } = found.value.header;
		const slot = await attempts.make(() => openSlot(vault, slots, { kind: "passphrase", passphrase }));
		return slot.ok ? ok({ ...found.value, slot: slot.value }) : slot;
	}

	const ofOpenVault = () => ({ stores, keyDerivation, copies: copies() });

	async function storePassphrase(
		{ header, slot }: OpenedFoundation,
		next: string,
	): Promise<Result<undefined, StorageProblem>> {
		const master = await slot.takeOut();
		const renewed = await makePassphraseSlot(header.vault, master, next, keyDerivation.cost);
		return replaceSlot(renewed);
	}

	const replaceSlot = (slot: Slot) => changeSlots<never>(ofOpenVault(), async (header) => ok(withSlot(header, slot)));

	const keysOf = ({ header, devices, slot }: OpenedFoundation) => openVaultKeys(header.vault, slot.master, devices);

	return {
		waitUntil: attempts.waitUntil,
		async unlock(passphrase) {
			const opened = await openByPassphrase(passphrase);
			return opened.ok ? keysOf(opened.value) : opened;
		},
		async recover(typed) {
			const recoveryKey = readRecoveryKey(typed);
			if (recoveryKey === undefined) {
				return failed({ kind: "recovery-key-mistyped" });
			}
			const found = await foundation();
			if (!found.ok) {
				return found;
			}
			const { vault, slots } = found.value.header;
			const slot = await openSlot(vault, slots, { kind: "recovery", recoveryKey });
			if (slot === undefined) {
				return failed({ kind: "wrong-recovery-key" });
			}
			recovered = { ...found.value, slot, recoveryKey };
			return keysOf(recovered);
		},
		async setPassphrase(next) {
			if (recovered === undefined) {
				throw new Error("A passphrase is set only after unlocking with the recovery key");
			}
			const problem = problemOfPassphrase(next);
			if (problem !== undefined) {
				return failed(problem);
			}
			const stored = await storePassphrase(recovered, next);
			if (stored.ok) {
				// Where this fails, a new recovery key is asked for without need.
				await confirmRecoveryKey(recovered.recoveryKey, ofOpenVault());
				recovered = undefined;
				await attempts.forgive();
			}
			return stored;
		},
		async changePassphrase(current, next) {
			const problem = problemOfPassphrase(next);
			if (problem !== undefined) {
				return failed(problem);
			}
			const opened = await openByPassphrase(current);
			return opened.ok ? storePassphrase(opened.value, next) : opened;
		},
		async renewRecoveryKey(passphrase) {
			const opened = await openByPassphrase(passphrase);
			if (!opened.ok) {
				return opened;
			}
			const { header, slot } = opened.value;
			const recoveryKey = makeRecoveryKey();
			const renewed = await makeRecoverySlot(header.vault, await slot.takeOut(), recoveryKey);
			const stored = await replaceSlot(renewed);
			return stored.ok ? ok(writeRecoveryKey(recoveryKey)) : stored;
		},
		async confirmRecoveryKey(typed) {
			const recoveryKey = readRecoveryKey(typed);
			return recoveryKey === undefined
				? failed({ kind: "recovery-key-mistyped" })
				: confirmRecoveryKey(recoveryKey, ofOpenVault());
		},
		async confirm(passphrase) {
			const opened = await openByPassphrase(passphrase);
			return opened.ok ? ok(undefined) : opened;
		},
		forget() {
			recovered = undefined;
		},
	};
}

/** Undefined if the passphrase may be used. There are no rules of composition. */
export function problemOfPassphrase(passphrase: string): PassphraseTooShort | undefined {
	return lengthOfPassphrase(passphrase) < SHORTEST_PASSPHRASE
		? { kind: "passphrase-too-short", minimum: SHORTEST_PASSPHRASE }
		: undefined;
}
