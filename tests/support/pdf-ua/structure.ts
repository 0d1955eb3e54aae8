import { type Fault, faultIf } from "./fault.ts";
import type { PdfDocument } from "./pdf-document.ts";
import { type Dictionary, type PdfValue, Reference } from "./pdf-value.ts";

/** An element of the structure tree. */
export interface StructureElement {
	readonly object: number;
	readonly type: string;
	readonly parent: StructureElement | undefined;
	readonly dictionary: Dictionary;
	/** By owner and name: "Table/Scope". */
	readonly attributes: ReadonlyMap<string, PdfValue>;
	/** In reading order. */
	readonly kids: (StructureElement | ContentKid | AnnotationKid)[];
}

/** Marked content of a page, by the page's object number and its own identifier. */
export interface ContentKid {
	readonly page: number;
	readonly id: number;
}

export interface AnnotationKid {
	readonly annotation: number;
}

export const isElement = (kid: StructureElement["kids"][number]): kid is StructureElement => "kids" in kid;
export const isContent = (kid: StructureElement["kids"][number]): kid is ContentKid => "id" in kid;
export const isAnnotation = (kid: StructureElement["kids"][number]): kid is AnnotationKid => "annotation" in kid;

export const elementsOf = (element: StructureElement): readonly StructureElement[] => element.kids.filter(isElement);

/** The structure tree as it is written, and where it contradicts itself. */
export class Structure {
	/** In reading order. */
	readonly elements: StructureElement[] = [];
	readonly faults: Fault[] = [];

	constructor(readonly document: PdfDocument) {
		const rootReference = document.catalogue.get("StructTreeRoot");
		const root = document.dictionary(rootReference);
		this.faults.push(...faultIf(root === undefined, "tagged", "there is no structure tree"));
		for (const kid of document.list(root?.get("K"))) {
			this.#read(kid, undefined, rootReference, undefined);
		}
	}

	#read(
		value: PdfValue,
		parent: StructureElement | undefined,
		parentReference: PdfValue | undefined,
		inheritedPage: PdfValue | undefined,
	): void {
		const dictionary = this.document.dictionary(value);
		const object = value instanceof Reference ? value.number : 0;
		if (dictionary === undefined || this.elements.some((known) => known.object === object)) {
			this.faults.push({ condition: "tree", detail: `the element ${object} is missing, or reached twice` });
			return;
		}
		const type = this.document.name(dictionary.get("S")) ?? "";
		const element = { object, type, parent, dictionary, attributes: this.#attributesOf(dictionary), kids: [] };
		this.elements.push(element);
		parent?.kids.push(element);
		this.faults.push(
			...faultIf(numberOf(dictionary.get("P")) !== numberOf(parentReference), "tree", `${type} names another parent`),
		);
		const page = dictionary.get("Pg") ?? inheritedPage;
		for (const kid of this.document.list(dictionary.get("K"))) {
			this.#readKid(kid, element, value, page);
		}
	}

	#readKid(kid: PdfValue, element: StructureElement, reference: PdfValue, page: PdfValue | undefined): void {
		if (typeof kid === "number") {
			element.kids.push({ page: numberOf(page), id: kid });
			return;
		}
		const dictionary = this.document.dictionary(kid);
		switch (this.document.name(dictionary?.get("Type"))) {
			case "MCR":
				element.kids.push({
					page: numberOf(dictionary?.get("Pg") ?? page),
					id: this.document.number(dictionary?.get("MCID")) ?? -1,
				});
				return;
			case "OBJR":
				element.kids.push({ annotation: numberOf(dictionary?.get("Obj")) });
				return;
			default:
				this.#read(kid, element, reference, page);
		}
	}

	#attributesOf(dictionary: Dictionary): ReadonlyMap<string, PdfValue> {
		const attributes = new Map<string, PdfValue>();
		for (const set of this.document.list(dictionary.get("A"))) {
			const entries = this.document.dictionary(set);
			const owner = this.document.name(entries?.get("O")) ?? "";
			for (const [name, value] of entries ?? []) {
				attributes.set(`${owner}/${name}`, value);
			}
		}
		return attributes;
	}
}

function numberOf(value: PdfValue | undefined): number {
	return value instanceof Reference ? value.number : 0;
}
