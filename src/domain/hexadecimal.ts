/** Lower-case, two digits a byte. */
export function toHexadecimal(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The bytes, or undefined if the text is not lower-case hexadecimal of whole bytes. */
export function fromHexadecimal(text: string): Uint8Array<ArrayBuffer> | undefined {
	return /^([0-9a-f]{2})*$/.test(text)
		? Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
		: undefined;
}
