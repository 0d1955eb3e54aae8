import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fromHexadecimal } from "#domain/hexadecimal.ts";
import { makeDevice, openDevice } from "#vault/device-keys.ts";
import type { Bytes } from "#vault/seal.ts";
import { type Browser, expectValue, openBrowser, PASSPHRASE } from "./browser.ts";

let browser: Browser;
beforeEach(() => {
	browser = openBrowser();
});
afterEach(() => browser.close());

describe("the device's keys", () => {
	it("are made with the vault and stay the same", async () => {
		const { vault } = await browser.openTabWithVault();
		const { id, publicKeys } = expectValue(await vault.deviceKeys());
		expect(publicKeys.signing).toMatch(/^[0-9a-f]{64}$/);
		expect(publicKeys.sealing).toMatch(/^[0-9a-f]{64}$/);
		const { vault: other, opened } = await browser.openUnlockedTab();
		expect(expectValue(await other.deviceKeys())).toMatchObject({ id, publicKeys });
		expect(opened.device).toBe(id);
	});

	it("are others in another vault", async () => {
		const elsewhere = openBrowser();
		const { vault } = await browser.openTabWithVault();
		const { vault: other } = await elsewhere.openTabWithVault();
		const [one, another] = [expectValue(await vault.deviceKeys()), expectValue(await other.deviceKeys())];
		expect(another.id).not.toBe(one.id);
		expect(another.publicKeys.signing).not.toBe(one.publicKeys.signing);
		expect(another.publicKeys.sealing).not.toBe(one.publicKeys.sealing);
		elsewhere.close();
	});

	it("sign what the public key verifies", async () => {
		const { signing, publicKeys } = await newDevice();
		const message = new TextEncoder().encode("a bundle");
		const signature = await crypto.subtle.sign("Ed25519", signing, message);
		const verifying = await crypto.subtle.importKey("raw", bytes(publicKeys.signing), "Ed25519", false, ["verify"]);
		expect(await crypto.subtle.verify("Ed25519", verifying, signature, message)).toBe(true);
	});

	it("agree with another device on a secret", async () => {
		const [one, other] = [await newDevice(), await newDevice()];
		expect(await secret(one.sealing, other.publicKeys.sealing)).toEqual(
			await secret(other.sealing, one.publicKeys.sealing),
		);
	});

	it("sign and agree as before once the vault has new keys", async () => {
		const { vault } = await browser.openTabWithVault();
		const other = await newDevice();
		const before = expectValue(await vault.deviceKeys());
		expectValue(await vault.renewVaultKeys(PASSPHRASE));
		const { signing, sealing, publicKeys } = expectValue(await vault.deviceKeys());
		expect(publicKeys).toEqual(before.publicKeys);
		// An Ed25519 signature of a key and a message is always the same.
		const sign = (key: CryptoKey) => crypto.subtle.sign("Ed25519", key, new Uint8Array(1));
		expect(new Uint8Array(await sign(signing))).toEqual(new Uint8Array(await sign(before.signing)));
		expect(await secret(sealing, other.publicKeys.sealing)).toEqual(
			await secret(before.sealing, other.publicKeys.sealing),
		);
	});

	it("can be handed to a worker, where they do what they did and cannot be taken out either", async () => {
		const { vault } = await browser.openTabWithVault();
		const { publicKeys, signing, sealing } = structuredClone(expectValue(await vault.deviceKeys()));
		expect(signing).toMatchObject({ type: "private", extractable: false, usages: ["sign"] });
		expect(sealing).toMatchObject({ type: "private", extractable: false, usages: ["deriveBits"] });
		const other = await newDevice();
		expect(await secret(sealing, other.publicKeys.sealing)).toEqual(await secret(other.sealing, publicKeys.sealing));
		expect(await crypto.subtle.sign("Ed25519", signing, new Uint8Array(1))).toHaveProperty("byteLength", 64);
	});

	it("cannot be taken out", async () => {
		const { signing, sealing } = await newDevice();
		await expect(crypto.subtle.exportKey("pkcs8", signing)).rejects.toThrow();
		await expect(crypto.subtle.exportKey("pkcs8", sealing)).rejects.toThrow();
	});
});

async function newDevice() {
	const usages = ["encrypt", "decrypt", "wrapKey", "unwrapKey"] as const;
	const master = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, usages);
	const device = await openDevice(master, "v1", await makeDevice(master, "v1"));
	if (device === undefined) {
		throw new Error("The device does not open");
	}
	return device;
}

async function secret(own: CryptoKey, othersPublic: string): Promise<Uint8Array> {
	const other = await crypto.subtle.importKey("raw", bytes(othersPublic), "X25519", false, []);
	return new Uint8Array(await crypto.subtle.deriveBits({ name: "X25519", public: other }, own, 256));
}

function bytes(text: string): Bytes {
	return fromHexadecimal(text) ?? new Uint8Array();
}
