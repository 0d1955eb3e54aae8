/** Characters that take no room or turn the direction of writing: two names that differ in them alone look the same. */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u;

export function hasHiddenCharacters(text: string): boolean {
	return HIDDEN.test(text);
}
