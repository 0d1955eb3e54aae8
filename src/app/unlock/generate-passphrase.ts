/** How many numbers of 32 bits there are. */
const NUMBERS = 2 ** 32;

/** Six words of a list of 7,776 have 77 bits: beyond guessing, and still to be remembered. */
export const WORDS_OFFERED = 6;

/**
 * Words drawn one by one from a list, all equally likely, whatever was drawn before.
 * @param random gives a whole number from 0 to 2³² − 1, each as likely
 */
export function generatePassphrase(random: () => number, words: readonly string[], count = WORDS_OFFERED): string {
	return Array.from({ length: count }, () => words[drawBelow(words.length, random)]).join(" ");
}

/** A passphrase of the browser's own random numbers. */
export function drawPassphrase(words: readonly string[]): string {
	return generatePassphrase(() => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0, words);
}

/** How hard a generated passphrase is to guess for somebody who knows the list: the bits of its choice. */
export function bitsOfPassphrase(words: readonly string[], count = WORDS_OFFERED): number {
	return count * Math.log2(words.length);
}

/** Draws again what lies beyond the last whole multiple, since a remainder would make the first words likelier. */
function drawBelow(limit: number, random: () => number): number {
	const fair = NUMBERS - (NUMBERS % limit);
	for (;;) {
		const drawn = random();
		if (drawn < fair) return drawn % limit;
	}
}
