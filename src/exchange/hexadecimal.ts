import type { Bytes } from "./read-file.ts";

/** Lower-case, two digits a byte. */
export function toHexadecimal(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The bytes of a text that is known to be hexadecimal. */
export function fromHexadecimal(text: string): Bytes {
	return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
