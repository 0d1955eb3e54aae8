import type { CheckedFile } from "./checked-file.ts";
import { parentTreeOf } from "./content-rules.ts";
import { type Fault, faultIf } from "./fault.ts";
import { Reference } from "./pdf-value.ts";
import { isAnnotation, type StructureElement } from "./structure.ts";

/** Annotations (PDF/UA-1, 7.18): ours are links. */
export function findLinkFaults(file: CheckedFile): readonly Fault[] {
	return [...file.pages.keys()].flatMap((page) => findPageFaults(file, page));
}

function findPageFaults(file: CheckedFile, page: number): readonly Fault[] {
	const dictionary = file.pageDictionary(page);
	const annotations = file.document.list(dictionary.get("Annots"));
	const tabs = file.document.name(dictionary.get("Tabs"));
	return [
		...faultIf(annotations.length > 0 && !dictionary.has("Tabs"), "28-008", "a page with links has no tab order"),
		...faultIf(annotations.length > 0 && dictionary.has("Tabs") && tabs !== "S", "28-009", "tabs leave the structure"),
		...annotations.flatMap((annotation) =>
			annotation instanceof Reference ? findAnnotationFaults(file, annotation.number) : [],
		),
	];
}

function findAnnotationFaults(file: CheckedFile, annotation: number): readonly Fault[] {
	const { document } = file;
	const dictionary = document.object(annotation);
	const key = document.number(dictionary.get("StructParent"));
	const parent = key === undefined ? undefined : parentTreeOf(file).get(key);
	const owner = ownerOf(file, annotation);
	const address = document.text(document.dictionary(dictionary.get("A"))?.get("URI")) ?? "";
	const isOwned = owner?.type === "Link" && parent instanceof Reference && parent.number === owner.object;
	return [
		...faultIf(document.name(dictionary.get("Subtype")) !== "Link", "28-002", "an annotation is no link"),
		...faultIf(!isOwned, "28-011", "a link annotation stands in no Link"),
		...faultIf(
			!document.text(dictionary.get("Contents"))?.trim(),
			"28-012",
			"a link annotation does not say what it is",
		),
		...faultIf(!/^[a-z][a-z\d+.-]*:/i.test(address), "link-uri", "a link leads nowhere"),
		...faultIf(owner !== undefined && file.textOf(owner).trim() === "", "link", "a link has no text"),
	];
}

function ownerOf({ structure }: CheckedFile, annotation: number): StructureElement | undefined {
	return structure.elements.find(({ kids }) => kids.some((kid) => isAnnotation(kid) && kid.annotation === annotation));
}
