import { Encrypter, identityToRecipient } from "age-encryption";

/** To whom a file is sealed so that this device opens it: "age1…". */
export function recipientOf(sealing: CryptoKey): Promise<string> {
	return identityToRecipient(sealing);
}

/** Whether a text is a recipient that bundles can be sealed to: an X25519 key as age writes it, without a typing error. */
export function isRecipient(text: string): boolean {
	// Others of age's kinds are "age1pq1…" and "age1tag1…", and much longer.
	if (!/^age1[0-9a-z]{58}$/.test(text)) return false;
	try {
		new Encrypter().addRecipient(text);
		return true;
	} catch (error) {
		if (error instanceof Error) return false;
		throw error;
	}
}
