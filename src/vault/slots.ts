import { type Argon2Cost, deriveWrappingKey, SALT_BYTES } from "./passphrase.ts";
import { deriveRecoveryWrappingKey } from "./recovery-key.ts";
import { type Bytes, type KeyKind, type Place, unwrapKey, wrapKey } from "./seal.ts";

/** The master key, wrapped in one of several ways. */
export type Slot = PassphraseSlot | RecoverySlot;

export interface PassphraseSlot {
	readonly kind: "passphrase";
	readonly cost: Argon2Cost;
	readonly salt: Bytes;
	readonly wrappedMaster: Bytes;
}

export interface RecoverySlot {
	readonly kind: "recovery";
	/** Whether somebody has shown that they have the key: it is shown once, and the window may close before it was read. */
	readonly isConfirmed: boolean;
	readonly salt: Bytes;
	readonly wrappedMaster: Bytes;
}

/** What somebody gives to get in. */
export type Credential =
	| { readonly kind: "passphrase"; readonly passphrase: string }
	| { readonly kind: "recovery"; readonly recoveryKey: Bytes };

/** A slot that a credential opened. */
export interface OpenedSlot {
	/** Not extractable. */
	readonly master: CryptoKey;
	/** The master key as other slots can be made of it. Not to be kept. */
	takeOut(): Promise<CryptoKey>;
}

const MASTER_KEY = {
	format: "raw",
	algorithm: { name: "AES-GCM", length: 256 },
	usages: ["encrypt", "decrypt", "wrapKey", "unwrapKey"],
} as const satisfies KeyKind;

/** A new master key, as slots are made of it. Not to be kept. */
export function makeMaster(): Promise<CryptoKey> {
	return crypto.subtle.generateKey(MASTER_KEY.algorithm, true, MASTER_KEY.usages);
}

export async function makePassphraseSlot(
	vault: string,
	master: CryptoKey,
	passphrase: string,
	cost: Argon2Cost,
): Promise<PassphraseSlot> {
	const salt = freshSalt();
	const wrapping = await deriveWrappingKey(passphrase, salt, cost);
	const wrappedMaster = await wrapKey(wrapping, place(vault, "passphrase"), master, MASTER_KEY.format);
	return { kind: "passphrase", cost, salt, wrappedMaster };
}

export async function makeRecoverySlot(vault: string, master: CryptoKey, recoveryKey: Bytes): Promise<RecoverySlot> {
	const salt = freshSalt();
	const wrapping = await deriveRecoveryWrappingKey(recoveryKey, salt);
	const wrappedMaster = await wrapKey(wrapping, place(vault, "recovery"), master, MASTER_KEY.format);
	return { kind: "recovery", isConfirmed: false, salt, wrappedMaster };
}

/** The first slot that the credential opens, or undefined. */
export async function openSlot(
	vault: string,
	slots: readonly Slot[],
	credential: Credential,
): Promise<OpenedSlot | undefined> {
	for (const slot of slots) {
		const wrapping = await wrappingKeyOf(slot, credential);
		const unwrap = async (extractable: boolean) =>
			wrapping && unwrapKey(wrapping, place(vault, slot.kind), slot.wrappedMaster, { ...MASTER_KEY, extractable });
		const master = await unwrap(false);
		if (master !== undefined) {
			return {
				master,
				async takeOut() {
					const extractable = await unwrap(true);
					if (extractable === undefined) {
						throw new Error("A slot that was opened does not open");
					}
					return extractable;
				},
			};
		}
	}
	return undefined;
}

/** Undefined if the slot is not for what was given. */
async function wrappingKeyOf(slot: Slot, credential: Credential): Promise<CryptoKey | undefined> {
	// Nothing is derived from an empty passphrase, which no slot was made with.
	if (slot.kind === "passphrase" && credential.kind === "passphrase" && credential.passphrase !== "") {
		return deriveWrappingKey(credential.passphrase, slot.salt, slot.cost);
	}
	if (slot.kind === "recovery" && credential.kind === "recovery") {
		return deriveRecoveryWrappingKey(credential.recoveryKey, slot.salt);
	}
	return undefined;
}

function freshSalt(): Bytes {
	return crypto.getRandomValues(new Uint8Array(SALT_BYTES));
}

/** Not bound to the generation: a new header takes the slots that it leaves unchanged as they are. */
function place(vault: string, kind: Slot["kind"]): Place {
	return { vault, table: "headers", row: kind };
}
