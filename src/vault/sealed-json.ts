import { pad, unpad } from "./padding.ts";
import { type Bytes, open, type Place, seal } from "./seal.ts";

/** Seals a value that survives JSON, padded. */
export function sealJson(key: CryptoKey, place: Place, value: unknown): Promise<Bytes> {
	return sealJsonText(key, place, JSON.stringify(value));
}

/** The same of a value that was written as JSON before. */
export function sealJsonText(key: CryptoKey, place: Place, text: string): Promise<Bytes> {
	return seal(key, place, pad(new TextEncoder().encode(text)));
}

/** The value, or undefined if the bytes were not sealed with this key for this place: what opens is what was sealed there. */
export async function openJson<Value>(key: CryptoKey, place: Place, sealed: Bytes): Promise<Value | undefined> {
	const content = await open(key, place, sealed);
	return content && (JSON.parse(new TextDecoder().decode(unpad(content))) as Value);
}
