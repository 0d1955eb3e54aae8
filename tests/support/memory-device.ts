import type { DeviceId } from "#domain/journal/event.ts";
import type { DeviceKeys } from "#vault/device-keys.ts";

/** Keys that sign and open as a device's do. */
export async function makeDeviceKeys(id: DeviceId): Promise<DeviceKeys> {
	const signing = await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]);
	const sealing = await makeSealingPair();
	return {
		id,
		publicKeys: { signing: await inHexadecimal(signing.publicKey), sealing: await inHexadecimal(sealing.publicKey) },
		signing: signing.privateKey,
		sealing: sealing.privateKey,
	};
}

async function makeSealingPair(): Promise<CryptoKeyPair> {
	return (await crypto.subtle.generateKey("X25519", false, ["deriveBits"])) as CryptoKeyPair;
}

async function inHexadecimal(key: CryptoKey): Promise<string> {
	return Buffer.from(await crypto.subtle.exportKey("raw", key)).toString("hex");
}
