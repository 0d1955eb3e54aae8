import type { CheckedFile } from "./checked-file.ts";
import { type Fault, faultIf } from "./fault.ts";
import { type PdfValue, Reference } from "./pdf-value.ts";
import { isContent, type StructureElement } from "./structure.ts";

/** Whether pages and structure tree name each other (ISO 32000-1, 14.7.4). */
export function findContentFaults(file: CheckedFile): readonly Fault[] {
	const owners = ownersOf(file);
	const parents = parentTreeOf(file);
	const faults: Fault[] = [...file.structure.faults];
	for (const [page, reading] of file.pages) {
		faults.push(...reading.faults);
		const key = file.document.number(file.pageDictionary(page).get("StructParents"));
		const entries = file.document.list(key === undefined ? undefined : parents.get(key));
		faults.push(...faultIf(key === undefined, "tree", "a page has no key in the parent tree"));
		for (const [id, { tag }] of reading.contents) {
			const owner = owners.get(`${page} ${id}`);
			const parent = entries[id];
			faults.push(
				...faultIf(owner === undefined, "01-005", `no element has the marked content ${id}`),
				...faultIf(
					!(parent instanceof Reference) || (owner !== undefined && parent.number !== owner.object),
					"tree",
					`the parent tree says otherwise of the marked content ${id}`,
				),
				...faultIf(owner !== undefined && tag !== owner.type, "mc-tag", `${tag} is tagged in ${owner?.type}`),
			);
		}
	}
	for (const place of owners.keys()) {
		const [page, id] = place.split(" ").map(Number);
		const exists = file.pages.get(page ?? 0)?.contents.has(id ?? -1) === true;
		faults.push(...faultIf(!exists, "tree", `an element has marked content that is not there: ${place}`));
	}
	return faults;
}

/** By page and identifier. One that two elements claim is a fault, found as what the parent tree denies to one of them. */
function ownersOf({ structure }: CheckedFile): ReadonlyMap<string, StructureElement> {
	return new Map(
		structure.elements.flatMap((element) =>
			element.kids.filter(isContent).map(({ page, id }) => [`${page} ${id}`, element] as const),
		),
	);
}

/** The parent tree's values by key; ours has one leaf. */
export function parentTreeOf({ document }: CheckedFile): ReadonlyMap<number, PdfValue> {
	const root = document.dictionary(document.catalogue.get("StructTreeRoot"));
	const entries = document.list(document.dictionary(root?.get("ParentTree"))?.get("Nums"));
	const tree = new Map<number, PdfValue>();
	for (let index = 0; index + 1 < entries.length; index += 2) {
		tree.set(Number(entries[index]), entries[index + 1] ?? null);
	}
	return tree;
}
