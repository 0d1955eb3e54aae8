import { failed, ok, type Result } from "#domain/result.ts";
import type { PlacedRow } from "./copied-rows.ts";
import type { SealedRow } from "./database.ts";
import type { DeviceKeys } from "./device-keys.ts";
import { makeDevice, openDevice } from "./device-keys.ts";
import { writeHeader } from "./header.ts";
import { makeJournalKey } from "./journal-keys.ts";
import type { KeyDerivation } from "./passphrase.ts";
import { makeRecoveryKey, writeRecoveryKey } from "./recovery-key.ts";
import { makeMaster, makePassphraseSlot, makeRecoverySlot, openSlot, type Slot } from "./slots.ts";
import { type StorageProblem, VAULT_JOURNAL } from "./vault.ts";

/** What a passphrase or a recovery key opens. */
export interface VaultKeys {
	readonly vault: string;
	/** Wraps the key of each journal and seals the device's; not extractable. */
	readonly master: CryptoKey;
	readonly device: DeviceKeys;
}

/** All that a vault has on disk before anything is put into it, and what its passphrase will open. */
export interface NewVault {
	/** Its header, its device and the key of its own journal. */
	readonly rows: readonly PlacedRow[];
	readonly keys: VaultKeys;
	/** As it is printed. The vault itself does not hold it. */
	readonly recoveryKey: string;
}

/** A new master key under a new name of the vault, and what opens it. */
export interface NewMaster {
	readonly vault: string;
	/** Not extractable. */
	readonly master: CryptoKey;
	readonly slots: readonly Slot[];
	/** As it is printed. */
	readonly recoveryKey: string;
}

/** Makes the keys of a new vault; nothing is stored yet. */
export async function makeVault(passphrase: string, derivation: KeyDerivation): Promise<NewVault> {
	const { vault, master, slots, recoveryKey } = await makeNewMaster(passphrase, derivation);
	const device = await makeDevice(master, vault);
	const keys = await openVaultKeys(vault, master, [device]);
	if (!keys.ok) {
		throw new Error("A vault just made does not open");
	}
	return {
		rows: [
			{ table: "headers", row: writeHeader({ vault, generation: 1, formerly: [], slots }) },
			{ table: "devices", row: device },
			{ table: "journals", row: await makeJournalKey(master, vault, VAULT_JOURNAL) },
		],
		keys: keys.value,
		recoveryKey,
	};
}

/** The master key is given as the passphrase opens it: so it is known that it does. */
export async function makeNewMaster(passphrase: string, { cost }: KeyDerivation): Promise<NewMaster> {
	const vault = crypto.randomUUID();
	const master = await makeMaster();
	const recoveryKey = makeRecoveryKey();
	const slots = [
		await makePassphraseSlot(vault, master, passphrase, cost),
		await makeRecoverySlot(vault, master, recoveryKey),
	];
	const opened = await openSlot(vault, slots, { kind: "passphrase", passphrase });
	if (opened === undefined || (await openSlot(vault, slots, { kind: "recovery", recoveryKey })) === undefined) {
		throw new Error("A master key just made does not open");
	}
	return { vault, master: opened.master, slots, recoveryKey: writeRecoveryKey(recoveryKey) };
}

/** storage-damaged: no version of the device's keys opens, though the master key is right. */
export async function openVaultKeys(
	vault: string,
	master: CryptoKey,
	deviceRows: readonly SealedRow[],
): Promise<Result<VaultKeys, StorageProblem>> {
	for (const row of deviceRows) {
		const device = await openDevice(master, vault, row);
		if (device !== undefined) {
			return ok({ vault, master, device });
		}
	}
	return failed({ kind: "storage-damaged", detail: "The keys of this device do not open" });
}
