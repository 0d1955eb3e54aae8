import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The text of all pages of a PDF, as a reader finds it, with white space folded. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
	return (await textsOfPages(bytes)).join(" ");
}

/** The same, page by page. */
export async function textsOfPages(bytes: Uint8Array): Promise<readonly string[]> {
	const document = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
	return Promise.all(
		Array.from({ length: document.numPages }, async (_, index) => {
			const { items } = await (await document.getPage(index + 1)).getTextContent();
			const text = items.map((item) => ("str" in item ? item.str : "")).join(" ");
			return text.replace(/\s+/g, " ");
		}),
	);
}
