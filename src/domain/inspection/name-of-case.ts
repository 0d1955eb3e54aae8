/** A case by its reference, in a heading or a line: "Case R-17", and "Case 1" where the reference itself says that it is one. */
export function nameOfCase(reference: string): string {
	return /^case\b/i.test(reference) ? reference : `Case ${reference}`;
}
