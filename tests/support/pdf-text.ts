import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The text of all pages of a PDF, as a reader finds it, with white space folded. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
	const document = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
	const pages = await Promise.all(
		Array.from({ length: document.numPages }, async (_, index) => {
			const { items } = await (await document.getPage(index + 1)).getTextContent();
			return items.map((item) => ("str" in item ? item.str : "")).join(" ");
		}),
	);
	return pages.join(" ").replace(/\s+/g, " ");
}
