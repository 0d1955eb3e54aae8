import type { Json } from "#domain/journal/event.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { parseJson } from "#domain/journal/parse-json.ts";
import { COPIED_TABLES, type CopiedTable, type PlacedRow, type RowChange, type RowName } from "./copied-rows.ts";
import { readFrames, writeFrame } from "./frames.ts";
import type { Bytes } from "./seal.ts";

/** A change as the mirror holds it: bound to its vault, since the mirror outlives the database. */
export interface MirroredChange extends RowChange {
	readonly vault: string;
}

/** The changes of one file of the mirror. */
export interface ReadChanges {
	readonly changes: readonly MirroredChange[];
	/** Frames, and stretches where frames were, that hold no change. */
	readonly damaged: number;
	/** Bytes behind the last whole frame: what was being written when the writer ended. */
	readonly tornBytes: number;
	/** Frames that a later version of the app wrote. */
	readonly newer: number;
}

/** From 2 on a row may hold several events. */
const FORMAT = 2;
const READABLE: readonly unknown[] = [1, FORMAT];
const NEWLINE = 0x0a;
const ROWS_IN_A_FRAME = 256;

/**
 * A frame whose content is a line of JSON and, behind it, the sealed bytes of its rows in their order; in the JSON,
 * `sealed` is their length.
 */
export function writeChange({ vault, put, remove }: MirroredChange): Bytes {
	const sealed: Uint8Array[] = [];
	const rows = put.map(({ table, row }) => {
		if (!("sealed" in row)) {
			return { table, row };
		}
		sealed.push(row.sealed);
		return { table, row: { ...row, sealed: row.sealed.length } };
	});
	const text = JSON.stringify({ format: FORMAT, vault, put: rows, remove });
	return writeFrame(joinBytes([new TextEncoder().encode(`${text}\n`), ...sealed]));
}

/** Changes that put these rows, of a size to be framed. */
export function inChanges(rows: readonly PlacedRow[]): readonly RowChange[] {
	const changes: RowChange[] = [];
	for (let at = 0; at < rows.length; at += ROWS_IN_A_FRAME) {
		changes.push({ put: rows.slice(at, at + ROWS_IN_A_FRAME), remove: [] });
	}
	return changes;
}

export function readChanges(bytes: Bytes): ReadChanges {
	const { contents, damaged, tornBytes } = readFrames(bytes);
	const read = contents.map(readChange);
	return {
		changes: read.filter((change) => change !== undefined).filter((change) => change !== "newer"),
		damaged: damaged + read.filter((change) => change === undefined).length,
		tornBytes,
		newer: read.filter((change) => change === "newer").length,
	};
}

export function joinBytes(parts: readonly Uint8Array[]): Bytes {
	const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		joined.set(part, at);
		at += part.length;
	}
	return joined;
}

/** Undefined for what this program did not write: a checksum that fits says nothing of who made it. */
function readChange(content: Bytes): MirroredChange | "newer" | undefined {
	const end = content.indexOf(NEWLINE);
	const { format, vault, put, remove } = objectOf(
		parseJson(new TextDecoder().decode(content.subarray(0, Math.max(end, 0)))),
	);
	if (typeof format === "number" && format > FORMAT) {
		return "newer";
	}
	if (!READABLE.includes(format) || typeof vault !== "string" || !Array.isArray(put) || !Array.isArray(remove)) {
		return undefined;
	}
	const sealed = content.subarray(end + 1);
	let at = 0;
	const rows = put.map((each) => {
		const { table, row } = objectOf(each);
		const length = Number(objectOf(row).sealed ?? 0);
		const placed = readRow(textOf(table), objectOf(row), sealed.slice(at, at + length));
		at += length;
		return placed;
	});
	const whole = rows.filter((row) => row !== undefined);
	return whole.length === rows.length && at === sealed.length && remove.every(isRowName)
		? { vault, put: whole, remove }
		: undefined;
}

function readRow(table: string, row: ReturnType<typeof objectOf>, sealed: Bytes): PlacedRow | undefined {
	const { generation, body, checksum, id, journal } = row;
	if (table === "headers") {
		return typeof generation === "number" && typeof body === "string" && typeof checksum === "string"
			? { table, row: { generation, body, checksum } }
			: undefined;
	}
	if (typeof id !== "string" || sealed.length !== row.sealed) {
		return undefined;
	}
	if (table === "devices" || table === "journals") {
		return { table, row: { id, sealed } };
	}
	return (table === "events" || table === "drafts") && typeof journal === "string"
		? { table, row: { id, journal, sealed } }
		: undefined;
}

function isRowName(name: Json): name is RowName {
	const table = textOf(name).split("/")[0] as CopiedTable;
	return COPIED_TABLES.includes(table);
}
