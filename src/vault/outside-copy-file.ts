import { toHexadecimal } from "#domain/hexadecimal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { parseJson } from "#domain/journal/parse-json.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { COPIED_TABLES, nameOf, type PlacedRow } from "./copied-rows.ts";
import { inChanges, joinBytes, readChanges, writeChange } from "./mirrored-change.ts";
import type { MadeOutsideCopy, OutsideCopyFacts, OutsideCopyProblem } from "./outside-copy.ts";
import type { Bytes } from "./seal.ts";

// docs/outside-copy.md describes the format for whoever reads a file without this program.
const KIND = "resettlement-outside-copy";
const FORMAT = 1;
const BEGINNING = new TextEncoder().encode(`{"kind":"${KIND}",`);
const NEWLINE = 0x0a;
const TRAILER_BYTES = trailer("0".repeat(64)).length;

export interface OutsideCopyContent {
	readonly vault: string;
	/** Milliseconds since 1970, UTC. */
	readonly made: number;
	readonly rows: readonly PlacedRow[];
}

export interface OutsideCopy extends OutsideCopyFacts {
	readonly rows: readonly PlacedRow[];
}

export async function writeOutsideCopy({ vault, made, rows }: OutsideCopyContent): Promise<MadeOutsideCopy> {
	const counts = countRows(rows);
	const head = JSON.stringify({ kind: KIND, format: FORMAT, made: new Date(made).toISOString(), vault, counts });
	const frames = inChanges(rows).map((change) => writeChange({ vault, ...change }));
	const content = joinBytes([new TextEncoder().encode(`${head}\n`), ...frames]);
	const sha256 = await hashOf(content);
	return { file: new Blob([content, trailer(sha256)]), made, vault, counts, sha256 };
}

/** Checks the whole file, its frame, its counts and its hash, and gives its rows as they are sealed. */
export async function readOutsideCopy(file: Blob): Promise<Result<OutsideCopy, OutsideCopyProblem>> {
	const bytes = await readFile(file);
	if (!bytes.ok) {
		return bytes;
	}
	const content = bytes.value.subarray(0, Math.max(bytes.value.length - TRAILER_BYTES, 0));
	if (!BEGINNING.every((byte, at) => bytes.value[at] === byte)) {
		return failed({ kind: "not-an-outside-copy" });
	}
	const sha256 = await hashOf(content);
	if (!isSame(bytes.value.subarray(content.length), trailer(sha256))) {
		return failed({ kind: "outside-copy-damaged", detail: "checksum" });
	}
	return readContent(content, sha256);
}

function readContent(content: Bytes, sha256: string): Result<OutsideCopy, OutsideCopyProblem> {
	const end = content.indexOf(NEWLINE);
	const head = objectOf(parseJson(new TextDecoder().decode(content.subarray(0, Math.max(end, 0)))));
	const { format, vault } = head;
	if (typeof format === "number" && format > FORMAT) {
		return failed({ kind: "outside-copy-newer", detail: `format ${format}` });
	}
	const made = Date.parse(textOf(head.made));
	if (format !== FORMAT || typeof vault !== "string" || Number.isNaN(made)) {
		return failed({ kind: "outside-copy-damaged", detail: "head" });
	}
	const { changes, damaged, tornBytes, newer } = readChanges(content.subarray(end + 1));
	if (newer > 0) {
		return failed({ kind: "outside-copy-newer", detail: `${newer} frames` });
	}
	const isOwn = changes.every((change) => change.vault === vault && change.remove.length === 0);
	if (damaged > 0 || tornBytes > 0 || !isOwn) {
		return failed({ kind: "outside-copy-damaged", detail: "frames" });
	}
	const rows = changes.flatMap(({ put }) => put);
	const counts = countRows(rows);
	const isCounted = COPIED_TABLES.every((table) => objectOf(head.counts)[table] === counts[table]);
	if (!isCounted || new Set(rows.map(nameOf)).size < rows.length) {
		return failed({ kind: "outside-copy-damaged", detail: "counts" });
	}
	return ok({ made, vault, counts, sha256, rows });
}

async function readFile(file: Blob): Promise<Result<Bytes, OutsideCopyProblem>> {
	try {
		return ok(new Uint8Array(await file.arrayBuffer()));
	} catch (error) {
		// The medium is gone, or the file was changed since it was chosen.
		if (error instanceof DOMException) {
			return failed({ kind: "outside-copy-unreadable", detail: String(error) });
		}
		throw error;
	}
}

function countRows(rows: readonly PlacedRow[]): OutsideCopyFacts["counts"] {
	const counts = { headers: 0, devices: 0, journals: 0, events: 0, drafts: 0 };
	for (const { table } of rows) {
		counts[table] += 1;
	}
	return counts;
}

function trailer(sha256: string): Bytes {
	return new TextEncoder().encode(`{"sha256":"${sha256}"}\n`);
}

async function hashOf(content: Bytes): Promise<string> {
	return toHexadecimal(new Uint8Array(await crypto.subtle.digest("SHA-256", content)));
}

function isSame(one: Bytes, other: Bytes): boolean {
	return one.length === other.length && one.every((byte, at) => other[at] === byte);
}
