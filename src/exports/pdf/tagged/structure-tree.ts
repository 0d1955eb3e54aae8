import type { Box, LinkArea, StructureElement, TaggedMark } from "#exports/pdf/drawing.ts";
import { pdfNumber, pdfText, reference } from "#exports/pdf/pdf-syntax.ts";
import type { Objects } from "./objects.ts";

/** Where things stand in the file. */
export interface Places {
	/** Object numbers of the pages. */
	readonly pages: readonly number[];
	/** The tagged marks of each page, by marked-content identifier. */
	readonly tagged: readonly (readonly TaggedMark[])[];
	/** In the order of their keys in the parent tree, which follow those of the pages. */
	readonly links: readonly PlacedLink[];
	readonly pageHeight: number;
}

export interface PlacedLink {
	readonly area: LinkArea;
	readonly page: number;
	/** Object number of its annotation. */
	readonly annotation: number;
}

/**
 * Writes the structure tree (ISO 32000-1, 14.7) and gives the object number of its root. The page with the number n,
 * counted from 0, has the key n in the parent tree; links follow.
 */
export function writeStructureTree(document: StructureElement, places: Places, objects: Objects): number {
	return new StructureWriter(places, objects).write(document);
}

class StructureWriter {
	readonly #places: Places;
	readonly #objects: Objects;
	readonly #numbers = new Map<StructureElement, number>();
	readonly #marks = new Map<TaggedMark, { readonly page: number; readonly id: number }>();
	readonly #links = new Map<LinkArea, PlacedLink>();

	constructor(places: Places, objects: Objects) {
		this.#places = places;
		this.#objects = objects;
		for (const [page, tagged] of places.tagged.entries()) {
			for (const [id, mark] of tagged.entries()) {
				this.#marks.set(mark, { page, id });
			}
		}
		for (const link of places.links) {
			this.#links.set(link.area, link);
		}
	}

	write(document: StructureElement): number {
		const root = this.#objects.reserve();
		this.#writeElement(document, root);
		const parentTree = this.#objects.add(this.#parentTree());
		const nextKey = this.#places.tagged.length + this.#places.links.length;
		const top = reference(this.#numberOf(document));
		this.#objects.set(
			root,
			`<</Type/StructTreeRoot/K ${top}/ParentTree ${reference(parentTree)}/ParentTreeNextKey ${nextKey}>>`,
		);
		return root;
	}

	#numberOf(element: StructureElement): number {
		let number = this.#numbers.get(element);
		if (number === undefined) {
			number = this.#objects.reserve();
			this.#numbers.set(element, number);
		}
		return number;
	}

	#writeElement(element: StructureElement, parent: number): void {
		const number = this.#numberOf(element);
		const page = this.#firstPageOf(element);
		const kids = element.children.map((child) => this.#kid(child, page, number));
		this.#objects.set(
			number,
			[
				`<</S/${element.role}/P ${reference(parent)}`,
				page === undefined ? "" : `/Pg ${this.#pageReference(page)}`,
				element.scope === undefined ? "" : `/A<</O/Table/Scope/${element.scope}>>`,
				element.numbering === undefined ? "" : `/A<</O/List/ListNumbering/${element.numbering}>>`,
				element.box === undefined ? "" : `/A<</O/Layout/Placement/Block/BBox[${this.#corners(element.box)}]>>`,
				element.alternative === undefined ? "" : `/Alt ${pdfText(element.alternative)}`,
				element.language === undefined ? "" : `/Lang ${pdfText(element.language)}`,
				kids.length === 0 ? "" : `/K[${kids.join(" ")}]`,
				">>",
			].join(""),
		);
	}

	#kid(child: StructureElement["children"][number], page: number | undefined, parent: number): string {
		switch (child.kind) {
			case "element":
				this.#writeElement(child, parent);
				return reference(this.#numberOf(child));
			case "text":
			case "shapes": {
				const place = found(this.#marks.get(child));
				return place.page === page
					? String(place.id)
					: `<</Type/MCR/Pg ${this.#pageReference(place.page)}/MCID ${place.id}>>`;
			}
			case "link": {
				const link = found(this.#links.get(child));
				return `<</Type/OBJR/Obj ${reference(link.annotation)}/Pg ${this.#pageReference(link.page)}>>`;
			}
		}
	}

	/** Lower left and upper right, measured from the page's foot. */
	#corners({ x, y, width, height }: Box): string {
		const top = this.#places.pageHeight - y;
		return [x, top - height, x + width, top].map(pdfNumber).join(" ");
	}

	/** Of the element's own marks. */
	#firstPageOf(element: StructureElement): number | undefined {
		const first = element.children.find((child) => child.kind === "text" || child.kind === "shapes");
		return first && found(this.#marks.get(first)).page;
	}

	#pageReference(page: number): string {
		return reference(found(this.#places.pages[page]));
	}

	#parentTree(): string {
		const entries = this.#places.tagged.map((tagged, page) => {
			const elements = tagged.map((mark) => mark.element && reference(this.#numberOf(mark.element)));
			return `${page}[${elements.join(" ")}]`;
		});
		for (const { area } of this.#places.links) {
			entries.push(`${entries.length} ${reference(this.#numberOf(area.element))}`);
		}
		return `<</Nums[${entries.join("\n")}]>>`;
	}
}

/** What the layout put into the tree stands on one of its pages. */
function found<Value>(value: Value | undefined): Value {
	if (value === undefined) {
		throw new Error("The structure names something that is on no page");
	}
	return value;
}
