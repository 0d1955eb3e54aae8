import type { LinkArea } from "#exports/pdf/drawing.ts";
import { pdfNumber, pdfText, reference } from "#exports/pdf/pdf-syntax.ts";

/** A link annotation (ISO 32000-1, 12.5.6.5). `key` is its key in the parent tree, `page` the page's object number. */
export function writeLinkAnnotation(area: LinkArea, key: number, page: number, pageHeight: number): string {
	const bottom = pageHeight - area.y - area.height;
	const rectangle = [area.x, bottom, area.x + area.width, bottom + area.height].map(pdfNumber).join(" ");
	// An address is ASCII in a PDF.
	const address = area.address.replace(/[^\x21-\x7e]/gu, encodeURIComponent);
	return [
		`<</Type/Annot/Subtype/Link/Rect[${rectangle}]/Border[0 0 0]/F 4/P ${reference(page)}/StructParent ${key}`,
		`/Contents ${pdfText(area.description)}/A<</Type/Action/S/URI/URI ${pdfText(address)}>>>>`,
	].join("");
}
