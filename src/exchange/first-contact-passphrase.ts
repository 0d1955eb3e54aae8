/**
 * What is derived from a passphrase that was read out and typed in. All are generated: words in lower case, with one space
 * between two; how somebody types them on a telephone makes no difference.
 */
export function asGenerated(typed: string): string {
	return typed.normalize("NFKC").toLowerCase().trim().replace(/\s+/g, " ");
}
