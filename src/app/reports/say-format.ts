import { words } from "#ui/words/words.ts";

/** What a format is called, and what it is good for. */
export function sayFormat(id: string): { readonly name: string; readonly label: string; readonly hint: string } {
	const said = words.reports.formats[id];
	if (!said) throw new Error(`There are no words for the format ${id}`);
	return said;
}
