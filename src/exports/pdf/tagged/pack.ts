import { zlibSync } from "fflate";
import type { Encryption } from "#exports/pdf/encryption/encryption.ts";
import { bytesOf, reference } from "#exports/pdf/pdf-syntax.ts";
import { readContainer } from "./container-reader.ts";
import { CrossReferences } from "./cross-references.ts";
import type { PdfObject } from "./objects.ts";

const OBJECTS_PER_STREAM = 1000;

export interface Trailer {
	/** The information dictionary. It takes the place of the container's. */
	readonly information: string;
	/** 32 hexadecimal digits. */
	readonly id: string;
}

/**
 * Writes the final file (PDF 1.7): the container's objects and the given ones, which win over the container's. Streams
 * are deflated, all else goes into object streams (ISO 32000-1, 7.5.7), so that no string stands outside a stream and
 * encrypting the streams encrypts all. Nothing that jsPDF makes up, such as the time or a random identifier, reaches the
 * file.
 */
export async function pack(
	container: string,
	additions: ReadonlyMap<number, PdfObject>,
	trailer: Trailer,
	encryption?: Encryption,
): Promise<Uint8Array<ArrayBuffer>> {
	const read = readContainer(container, additions);
	const objects = new Map<number, PdfObject>([...read.objects, ...additions, [read.information, trailer.information]]);
	const file = new FileWriter(Math.max(...objects.keys()) + 1, encryption);

	const plain: [number, string][] = [];
	for (const number of [...objects.keys()].sort((a, b) => a - b)) {
		const body = objects.get(number);
		if (typeof body === "string") {
			plain.push([number, body]);
		} else if (body !== undefined) {
			await file.addStream(number, body.entries, body.data);
		}
	}
	for (let start = 0; start < plain.length; start += OBJECTS_PER_STREAM) {
		await file.addObjectStream(plain.slice(start, start + OBJECTS_PER_STREAM));
	}
	const root = `/Root ${reference(read.root)}/Info ${reference(read.information)}`;
	return file.finish(`${root}/ID[<${trailer.id}><${trailer.id}>]`);
}

class FileWriter {
	readonly #chunks: Uint8Array[] = [];
	readonly #places = new CrossReferences();
	#length = 0;
	#nextNumber: number;

	constructor(
		nextNumber: number,
		readonly encryption: Encryption | undefined,
	) {
		this.#nextNumber = nextNumber;
		// The second line marks the file as binary to whatever carries it.
		this.#write(new Uint8Array([...new TextEncoder().encode("%PDF-1.7\n%"), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]));
	}

	async addStream(number: number, entries: string, data: Uint8Array): Promise<void> {
		const deflated = zlibSync(data, { level: 6 });
		this.#writeStream(number, entries, this.encryption ? await this.encryption.seal(deflated) : deflated);
	}

	async addObjectStream(objects: readonly (readonly [number, string])[]): Promise<void> {
		const stream = this.#nextNumber++;
		const header: string[] = [];
		const bodies: string[] = [];
		let offset = 0;
		for (const [index, [number, body]] of objects.entries()) {
			header.push(`${number} ${offset}`);
			bodies.push(body);
			offset += body.length + 1;
			this.#places.inStream(number, stream, index);
		}
		const head = `${header.join(" ")}\n`;
		const entries = `/Type/ObjStm/N ${objects.length}/First ${head.length}`;
		await this.addStream(stream, entries, bytesOf(head + bodies.join("\n")));
	}

	finish(trailerEntries: string): Uint8Array<ArrayBuffer> {
		const encrypt =
			this.encryption === undefined ? "" : `/Encrypt ${reference(this.#addPlain(this.encryption.dictionary))}`;
		const number = this.#nextNumber++;
		const start = this.#length;
		this.#places.inFile(number, start);
		const { entries, data } = this.#places.write(this.#nextNumber);
		// Read before there is a key, and so never encrypted.
		this.#writeStream(number, `/Type/XRef${trailerEntries}${encrypt}${entries}`, zlibSync(data, { level: 6 }));
		this.#write(`startxref\n${start}\n%%EOF\n`);
		const file = new Uint8Array(this.#length);
		let offset = 0;
		for (const chunk of this.#chunks) {
			file.set(chunk, offset);
			offset += chunk.length;
		}
		return file;
	}

	/** Adds an object that stands by itself, and gives its number. */
	#addPlain(body: string): number {
		const number = this.#nextNumber++;
		this.#places.inFile(number, this.#length);
		this.#write(`${number} 0 obj\n${body}\nendobj\n`);
		return number;
	}

	#writeStream(number: number, entries: string, data: Uint8Array): void {
		this.#places.inFile(number, this.#length);
		this.#write(`${number} 0 obj\n<<${entries}/Filter/FlateDecode/Length ${data.length}>>stream\n`);
		this.#write(data);
		this.#write("\nendstream\nendobj\n");
	}

	#write(chunk: string | Uint8Array): void {
		const bytes = typeof chunk === "string" ? bytesOf(chunk) : chunk;
		this.#chunks.push(bytes);
		this.#length += bytes.length;
	}
}
