import { readFile } from "node:fs/promises";
import { basename, relative } from "node:path";
import { filesIn } from "../damage.ts";
import { joinLog, openTable } from "./level-db.ts";
import { openSnappy } from "./snappy.ts";

/** A word that was found where nothing of it may be. */
export interface Trace {
	readonly word: string;
	readonly writtenAs: string;
	/** Within the folder. */
	readonly file: string;
	readonly within: Place;
}

/** The bytes of the file as they are, or what they hold compressed. */
export type Place = "file" | "log" | "table" | "value";

/** Every file below a folder in which one of the words stands, in any of the ways in which a browser writes text. */
export async function findTraces(folder: string, words: readonly string[]): Promise<readonly Trace[]> {
	const needles = words.flatMap((word) =>
		[...waysToWrite(word)].map(([writtenAs, bytes]) => ({ word, writtenAs, bytes })),
	);
	const traces: Trace[] = [];
	for (const file of await filesIn(folder)) {
		for (const [within, bytes] of await placesIn(file)) {
			for (const needle of needles) {
				if (!bytes.includes(needle.bytes)) continue;
				traces.push({ word: needle.word, writtenAs: needle.writtenAs, file: relative(folder, file), within });
			}
		}
	}
	return traces;
}

/** As bytes of one or two a letter, and as base64 wherever in the encoded text the word begins. */
export function waysToWrite(word: string): ReadonlyMap<string, Buffer> {
	const plain = new Map([
		["UTF-8", Buffer.from(word, "utf8")],
		["UTF-16LE", Buffer.from(word, "utf16le")],
		["UTF-16BE", Buffer.from(word, "utf16le").swap16()],
	]);
	const encoded = ["UTF-8", "UTF-16LE"].flatMap((name) =>
		[0, 1, 2].map((shift): [string, Buffer] => [
			`base64 of ${name}, shifted by ${shift}`,
			Buffer.from(base64Within(plain.get(name) ?? Buffer.of(), shift)),
		]),
	);
	return new Map([...plain, ...encoded]);
}

/** The letters of base64 that depend on these bytes alone when `shift` others come before them. */
function base64Within(bytes: Buffer, shift: number): string {
	const whole = Buffer.concat([Buffer.alloc(shift), bytes]);
	const from = Math.ceil((shift * 8) / 6);
	const to = Math.floor((whole.length * 8) / 6);
	return whole.toString("base64").slice(from, to);
}

async function placesIn(file: string): Promise<readonly (readonly [Place, Buffer])[]> {
	const bytes = await readUnlessGone(file);
	const name = basename(file);
	const log = /^\d{6}\.log$/.test(name) ? [joinLog(bytes)] : [];
	const tables = /^\d{6}\.(ldb|sst)$/.test(name) ? openTable(bytes) : [];
	const readable = [bytes, ...log, ...tables];
	return [
		["file", bytes],
		...log.map((each) => ["log", each] as const),
		...tables.map((each) => ["table", each] as const),
		...readable.flatMap(compressedValuesIn).map((each) => ["value", each] as const),
	];
}

/** Chromium compresses longer values of IndexedDB by themselves, and puts this before them. */
const COMPRESSED_VALUE = Buffer.of(0xff, 0x11, 0x02);

function compressedValuesIn(bytes: Buffer): readonly Buffer[] {
	const values: Buffer[] = [];
	for (let at = bytes.indexOf(COMPRESSED_VALUE); at >= 0; at = bytes.indexOf(COMPRESSED_VALUE, at + 1)) {
		const value = openSnappy(bytes.subarray(at + COMPRESSED_VALUE.length));
		if (value) values.push(value);
	}
	return values;
}

/** A running browser deletes files while they are being read. */
async function readUnlessGone(file: string): Promise<Buffer> {
	try {
		return await readFile(file);
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return Buffer.of();
		throw error;
	}
}
