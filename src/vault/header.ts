import { fromHexadecimal, toHexadecimal } from "#domain/hexadecimal.ts";
import type { Hash, Json } from "#domain/journal/event.ts";
import { sha256Hex } from "#domain/journal/hash.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { parseJson } from "#domain/journal/parse-json.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { isBelievable, type KeyDerivation, SALT_BYTES } from "./passphrase.ts";
import type { Slot } from "./slots.ts";
import type { StorageProblem } from "./vault.ts";

/** What has to be readable before anything can be opened. */
export interface Header {
	readonly vault: string;
	/** A changed header is a new one with a higher generation; the highest valid one counts. */
	readonly generation: number;
	/** What the vault was called under each of its earlier master keys, the first of all first. */
	readonly formerly: readonly string[];
	/** Each holds the same master key, wrapped in its own way. */
	readonly slots: readonly Slot[];
}

/** As stored: the header as JSON, and a hash that tells damage from a wrong passphrase. */
export interface HeaderRow {
	readonly generation: number;
	readonly body: string;
	readonly checksum: Hash;
}

const FORMAT = 1;

export function writeHeader({ vault, generation, formerly, slots }: Header): HeaderRow {
	const body = JSON.stringify({
		format: FORMAT,
		vault,
		generation,
		...(formerly.length > 0 && { formerly }),
		slots: slots.map((slot) => ({
			kind: slot.kind,
			...(slot.kind === "passphrase" && { argon2id: slot.cost }),
			...(slot.kind === "recovery" && !slot.isConfirmed && { confirmed: false }),
			salt: toHexadecimal(slot.salt),
			wrappedMaster: toHexadecimal(slot.wrappedMaster),
		})),
	});
	return { generation, body, checksum: sha256Hex(body) };
}

/**
 * The valid header of the highest generation; undefined where there is none at all.
 * storage-newer: a later version of the app wrote it. storage-damaged: none is valid; the detail is about the highest.
 */
export function currentHeader(
	rows: readonly HeaderRow[],
	derivation: KeyDerivation,
): Result<Header | undefined, StorageProblem> {
	const read = rows
		.toSorted((one, other) => other.generation - one.generation)
		.map((row) => readHeader(row, derivation));
	return read.find((header) => header.ok || header.problem.kind === "storage-newer") ?? read[0] ?? ok(undefined);
}

function readHeader(row: HeaderRow, derivation: KeyDerivation): Result<Header, StorageProblem> {
	const problem = (kind: "storage-damaged" | "storage-newer", what: string): Result<never, StorageProblem> =>
		failed({ kind, detail: `header ${row.generation}: ${what}` });

	if (typeof row.body !== "string" || sha256Hex(row.body) !== row.checksum) {
		return problem("storage-damaged", "checksum");
	}
	// The checksum is no proof that it is JSON, since whoever changes the body can change it too.
	const { format, vault, generation, formerly = [], slots } = objectOf(parseJson(row.body));
	if (typeof format === "number" && format > FORMAT) {
		return problem("storage-newer", `format ${format}`);
	}
	if (format !== FORMAT || typeof vault !== "string" || generation !== row.generation || !Array.isArray(slots)) {
		return problem("storage-damaged", "content");
	}
	if (!Array.isArray(formerly) || !formerly.every((name) => typeof name === "string")) {
		return problem("storage-damaged", "former names");
	}
	const unknown = slots.map((slot) => textOf(objectOf(slot).kind)).find((kind) => !isSlotKind(kind));
	if (unknown !== undefined) {
		return problem("storage-newer", `slot ${unknown}`);
	}
	const read = slots.map((slot) => readSlot(slot, derivation)).filter((slot) => slot !== undefined);
	return read.length === slots.length && read.length > 0
		? ok({ vault, generation, formerly, slots: read })
		: problem("storage-damaged", "slot out of bounds");
}

function isSlotKind(kind: string): kind is Slot["kind"] {
	return kind === "passphrase" || kind === "recovery";
}

function readSlot(slot: Json, derivation: KeyDerivation): Slot | undefined {
	const { kind, argon2id, confirmed, salt: saltText, wrappedMaster: wrappedText } = objectOf(slot);
	const salt = fromHexadecimal(textOf(saltText));
	const wrappedMaster = fromHexadecimal(textOf(wrappedText));
	if (salt?.length !== SALT_BYTES || wrappedMaster === undefined) {
		return undefined;
	}
	if (kind === "recovery") {
		return { kind, isConfirmed: confirmed !== false, salt, wrappedMaster };
	}
	const { memoryKiB, iterations, parallelism } = objectOf(argon2id);
	// What is no number is out of bounds.
	const cost = { memoryKiB: Number(memoryKiB), iterations: Number(iterations), parallelism: Number(parallelism) };
	return isBelievable(cost, derivation) ? { kind: "passphrase", cost, salt, wrappedMaster } : undefined;
}
