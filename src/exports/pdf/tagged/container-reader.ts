import { bytesOf } from "#exports/pdf/pdf-syntax.ts";
import type { PdfObject } from "./objects.ts";

/** A file as jsPDF writes it, taken apart. */
export interface Container {
	readonly objects: ReadonlyMap<number, PdfObject>;
	/** Object number of the catalogue. */
	readonly root: number;
	/** Object number of the information dictionary. */
	readonly information: number;
}

/**
 * Reads jsPDF's uncompressed output, one character for each byte, by its cross-reference table. Objects whose numbers are
 * in `elsewhere` were only reserved and are left out. Throws where the file is not what jsPDF 4.2.1 writes.
 */
export function readContainer(file: string, elsewhere: ReadonlyMap<number, unknown>): Container {
	const tableStart = Number(matched(file.slice(-64), /startxref\n(\d+)/));
	const trailerStart = file.indexOf("trailer\n", tableStart);
	const trailer = file.slice(trailerStart);
	const lines = file.slice(tableStart, trailerStart).split("\n").slice(2);

	const starts = lines
		.map((line, number) => ({ number, offset: Number(line.slice(0, 10)) }))
		.filter(({ number, offset }) => number > 0 && offset > 0 && !elsewhere.has(number))
		.sort((a, b) => a.offset - b.offset);
	const objects = new Map<number, PdfObject>();
	for (const [index, { number, offset }] of starts.entries()) {
		const end = starts[index + 1]?.offset ?? tableStart;
		objects.set(number, readObject(file.slice(offset, end), number));
	}
	return {
		objects,
		root: Number(matched(trailer, /\/Root (\d+) 0 R/)),
		information: Number(matched(trailer, /\/Info (\d+) 0 R/)),
	};
}

function readObject(text: string, number: number): PdfObject {
	const opening = `${number} 0 obj\n`;
	const closing = text.lastIndexOf("\nendobj");
	if (!text.startsWith(opening) || closing < 0) {
		throw new Error(`jsPDF wrote something else where object ${number} should be`);
	}
	const body = text.slice(opening.length, closing);
	const streamStart = body.indexOf(">>\nstream\n");
	if (streamStart < 0) {
		return body;
	}
	const dictionary = body.slice("<<\n".length, streamStart);
	const length = Number(matched(dictionary, /\/Length (\d+)/));
	const dataStart = streamStart + ">>\nstream\n".length;
	const entries = dictionary.replace(/\/Length \d+\n?/, "");
	return { entries, data: bytesOf(body.slice(dataStart, dataStart + length)) };
}

function matched(text: string, pattern: RegExp): string {
	const value = pattern.exec(text)?.[1];
	if (value === undefined) {
		throw new Error(`jsPDF's file has no ${pattern.source}`);
	}
	return value;
}
