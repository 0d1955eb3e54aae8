/** In Unicode code points, normalised. */
export const SHORTEST_PASSPHRASE = 12;

/** In Unicode code points, normalised. */
export function lengthOfPassphrase(passphrase: string): number {
	return [...normalisedPassphrase(passphrase)].length;
}

/** The same letters are the same however a keyboard composes them. */
export function normalisedPassphrase(passphrase: string): string {
	return passphrase.normalize("NFKC");
}
