import type { PageFont } from "./page-font.ts";
import { PageReading } from "./page-reading.ts";
import { PdfDocument } from "./pdf-document.ts";
import { readPdf } from "./pdf-file.ts";
import type { Dictionary } from "./pdf-value.ts";
import { isContent, isElement, Structure, type StructureElement } from "./structure.ts";

/** A file, read in every way that the rules ask about. */
export class CheckedFile {
	readonly document: PdfDocument;
	readonly structure: Structure;
	/** By object number, in order. */
	readonly pages: ReadonlyMap<number, PageReading>;
	readonly fonts = new Map<string, PageFont>();

	constructor(bytes: Uint8Array) {
		const document = new PdfDocument(readPdf(bytes));
		this.document = document;
		this.structure = new Structure(document);
		this.pages = new Map(document.pages.map((page) => [page, new PageReading(document, page, this.fonts)]));
	}

	pageDictionary(page: number): Dictionary {
		return this.document.object(page);
	}

	/**
	 * The text of an element and of all in it: of a figure its alternative, which is read in its place, and of a list nothing
	 * of its markers, which are no part of what it says.
	 */
	textOf(element: StructureElement): string {
		const alternative = this.document.text(element.dictionary.get("Alt"));
		if (alternative !== undefined || element.type === "Lbl") {
			return alternative ?? "";
		}
		return element.kids
			.map((kid) => {
				if (isElement(kid)) {
					return this.textOf(kid);
				}
				return isContent(kid) ? (this.pages.get(kid.page)?.contents.get(kid.id)?.text ?? "") : "";
			})
			.join("");
	}
}
