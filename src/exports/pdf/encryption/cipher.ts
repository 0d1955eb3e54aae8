/** Bytes that WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

const BLOCK = 16;

/** AES in cipher-block chaining, padded as PKCS #7 asks. */
export async function encrypt(key: CryptoKey, vector: Bytes, data: Uint8Array): Promise<Bytes> {
	const sealed = await crypto.subtle.encrypt({ name: "AES-CBC", iv: vector }, key, new Uint8Array(data));
	return new Uint8Array(sealed);
}

/** The same without padding, for whole blocks: WebCrypto always pads, with a block of its own at the end. */
export async function encryptBlocks(key: CryptoKey, vector: Bytes, blocks: Bytes): Promise<Bytes> {
	const padded = await encrypt(key, vector, blocks);
	return padded.slice(0, padded.length - BLOCK);
}

export function importKey(key: Bytes): Promise<CryptoKey> {
	return crypto.subtle.importKey("raw", key, "AES-CBC", false, ["encrypt"]);
}

export function randomBytes(length: number): Bytes {
	return crypto.getRandomValues(new Uint8Array(length));
}

export function joined(...parts: readonly Uint8Array[]): Bytes {
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let offset = 0;
	for (const part of parts) {
		whole.set(part, offset);
		offset += part.length;
	}
	return whole;
}
