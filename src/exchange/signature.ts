import type { BundleTrailer } from "#domain/handover/bundle.ts";
import { fromHexadecimal, toHexadecimal } from "#domain/hexadecimal.ts";
import type { Hash } from "#domain/journal/event.ts";
import type { Bytes } from "./read-file.ts";

const ALGORITHM = "Ed25519";

/** The trailer of a bundle whose lines before it are these bytes. */
export async function signLines(lines: Bytes, signing: CryptoKey): Promise<BundleTrailer> {
	const signature = await crypto.subtle.sign(ALGORITHM, signing, lines);
	return { sha256: await sha256Of(lines), signature: toHexadecimal(new Uint8Array(signature)) };
}

/**
 * Whether the lines were signed with a key.
 * @param signing the public key: 32 bytes, lower-case hexadecimal
 */
export async function isSignedBy(signing: string, lines: Bytes, signature: string): Promise<boolean> {
	const key = await publicKey(signing);
	const bytes = fromHexadecimal(signature);
	return key !== undefined && bytes !== undefined && crypto.subtle.verify(ALGORITHM, key, bytes, lines);
}

export async function sha256Of(bytes: Bytes): Promise<Hash> {
	return toHexadecimal(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** Undefined for bytes that are no key. */
async function publicKey(signing: string): Promise<CryptoKey | undefined> {
	const bytes = fromHexadecimal(signing);
	if (bytes === undefined) return undefined;
	try {
		return await crypto.subtle.importKey("raw", bytes, ALGORITHM, false, ["verify"]);
	} catch (error) {
		if (error instanceof DOMException && error.name === "DataError") return undefined;
		throw error;
	}
}
