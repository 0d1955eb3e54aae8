/** Wording of a source, or that there is none yet: nothing is ever written in its place. */
export function wordingOrNone(text: string): string {
	return text.trim() === "" ? "Official wording not loaded." : text;
}
