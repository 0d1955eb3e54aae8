import { failed, ok, type Result } from "#domain/result.ts";
import type { SealedRow } from "./database.ts";
import { type Device, makeDevice, openDevice } from "./device-keys.ts";
import { type Header, type HeaderRow, type Slot, writeHeader } from "./header.ts";
import { makeJournalKey } from "./journal-keys.ts";
import { deriveWrappingKey, type KeyDerivation, SALT_BYTES } from "./passphrase.ts";
import { type KeyKind, type Place, unwrapKey, wrapKey } from "./seal.ts";
import { type StorageProblem, VAULT_JOURNAL } from "./vault.ts";

/** What a passphrase opens. */
export interface VaultKeys {
	readonly vault: string;
	/** Wraps the key of each journal and seals the device's; not extractable. */
	readonly master: CryptoKey;
	readonly device: Device;
}

/** All that a vault has on disk before anything is put into it, and what its passphrase will open. */
export interface NewVault {
	readonly header: HeaderRow;
	readonly device: SealedRow;
	readonly journal: SealedRow;
	readonly keys: VaultKeys;
}

const MASTER_KEY = {
	format: "raw",
	algorithm: { name: "AES-GCM", length: 256 },
	usages: ["encrypt", "decrypt", "wrapKey", "unwrapKey"],
} as const satisfies KeyKind;

/** Makes the keys of a new vault; nothing is stored yet. */
export async function makeVault(passphrase: string, { cost }: KeyDerivation): Promise<NewVault> {
	const vault = crypto.randomUUID();
	const master = await crypto.subtle.generateKey(MASTER_KEY.algorithm, true, MASTER_KEY.usages);
	const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
	const wrapping = await deriveWrappingKey(passphrase, salt, cost);
	const wrappedMaster = await wrapKey(wrapping, slotPlace(vault, "passphrase"), master, MASTER_KEY.format);
	const slot: Slot = { kind: "passphrase", cost, salt, wrappedMaster };
	const deviceRow = await makeDevice(master, vault);
	const keys = await openWith(wrapping, vault, slot, deviceRow);
	if (keys?.ok !== true) {
		throw new Error("A vault just made does not open");
	}
	return {
		header: writeHeader({ vault, generation: 1, slots: [slot] }),
		device: deviceRow,
		journal: await makeJournalKey(keys.value.master, vault, VAULT_JOURNAL),
		keys: keys.value,
	};
}

/** Opens what the passphrase opens. storage-damaged: the passphrase is right and the device's keys are not. */
export async function openVaultKeys(
	passphrase: string,
	{ vault, slots }: Header,
	deviceRow: SealedRow | undefined,
): Promise<Result<VaultKeys, { readonly kind: "wrong-passphrase" } | StorageProblem>> {
	for (const slot of slots) {
		const wrapping = await deriveWrappingKey(passphrase, slot.salt, slot.cost);
		const keys = await openWith(wrapping, vault, slot, deviceRow);
		if (keys !== undefined) {
			return keys;
		}
	}
	return failed({ kind: "wrong-passphrase" });
}

/** Undefined if the wrapping key is not the slot's. */
async function openWith(
	wrapping: CryptoKey,
	vault: string,
	{ kind, wrappedMaster }: Slot,
	deviceRow: SealedRow | undefined,
): Promise<Result<VaultKeys, StorageProblem> | undefined> {
	const master = await unwrapKey(wrapping, slotPlace(vault, kind), wrappedMaster, MASTER_KEY);
	if (master === undefined) {
		return undefined;
	}
	const device = deviceRow && (await openDevice(master, vault, deviceRow));
	return device === undefined
		? failed({ kind: "storage-damaged", detail: "The keys of this device do not open" })
		: ok({ vault, master, device });
}

/** Not bound to the generation: a new header takes the slots that it leaves unchanged as they are. */
function slotPlace(vault: string, kind: Slot["kind"]): Place {
	return { vault, table: "headers", row: kind };
}
