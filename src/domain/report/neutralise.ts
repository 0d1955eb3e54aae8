/** What a spreadsheet may take for the beginning of a formula, after spaces and signs that are not seen. */
const FORMULA = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
const CONTROL = /^'*\p{Cc}/u;

/**
 * Text that no spreadsheet runs: what begins with = + - @ or a control character gets an apostrophe before it. So does such
 * text that has apostrophes before it already, which makes it reversible: take away the first apostrophe of every text that
 * begins with apostrophes and would be changed here. After OWASP, "CSV injection".
 */
export function neutralise(text: string): string {
	return FORMULA.test(text) || CONTROL.test(text) ? `'${text}` : text;
}
