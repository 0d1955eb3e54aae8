import { FontProgram } from "./font-program.ts";
import type { PdfDocument } from "./pdf-document.ts";
import { decodeText } from "./pdf-document.ts";
import { type Dictionary, isArray, type PdfValue } from "./pdf-value.ts";

/** A font with two bytes for each character, as pages use it. */
export class PageFont {
	readonly name: string;
	readonly dictionary: Dictionary;
	readonly descendant: Dictionary;
	readonly descriptor: Dictionary;
	readonly program: FontProgram | undefined;
	readonly characters: ReadonlyMap<number, string>;
	readonly widths: ReadonlyMap<number, number>;
	/** Codes that pages show. */
	readonly shown = new Set<number>();

	constructor(document: PdfDocument, value: PdfValue | undefined) {
		this.dictionary = document.dictionary(value) ?? new Map();
		this.descendant = document.dictionary(document.list(this.dictionary.get("DescendantFonts"))[0]) ?? new Map();
		this.descriptor = document.dictionary(this.descendant.get("FontDescriptor")) ?? new Map();
		this.name = document.name(this.dictionary.get("BaseFont")) ?? "";
		this.characters = readCharacterMap(document.data(this.dictionary.get("ToUnicode")) ?? "");
		this.widths = readWidths(document, this.descendant.get("W"));
		const program = document.data(this.descriptor.get("FontFile2"));
		this.program = program === undefined ? undefined : new FontProgram(Buffer.from(program, "latin1"));
	}

	/** The text of a string that is shown. */
	show(bytes: string): string {
		let text = "";
		for (let index = 0; index + 1 < bytes.length; index += 2) {
			const code = bytes.charCodeAt(index) * 256 + bytes.charCodeAt(index + 1);
			this.shown.add(code);
			text += this.characters.get(code) ?? "";
		}
		return text;
	}
}

function readCharacterMap(cmap: string): ReadonlyMap<number, string> {
	const sections = [...cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)].map(([, section = ""]) => section);
	const pairs = sections.flatMap((section) => [...section.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/gi)]);
	return new Map(
		pairs.map(([, code = "", text = ""]) => {
			return [Number.parseInt(code, 16), decodeText(`\xfe\xff${Buffer.from(text, "hex").toString("latin1")}`)];
		}),
	);
}

/** In the form "first [width …]" (ISO 32000-1, 9.7.4.3). */
function readWidths(document: PdfDocument, value: PdfValue | undefined): ReadonlyMap<number, number> {
	const widths = new Map<number, number>();
	const entries = document.list(value);
	for (const [index, entry] of entries.entries()) {
		if (isArray(entry)) {
			for (const [place, width] of entry.entries()) {
				widths.set(Number(entries[index - 1]) + place, Number(width));
			}
		}
	}
	return widths;
}
