import type { PdfFile } from "./pdf-file.ts";
import { type Dictionary, isArray, isDictionary, Name, type PdfValue, Reference } from "./pdf-value.ts";
import { ValueReader } from "./value-reader.ts";

/** A file as a net of values: every getter follows references. What is not there, or of another type, is undefined. */
export class PdfDocument {
	readonly catalogue: Dictionary;
	readonly information: Dictionary;
	/** Object numbers of the pages, in order. */
	readonly pages: readonly number[];
	readonly #values = new Map<number, PdfValue>();

	constructor(readonly file: PdfFile) {
		const trailer = new ValueReader(file.trailer).value();
		const entries: Dictionary = isDictionary(trailer) ? trailer : new Map();
		this.catalogue = this.dictionary(entries.get("Root")) ?? new Map();
		this.information = this.dictionary(entries.get("Info")) ?? new Map();
		this.pages = this.#pagesUnder(this.catalogue.get("Pages"));
	}

	value(value: PdfValue | undefined): PdfValue | undefined {
		if (!(value instanceof Reference)) {
			return value;
		}
		const known = this.#values.get(value.number);
		if (known !== undefined) {
			return known;
		}
		const object = this.file.objects.get(value.number);
		const read = object && new ValueReader(object.body).value();
		if (read !== undefined) {
			this.#values.set(value.number, read);
		}
		return read;
	}

	/** The dictionary of an object; an empty one where there is none. */
	object(number: number): Dictionary {
		return this.dictionary(new Reference(number)) ?? new Map();
	}

	dictionary(value: PdfValue | undefined): Dictionary | undefined {
		const found = this.value(value);
		return isDictionary(found) ? found : undefined;
	}

	/** A single value counts as a list of one. */
	list(value: PdfValue | undefined): readonly PdfValue[] {
		const found = this.value(value);
		if (found === undefined || found === null) {
			return [];
		}
		return isArray(found) ? found : [value ?? found];
	}

	name(value: PdfValue | undefined): string | undefined {
		const found = this.value(value);
		return found instanceof Name ? found.name : undefined;
	}

	number(value: PdfValue | undefined): number | undefined {
		const found = this.value(value);
		return typeof found === "number" ? found : undefined;
	}

	/** A text string: UTF-16 with its mark, or what is taken for Latin-1. */
	text(value: PdfValue | undefined): string | undefined {
		const found = this.value(value);
		return typeof found === "string" ? decodeText(found) : undefined;
	}

	/** The data of a stream, inflated, one character for each byte. */
	data(value: PdfValue | undefined): string | undefined {
		return value instanceof Reference ? this.file.objects.get(value.number)?.data : undefined;
	}

	#pagesUnder(node: PdfValue | undefined): readonly number[] {
		const kids = this.dictionary(node)?.get("Kids");
		if (kids === undefined) {
			return node instanceof Reference ? [node.number] : [];
		}
		return this.list(kids).flatMap((kid) => this.#pagesUnder(kid));
	}
}

export function decodeText(bytes: string): string {
	if (!bytes.startsWith("\xfe\xff")) {
		return bytes;
	}
	let text = "";
	for (let index = 2; index + 1 < bytes.length; index += 2) {
		text += String.fromCharCode(bytes.charCodeAt(index) * 256 + bytes.charCodeAt(index + 1));
	}
	return text;
}
