import { argon2id } from "hash-wasm";
import { normalisedPassphrase } from "./passphrase-length.ts";
import type { Bytes } from "./seal.ts";

/** What one guess at a passphrase costs. */
export interface Argon2Cost {
	readonly memoryKiB: number;
	readonly iterations: number;
	readonly parallelism: number;
}

export interface KeyDerivation {
	/** For new passphrases. */
	readonly cost: Argon2Cost;
	/** The cheapest cost that is believed when read from disk: a tampered header cannot make guessing cheap. */
	readonly least: Argon2Cost;
	/** The dearest: a tampered header cannot use up the memory or the time of the machine. */
	readonly most: Argon2Cost;
}

export const KEY_DERIVATION: KeyDerivation = {
	cost: { memoryKiB: 64 * 1024, iterations: 3, parallelism: 1 },
	least: { memoryKiB: 64 * 1024, iterations: 3, parallelism: 1 },
	most: { memoryKiB: 256 * 1024, iterations: 12, parallelism: 4 },
};

export const SALT_BYTES = 16;
const KEY_BYTES = 32;

/** The key that wraps the master key: the Argon2id hash of the normalised passphrase. */
export async function deriveWrappingKey(passphrase: string, salt: Bytes, cost: Argon2Cost): Promise<CryptoKey> {
	const hash = await argon2id({
		password: new TextEncoder().encode(normalisedPassphrase(passphrase)),
		salt,
		memorySize: cost.memoryKiB,
		iterations: cost.iterations,
		parallelism: cost.parallelism,
		hashLength: KEY_BYTES,
		outputType: "binary",
	});
	const bytes = new Uint8Array(hash);
	const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["wrapKey", "unwrapKey"]);
	hash.fill(0);
	bytes.fill(0);
	return key;
}

/** Whether a cost read from disk is between the bounds. */
export function isBelievable(cost: Argon2Cost, { least, most }: KeyDerivation): boolean {
	const parts = ["memoryKiB", "iterations", "parallelism"] as const;
	return parts.every((part) => Number.isInteger(cost[part]) && cost[part] >= least[part] && cost[part] <= most[part]);
}
