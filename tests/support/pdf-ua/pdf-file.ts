import { inflateSync } from "node:zlib";
import { type Dictionary, isArray, isDictionary, type PdfValue } from "./pdf-value.ts";
import { ValueReader } from "./value-reader.ts";

/** A file taken apart, one character for each byte. */
export interface PdfFile {
	readonly version: string;
	readonly objects: ReadonlyMap<number, PdfObject>;
	readonly trailer: string;
}

/** An object as it is written; of a stream also the data, inflated. */
export interface PdfObject {
	readonly body: string;
	readonly data?: string;
}

/**
 * Reads an unencrypted file whose objects are all listed by one cross-reference stream (ISO 32000-1, 7.5.8), as our packer
 * writes it. Throws where it is something else.
 */
export function readPdf(bytes: Uint8Array): PdfFile {
	const file = Buffer.from(bytes).toString("latin1");
	const version = /^%PDF-(\d\.\d)/.exec(file)?.[1];
	const start = /startxref\n(\d+)\n%%EOF\n$/.exec(file.slice(-40))?.[1];
	if (version === undefined || start === undefined) {
		throw new Error("The file has no beginning or no end");
	}
	const references = readObject(file, Number(start));
	const objects = new Map<number, PdfObject>();
	const inStreams: { readonly number: number; readonly stream: number; readonly index: number }[] = [];
	for (const [number, [type, place = 0, index = 0]] of readEntries(references).entries()) {
		if (type === 1 && place !== Number(start)) {
			objects.set(number, readObject(file, place));
		} else if (type === 2) {
			inStreams.push({ number, stream: place, index });
		}
	}
	const members = new Map<number, readonly string[]>();
	for (const { number, stream, index } of inStreams) {
		const bodies = members.get(stream) ?? readMembers(objects.get(stream));
		members.set(stream, bodies);
		objects.set(number, { body: found(bodies[index]) });
	}
	for (const stream of members.keys()) {
		objects.delete(stream);
	}
	return { version, objects, trailer: references.body };
}

function readObject(file: string, offset: number): PdfObject {
	const opening = /\d+ 0 obj\n/y;
	opening.lastIndex = offset;
	const start = offset + found(opening.exec(file)?.[0]).length;
	const reader = new ValueReader(file, start);
	const value = reader.value();
	const body = file.slice(start, reader.position);
	if (!isDictionary(value) || !file.startsWith("stream\n", reader.position)) {
		return { body };
	}
	const dataStart = reader.position + "stream\n".length;
	const dataEnd = dataStart + Number(value.get("Length"));
	if (!file.startsWith("\nendstream", dataEnd)) {
		throw new Error(`The stream at ${offset} has another length than it says`);
	}
	const data = value.has("Filter") ? inflate(file.slice(dataStart, dataEnd)) : file.slice(dataStart, dataEnd);
	return { body, data: isDictionary(value.get("DecodeParms")) ? withoutPredictor(data, value) : data };
}

function inflate(data: string): string {
	return inflateSync(Buffer.from(data, "latin1")).toString("latin1");
}

/** Undoes the PNG filter "up", which the rows of a cross-reference stream have. */
function withoutPredictor(data: string, dictionary: Dictionary): string {
	const length = rowLength(dictionary);
	let above = new Array<number>(length).fill(0);
	let result = "";
	for (let start = 0; start < data.length; start += length + 1) {
		above = above.map((byte, column) => (byte + data.charCodeAt(start + 1 + column)) & 0xff);
		result += String.fromCharCode(...above);
	}
	return result;
}

/** Type, place and index of each object, by number. */
function readEntries({ body, data = "" }: PdfObject): readonly (readonly number[])[] {
	const dictionary = new ValueReader(body).value();
	if (!isDictionary(dictionary)) {
		throw new Error("The cross-references have no dictionary");
	}
	const widths = numbers(dictionary.get("W"));
	return Array.from({ length: Number(dictionary.get("Size")) }, (_, row) => {
		let position = row * rowLength(dictionary);
		return widths.map((width) => {
			const field = data.slice(position, position + width);
			position += width;
			return Array.from(field).reduce((value, byte) => value * 256 + byte.charCodeAt(0), 0);
		});
	});
}

function rowLength(dictionary: Dictionary): number {
	return numbers(dictionary.get("W")).reduce((sum, width) => sum + width, 0);
}

function readMembers(stream: PdfObject | undefined): readonly string[] {
	const { body, data = "" } = found(stream);
	const first = Number(found(/\/First (\d+)/.exec(body)?.[1]));
	const offsets = found(data.slice(0, first).match(/\d+ \d+/g)).map((pair) => first + Number(pair.split(" ")[1]));
	return offsets.map((offset, index) => data.slice(offset, offsets[index + 1]).trimEnd());
}

function numbers(value: PdfValue | undefined): readonly number[] {
	return isArray(value) ? value.map(Number) : [];
}

function found<Value>(value: Value | null | undefined): Value {
	if (value === null || value === undefined) {
		throw new Error("The file lacks something that it refers to");
	}
	return value;
}
