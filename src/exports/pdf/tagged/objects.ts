/** The body of an object: a value as it is written, or a stream with the entries of its dictionary. */
export type PdfObject = string | { readonly entries: string; readonly data: Uint8Array };

/** Objects of a file, by number. */
export class Objects {
	readonly #bodies = new Map<number, PdfObject>();

	/** `reserve` gives the next free number of the file. */
	constructor(readonly reserve: () => number) {}

	/** Takes a body under a number that was reserved before. */
	set(number: number, body: PdfObject): void {
		this.#bodies.set(number, body);
	}

	/** Takes a body and gives its number. */
	add(body: PdfObject): number {
		const number = this.reserve();
		this.set(number, body);
		return number;
	}

	get bodies(): ReadonlyMap<number, PdfObject> {
		return this.#bodies;
	}
}
