import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The text of all pages of a PDF, as a reader finds it, with white space folded. A protected file opens with `password`. */
export async function textOfPdf(bytes: Uint8Array, password?: string): Promise<string> {
	return (await textsOfPages(bytes, password)).join(" ");
}

/** The same, page by page. */
export async function textsOfPages(bytes: Uint8Array, password?: string): Promise<readonly string[]> {
	const file = { data: bytes.slice(), ...(password !== undefined && { password }) };
	const document = await getDocument({ ...file, useSystemFonts: false, verbosity: 0 }).promise;
	return Promise.all(
		Array.from({ length: document.numPages }, async (_, index) => {
			const { items } = await (await document.getPage(index + 1)).getTextContent();
			const text = items.map((item) => ("str" in item ? item.str : "")).join(" ");
			return text.replace(/\s+/g, " ");
		}),
	);
}
