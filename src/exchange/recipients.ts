import { bech32 } from "@scure/base";
import { fromHexadecimal } from "#domain/hexadecimal.ts";

// Without age itself, so that the screens that show a recipient do without it too.
const PREFIX = "age";
const KEY_BYTES = 32;

/** To whom a file is sealed so that a device opens it, "age1…". `sealing` is its public X25519 key, in hexadecimal. */
export function recipientOf(sealing: string): string {
	const key = fromHexadecimal(sealing);
	if (key?.length !== KEY_BYTES) throw new Error("A sealing key has 32 bytes");
	return bech32.encodeFromBytes(PREFIX, key);
}

/** How points of small order begin (RFC 7748, section 6.1): what is sealed to one can be opened by everyone, so age refuses to. */
const SMALL_ORDER = [
	"q".repeat(49),
	`qy${"q".repeat(47)}`,
	"ur4h5lpmgxu2u9jku0a0r87ydtdqnr0tnsetrlvxvgz3vh6fh",
	"t7wft09r2zxzfvwsk92eeql0tvzyghxytqwgapkcyf8dm5ylz",
	...["an", "ah", "am"].map((start) => start + "l".repeat(47)),
].map((start) => `age1${start}`);

/** Whether a text is a recipient that bundles can be sealed to: an X25519 key as age writes it, without a typing error. */
export function isRecipient(text: string): boolean {
	// Others of age's kinds are "age1pq1…" and "age1tag1…", and much longer.
	if (!/^age1[0-9a-z]{58}$/.test(text) || SMALL_ORDER.some((start) => text.startsWith(start))) return false;
	const decoded = bech32.decodeUnsafe(text);
	return decoded?.prefix === PREFIX && bech32.fromWordsUnsafe(decoded.words)?.length === KEY_BYTES;
}
