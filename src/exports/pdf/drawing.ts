import type { Face, Word } from "./fonts/face.ts";

/** A laid-out document: what is where on which page, and what it means. Lengths in points, measured from the top left. */
export interface Drawing {
	readonly pages: readonly Page[];
	/** The root of the structure tree: its texts are those of the pages, in reading order. */
	readonly document: StructureElement;
	readonly bookmarks: readonly Bookmark[];
}

export interface Page {
	readonly marks: Mark[];
	readonly links: LinkArea[];
}

/** What something is: the standard structure types of ISO 32000-1, 14.8.4, that reports need. */
export type Role =
	| "Document"
	| "H1"
	| "H2"
	| "H3"
	| "P"
	| "Div"
	| "L"
	| "LI"
	| "Lbl"
	| "LBody"
	| "Table"
	| "Caption"
	| "THead"
	| "TBody"
	| "TR"
	| "TH"
	| "TD"
	| "Span"
	| "Link"
	| "Figure";

export interface StructureElement {
	readonly kind: "element";
	readonly role: Role;
	readonly children: (StructureElement | TaggedMark | LinkArea)[];
	/** Of a header cell: what it heads. */
	readonly scope?: "Row" | "Column";
	/** Of a list. */
	readonly numbering?: "Disc" | "Decimal";
	/** Where it differs from the document's. */
	readonly language?: string;
	/** Of a figure: what is read in its place. */
	readonly alternative?: string;
	/** Of a figure: where it stands. */
	readonly box?: Box;
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** What a page shows. All that belongs to no element is an artifact: readers skip it. */
export type Mark = TextMark | ShapesMark | RuleMark | FrameMark;

/** What may belong to an element. */
export type TaggedMark = TextMark | ShapesMark;

/** Text that is drawn in one go and belongs to one element, or to none: page furniture and repeated table heads. */
export interface TextMark {
	readonly kind: "text";
	readonly element: StructureElement | undefined;
	readonly colour: Colour;
	readonly stretches: Stretch[];
}

/** Words in one face, beside each other, spaces included. */
export interface Stretch {
	readonly face: Face;
	readonly size: number;
	readonly x: number;
	/** Of the base line. */
	readonly y: number;
	/** Without a space at the end of the line. */
	readonly width: number;
	readonly words: readonly Word[];
}

/** What a figure draws, within its box. */
export interface ShapesMark extends Box {
	readonly kind: "shapes";
	readonly element: StructureElement;
	readonly shapes: readonly Shape[];
}

export type Shape =
	| (Box & { readonly kind: "filled" | "outlined" })
	| { readonly kind: "line"; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** A filled strip. */
export interface RuleMark extends Box {
	readonly kind: "rule";
	readonly colour: Colour;
}

/** The outline of a box, drawn inwards. */
export interface FrameMark extends Box {
	readonly kind: "frame";
	readonly thickness: number;
}

export type Colour = "black" | "grey" | "blue";

/** Where a reader may follow a link. */
export interface LinkArea extends Box {
	readonly kind: "link";
	readonly element: StructureElement;
	readonly address: string;
	/** What is announced. */
	readonly description: string;
}

export interface Bookmark {
	readonly level: 1 | 2 | 3;
	readonly title: string;
	/** Counted from 0. */
	readonly page: number;
	readonly y: number;
}

/** Makes an element and puts it at the end of its parent. */
export function addElement(
	parent: StructureElement,
	role: Role,
	attributes: Pick<StructureElement, "scope" | "numbering" | "language" | "alternative" | "box"> = {},
): StructureElement {
	const element: StructureElement = { kind: "element", role, children: [], ...attributes };
	parent.children.push(element);
	return element;
}
