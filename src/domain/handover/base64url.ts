const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Bytes as text that neither addresses nor e-mail change: base64url without padding, RFC 4648, section 5. */
export function toBase64url(bytes: Uint8Array): string {
	let text = "";
	for (let start = 0; start < bytes.length; start += 3) {
		const group = bytes.subarray(start, start + 3);
		const bits = ((group[0] ?? 0) << 16) | ((group[1] ?? 0) << 8) | (group[2] ?? 0);
		const characters = [18, 12, 6, 0].map((shift) => ALPHABET[(bits >> shift) & 63]);
		text += characters.slice(0, group.length + 1).join("");
	}
	return text;
}

/** The bytes of such a text; nothing if it has another character, or a length that no bytes have. */
export function fromBase64url(text: string): Uint8Array | undefined {
	if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let bits = 0;
	for (const [index, character] of [...text].entries()) {
		bits = ((bits << 6) | ALPHABET.indexOf(character)) & 0xffffff;
		const place = index % 4;
		if (place > 0) bytes[Math.floor(index / 4) * 3 + place - 1] = (bits >> (6 - 2 * place)) & 255;
	}
	return bytes;
}
