import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A document as assistive software gets it from pdf.js. */
export interface ReadStructure {
	readonly roles: ReadonlySet<string>;
	/** Alternatives of figures, which are read in place of what they show. */
	readonly alternatives: readonly string[];
	/** In reading order, white space folded, without the markers of lists. */
	readonly text: string;
}

interface Node {
	readonly role?: string;
	readonly type?: string;
	readonly id?: string;
	readonly alt?: string;
	readonly children?: readonly Node[];
}

const ENDS_A_LINE = /^(H.|P|LBody|Caption|T[HD])$/;

/** Reads an open file, or one that opens with `password`. */
export async function readStructure(bytes: Uint8Array, password?: string): Promise<ReadStructure> {
	const options = password === undefined ? {} : { password };
	const document = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0, ...options }).promise;
	const roles = new Set<string>();
	const alternatives: string[] = [];
	let text = "";
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const texts = new Map<string, string>();
		let id = "";
		for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
			if ("str" in item) {
				texts.set(id, `${texts.get(id) ?? ""}${item.str}${item.hasEOL ? "\n" : ""}`);
			} else {
				id = item.id ?? "";
			}
		}
		const visit = (node: Node): void => {
			roles.add(node.role ?? "");
			if (node.role === "Figure") {
				alternatives.push(node.alt ?? "");
			} else if (node.role !== "Lbl") {
				text += node.type === "content" ? (texts.get(node.id ?? "") ?? "") : "";
				node.children?.forEach(visit);
				text += ENDS_A_LINE.test(node.role ?? "") ? "\n" : "";
			}
		};
		visit((await page.getStructTree()) as Node);
	}
	return { roles, alternatives, text: text.trim().replace(/\s+/g, " ") };
}
