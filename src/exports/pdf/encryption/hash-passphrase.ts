import { type Bytes, encryptBlocks, importKey, joined } from "./cipher.ts";

const LEAST_ROUNDS = 64;
const REPETITIONS = 64;
const DIGESTS = ["SHA-256", "SHA-384", "SHA-512"] as const;

/**
 * The 32 bytes that revision 6 makes of a passphrase (ISO 32000-2, 7.6.4.3.4, algorithm 2.B). `userEntry` is the value of
 * U where the owner's passphrase is hashed, and empty for the user's.
 */
export async function hashPassphrase(passphrase: Bytes, salt: Bytes, userEntry: Bytes): Promise<Bytes> {
	let key = await digest("SHA-256", joined(passphrase, salt, userEntry));
	for (let round = 1; ; round++) {
		const once = joined(passphrase, key, userEntry);
		const blocks = joined(...Array.from({ length: REPETITIONS }, () => once));
		const encrypted = await encryptBlocks(await importKey(key.slice(0, 16)), key.slice(16, 32), blocks);
		key = await digest(digestAfter(encrypted), encrypted);
		if (round >= LEAST_ROUNDS && (encrypted.at(-1) ?? 0) <= round - 32) {
			return key.slice(0, 32);
		}
	}
}

/** By the first 16 bytes as one number, modulo 3. That is the sum of the bytes modulo 3, since 256 leaves 1. */
function digestAfter(encrypted: Bytes): (typeof DIGESTS)[number] {
	const sum = encrypted.slice(0, 16).reduce((total, byte) => total + byte, 0);
	return DIGESTS[sum % 3] ?? "SHA-256";
}

async function digest(name: (typeof DIGESTS)[number], data: Bytes): Promise<Bytes> {
	return new Uint8Array(await crypto.subtle.digest(name, data));
}
