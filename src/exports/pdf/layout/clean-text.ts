/**
 * Text as it can be set: composed (NFC), line ends as "\n", every space that may be broken as " ", spaces that may not as
 * U+00A0. Control characters, which have no shape, go; what is no character (half a surrogate pair) becomes U+FFFD.
 */
export function cleanText(text: string): string {
	if (/^[\x20-\x7e]*$/.test(text)) {
		return text;
	}
	return text
		.normalize("NFC")
		.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
		.replace(/[\u2007\u202f]/g, "\u00a0")
		.replace(/[^\S\n\u00a0\ufeff]/g, " ")
		.replace(/(?!\n)\p{Cc}/gu, "")
		.replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, "\ufffd");
}

/** The same on one line: for titles, bookmarks and what a link says of itself. */
export function cleanLine(text: string): string {
	return cleanText(text).replace(/\s+/g, " ").trim();
}
