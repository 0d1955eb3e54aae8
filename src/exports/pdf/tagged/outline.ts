import type { Bookmark } from "#exports/pdf/drawing.ts";
import { pdfNumber, pdfText, reference } from "#exports/pdf/pdf-syntax.ts";
import type { Objects } from "./objects.ts";

interface Entry {
	readonly number: number;
	readonly bookmark: Bookmark | undefined;
	readonly children: Entry[];
}

/** Viewers show a bookmark on one line. */
const LONGEST_TITLE = 120;

/**
 * Writes bookmarks, nested by level, as the document outline (ISO 32000-1, 12.3.3). Gives the object number of its root.
 * `pages` holds the object numbers of the pages.
 */
export function writeOutline(
	bookmarks: readonly Bookmark[],
	pages: readonly number[],
	pageHeight: number,
	objects: Objects,
): number {
	const root: Entry = { number: objects.reserve(), bookmark: undefined, children: [] };
	const open: Entry[] = [root];
	for (const bookmark of bookmarks) {
		while ((open.at(-1)?.bookmark?.level ?? 0) >= bookmark.level) {
			open.pop();
		}
		const entry: Entry = { number: objects.reserve(), bookmark, children: [] };
		open.at(-1)?.children.push(entry);
		open.push(entry);
	}

	const writeChildren = (parent: Entry): void => {
		for (const [index, { number, bookmark, children }] of parent.children.entries()) {
			if (bookmark === undefined) {
				continue;
			}
			const page = reference(pages[bookmark.page] ?? 0);
			const target = `/Dest[${page}/XYZ 0 ${pdfNumber(pageHeight - bookmark.y)} null]`;
			objects.set(
				number,
				[
					`<</Title ${pdfText(shortened(bookmark.title))}/Parent ${reference(parent.number)}${target}`,
					link("Prev", parent.children[index - 1]),
					link("Next", parent.children[index + 1]),
					ends(children),
					children.length === 0 ? "" : `/Count -${children.length}`,
					">>",
				].join(""),
			);
		}
		for (const child of parent.children) {
			writeChildren(child);
		}
	};
	writeChildren(root);
	objects.set(root.number, `<</Type/Outlines${ends(root.children)}/Count ${root.children.length}>>`);
	return root.number;
}

function ends(children: readonly Entry[]): string {
	return link("First", children[0]) + link("Last", children.at(-1));
}

function link(name: string, entry: Entry | undefined): string {
	return entry === undefined ? "" : `/${name} ${reference(entry.number)}`;
}

function shortened(title: string): string {
	const characters = [...title];
	return characters.length <= LONGEST_TITLE ? title : `${characters.slice(0, LONGEST_TITLE - 1).join("")}…`;
}
