import type { CheckedFile } from "./checked-file.ts";
import { type Fault, faultIf } from "./fault.ts";
import { elementsOf, isAnnotation, isContent, type StructureElement } from "./structure.ts";

const HEADING = /^H[1-6]$/;
const KNOWN = new Set(
	["Document", "P", "Div", "L", "LI", "Lbl", "LBody", "Table", "Caption", "THead", "TBody", "TR", "TH", "TD"].concat([
		"H1",
		"H2",
		"H3",
		"H4",
		"H5",
		"H6",
		"Span",
		"Link",
		"Figure",
	]),
);
const GROUPS = new Set(["Document", "Div", "Table", "THead", "TBody", "TR", "L", "LI"]);
/** What may be without content: a cell says something by being there. */
const MAY_BE_EMPTY = new Set(["TH", "TD"]);

/** What an element of a type may have in it (ISO 32000-1, 14.8.4); types that are not listed may have anything. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
	Table: ["Caption", "THead", "TBody", "TR"],
	THead: ["TR"],
	TBody: ["TR"],
	TR: ["TH", "TD"],
	L: ["LI", "L", "Caption"],
	LI: ["Lbl", "LBody"],
};

const STANDS_IN: Readonly<Record<string, readonly string[]>> = {
	THead: ["Table"],
	TBody: ["Table"],
	TR: ["Table", "THead", "TBody"],
	TH: ["TR"],
	TD: ["TR"],
	LI: ["L"],
	LBody: ["LI"],
};

/** Whether elements are of known types, stand where they may, and say what they have to. */
export function findStructureFaults(file: CheckedFile): readonly Fault[] {
	return file.structure.elements.flatMap((element) => [
		...faultIf(!KNOWN.has(element.type), "02-001", `${element.type} is no standard type`),
		...findNestingFaults(element),
		...findContentFaults(file, element),
	]);
}

function findNestingFaults({ type, parent, ...element }: StructureElement): readonly Fault[] {
	const condition = /^L/.test(type) ? "09-005" : "09-004";
	const wrong = elementsOf({ type, parent, ...element }).filter((kid) => HOLDS[type]?.includes(kid.type) === false);
	const isMisplaced = STANDS_IN[type]?.includes(parent?.type ?? "") === false;
	const isBlockInText = /^(P|H\d|L|Table|Figure)$/.test(type) && /^(H\d|Lbl|Span)$/.test(parent?.type ?? "");
	return [
		...faultIf(wrong.length > 0, condition, `${type} has ${wrong[0]?.type} in it`),
		...faultIf(isMisplaced, condition, `${type} stands in ${parent?.type}`),
		...faultIf(isBlockInText, "nest", `${type} stands in ${parent?.type}`),
	];
}

function findContentFaults(file: CheckedFile, element: StructureElement): readonly Fault[] {
	const { type, kids, dictionary, attributes } = element;
	const { document } = file;
	const hasText = () => file.textOf(element).trim() !== "";
	const saysNothing = !(document.text(dictionary.get("Alt")) ?? document.text(dictionary.get("ActualText")))?.trim();
	return [
		...faultIf(GROUPS.has(type) && kids.some(isContent), "group", `${type} has content of its own`),
		...faultIf(kids.length === 0 && !MAY_BE_EMPTY.has(type), "empty", `${type} is empty`),
		...faultIf(HEADING.test(type) && !hasText(), "14-empty", "a heading says nothing"),
		...faultIf(type === "LI" && !elementsOf(element).some((kid) => kid.type === "LBody"), "09-005", "LI without LBody"),
		...faultIf(type === "Link" && !kids.some(isAnnotation), "link", "a link has no annotation"),
		...faultIf(type === "Figure" && saysNothing, "13-004", "a figure has no alternative"),
		...faultIf(type === "Figure" && !attributes.has("Layout/BBox"), "fig-bbox", "a figure has no bounding box"),
	];
}

/** Headings begin with level 1 and skip none on the way down (PDF/UA-1, 7.4.2). */
export function findHeadingFaults({ structure }: CheckedFile): readonly Fault[] {
	const levels = structure.elements.filter(({ type }) => HEADING.test(type)).map(({ type }) => Number(type[1]));
	return [
		...faultIf(levels.length === 0, "14-none", "there is no heading"),
		...faultIf(levels.length > 0 && levels[0] !== 1, "14-002", "the first heading is not of level 1"),
		...levels.flatMap((level, index) =>
			faultIf(index > 0 && level > (levels[index - 1] ?? 0) + 1, "14-003", `a heading of level ${level} skips one`),
		),
	];
}
