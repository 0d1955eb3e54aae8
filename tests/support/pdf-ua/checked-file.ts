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
	 * The text of an element and of all in it, without what stands in figures, in whose place their alternatives are read, and
	 * without the markers of lists, which are no part of what these say.
	 */
	textOf(element: StructureElement): string {
		if (element.type === "Figure" || element.type === "Lbl") {
			return "";
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
