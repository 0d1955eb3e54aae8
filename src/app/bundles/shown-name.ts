import { markHiddenCharacters } from "#domain/handover/hidden-characters.ts";

const LONGEST = 60;
const SHOWN_END = 12;

/**
 * The name of a file as it may be shown: without folders, without characters that are not seen or turn the direction of
 * writing, and with the middle left out where it is long. Empty where nothing is left of it.
 */
export function shownName(name: string): string {
	const visible = markHiddenCharacters(name.split(/[/\\]/).at(-1) ?? "").trim();
	const characters = [...visible];
	if (characters.length <= LONGEST) return visible;
	return `${characters.slice(0, LONGEST - SHOWN_END).join("")}…${characters.slice(-SHOWN_END).join("")}`;
}
