/** Characters that take no room or turn the direction of writing: two names that differ in them alone look the same. */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u;

export function hasHiddenCharacters(text: string): boolean {
	return HIDDEN.test(text);
}

/** The text with a sign in the place of each of them, to be shown. */
export function markHiddenCharacters(text: string): string {
	return text.replace(new RegExp(HIDDEN, "gu"), "\u{fffd}");
}
