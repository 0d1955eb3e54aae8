/** The class names that are given, in one string; `false` and `undefined` stand for one that does not apply. */
export const classNames = (...names: readonly (string | false | undefined)[]): string =>
	names.filter(Boolean).join(" ");
