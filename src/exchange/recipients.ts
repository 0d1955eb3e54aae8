import { Encrypter, identityToRecipient } from "age-encryption";

/** To whom a file is sealed so that this device opens it: "age1…". */
export function recipientOf(sealing: CryptoKey): Promise<string> {
	return identityToRecipient(sealing);
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
	try {
		new Encrypter().addRecipient(text);
		return true;
	} catch (error) {
		if (error instanceof Error) return false;
		throw error;
	}
}
