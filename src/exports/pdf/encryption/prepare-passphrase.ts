/** Spaces that are not ASCII: RFC 3454, table C.1.2. */
const SPACES = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/g;
/** Characters that stand for nothing: RFC 3454, table B.1. */
const NOTHING = /\u034f|[\u180b-\u180d]|[\ufe00-\ufe0f]|[\u00ad\u1806\u200b-\u200d\u2060\ufeff]/g;

/**
 * A passphrase as a PDF reader compares it (ISO 32000-2, 7.6.4.3.3): mapped and composed by SASLprep (RFC 4013, 2.1 and
 * 2.2). The characters that SASLprep prohibits are let through: whoever typed one meets a reader that can type it, too.
 */
export function preparePassphrase(passphrase: string): string {
	return passphrase.replace(SPACES, " ").replace(NOTHING, "").normalize("NFKC");
}
