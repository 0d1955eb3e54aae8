import { fromHexadecimal, toHexadecimal } from "#domain/hexadecimal.ts";
import type { DeviceId } from "#domain/journal/event.ts";
import type { SealedRow } from "./database.ts";
import { type KeyKind, type Place, unwrapKey, wrapKey } from "./seal.ts";
import { openJson, sealJson } from "./sealed-json.ts";

/** How others know this device: what its signatures are checked with (Ed25519), and what is sealed to it (X25519). */
export interface DevicePublicKeys {
	/** 32 bytes, lower-case hexadecimal. */
	readonly signing: string;
	/** 32 bytes, lower-case hexadecimal. */
	readonly sealing: string;
}

/**
 * Who this vault is towards others. The private keys sign bundles (Ed25519) and open those sealed to it (X25519): handles
 * that can be used and handed to a worker, and whose bytes nothing can take out.
 */
export interface DeviceKeys {
	readonly id: DeviceId;
	readonly publicKeys: DevicePublicKeys;
	/** May sign. */
	readonly signing: CryptoKey;
	/** May derive bits. */
	readonly sealing: CryptoKey;
}

/** As sealed. The private keys are wrapped once more, so that their bytes never come into the program's hands. */
interface DeviceContent {
	readonly device: DeviceId;
	readonly publicKeys: DevicePublicKeys;
	readonly wrappedPrivateKeys: DevicePublicKeys;
}

const SIGNING: KeyKind = { format: "pkcs8", algorithm: { name: "Ed25519" }, usages: ["sign"] };
const SEALING: KeyKind = { format: "pkcs8", algorithm: { name: "X25519" }, usages: ["deriveBits"] };

/** A new device with new keys. */
export async function makeDevice(master: CryptoKey, vault: string): Promise<SealedRow> {
	const id = crypto.randomUUID();
	const signing = await makePair(SIGNING, ["sign", "verify"]);
	const sealing = await makePair(SEALING, ["deriveBits"]);
	const content: DeviceContent = {
		device: crypto.randomUUID(),
		publicKeys: { signing: await publicKey(signing), sealing: await publicKey(sealing) },
		wrappedPrivateKeys: {
			signing: toHexadecimal(await wrapKey(master, keyPlace(vault, id, "signing"), signing.privateKey, SIGNING.format)),
			sealing: toHexadecimal(await wrapKey(master, keyPlace(vault, id, "sealing"), sealing.privateKey, SEALING.format)),
		},
	};
	return { id, sealed: await sealJson(master, place(vault, id), content) };
}

/** The device, or undefined if its row is damaged. */
export async function openDevice(master: CryptoKey, vault: string, row: SealedRow): Promise<DeviceKeys | undefined> {
	const content = await openJson<DeviceContent>(master, place(vault, row.id), row.sealed);
	if (content === undefined) {
		return undefined;
	}
	const { device, publicKeys, wrappedPrivateKeys } = content;
	const unwrap = async (name: keyof DevicePublicKeys, kind: KeyKind) => {
		const wrapped = fromHexadecimal(wrappedPrivateKeys[name]);
		return wrapped && unwrapKey(master, keyPlace(vault, row.id, name), wrapped, kind);
	};
	const signing = await unwrap("signing", SIGNING);
	const sealing = await unwrap("sealing", SEALING);
	return signing && sealing && { id: device, publicKeys, signing, sealing };
}

/** The same device, sealed by another master key for another vault; undefined if its row is damaged. */
export async function resealDevice(
	row: SealedRow,
	from: { readonly vault: string; readonly master: CryptoKey },
	to: { readonly vault: string; readonly master: CryptoKey },
): Promise<SealedRow | undefined> {
	const content = await openJson<DeviceContent>(from.master, place(from.vault, row.id), row.sealed);
	if (content === undefined) {
		return undefined;
	}
	const rewrap = async (name: keyof DevicePublicKeys, kind: KeyKind) => {
		const wrapped = fromHexadecimal(content.wrappedPrivateKeys[name]) ?? new Uint8Array();
		const fromPlace = keyPlace(from.vault, row.id, name);
		const key = await unwrapKey(from.master, fromPlace, wrapped, { ...kind, extractable: true });
		return key && toHexadecimal(await wrapKey(to.master, keyPlace(to.vault, row.id, name), key, kind.format));
	};
	const signing = await rewrap("signing", SIGNING);
	const sealing = await rewrap("sealing", SEALING);
	if (signing === undefined || sealing === undefined) {
		return undefined;
	}
	const resealed: DeviceContent = { ...content, wrappedPrivateKeys: { signing, sealing } };
	return { id: row.id, sealed: await sealJson(to.master, place(to.vault, row.id), resealed) };
}

async function makePair(kind: KeyKind, usages: readonly KeyUsage[]): Promise<CryptoKeyPair> {
	return (await crypto.subtle.generateKey(kind.algorithm, true, usages)) as CryptoKeyPair;
}

async function publicKey(pair: CryptoKeyPair): Promise<string> {
	return toHexadecimal(new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)));
}

function place(vault: string, row: string): Place {
	return { vault, table: "devices", row };
}

function keyPlace(vault: string, row: string, name: keyof DevicePublicKeys): Place {
	return { vault, table: `devices/${name}`, row };
}
