import { describe, expect, it } from "vitest";
import { sha256Hex } from "#domain/journal/hash.ts";
import { currentHeader, type Header, type HeaderRow, writeHeader } from "#vault/header.ts";
import { KEY_DERIVATION } from "#vault/passphrase.ts";

const header: Header = {
	vault: "v1",
	generation: 1,
	formerly: [],
	slots: [
		{
			kind: "passphrase",
			cost: KEY_DERIVATION.cost,
			salt: new Uint8Array(16).fill(1),
			wrappedMaster: new Uint8Array(61).fill(2),
		},
		{
			kind: "recovery",
			isConfirmed: true,
			salt: new Uint8Array(16).fill(3),
			wrappedMaster: new Uint8Array(61).fill(4),
		},
	],
};

describe("the header", () => {
	it("reads as it was written", () => {
		expect(read(writeHeader(header))).toEqual({ ok: true, value: header });
	});

	it("reads with a recovery key that nobody has confirmed", () => {
		const [passphrase, recovery] = header.slots;
		if (passphrase === undefined || recovery?.kind !== "recovery") throw new Error("The header has other slots");
		const unconfirmed = { ...header, slots: [passphrase, { ...recovery, isConfirmed: false }] };
		expect(read(writeHeader(unconfirmed))).toEqual({ ok: true, value: unconfirmed });
	});

	it("reads with the former names of the vault", () => {
		const renewed = { ...header, formerly: ["v0", "v0.5"] };
		expect(read(writeHeader(renewed))).toEqual({ ok: true, value: renewed });
	});

	it("is none where none was written", () => {
		expect(read()).toEqual({ ok: true, value: undefined });
	});

	it("is the one of the highest generation", () => {
		const second = { ...header, generation: 2 };
		expect(read(writeHeader(second), writeHeader(header))).toEqual({ ok: true, value: second });
		expect(read(writeHeader(header), writeHeader(second))).toEqual({ ok: true, value: second });
	});

	it("is the one before where the highest is damaged", () => {
		const torn = { ...writeHeader({ ...header, generation: 2 }), checksum: "" };
		expect(read(writeHeader(header), torn)).toEqual({ ok: true, value: header });
	});

	it("is damaged, and named, where its text was changed", () => {
		const row = writeHeader(header);
		const problem = { kind: "storage-damaged", detail: "header 1: checksum" };
		expect(read({ ...row, body: row.body.replace("0101", "0102") })).toEqual({ ok: false, problem });
		expect(read({ ...row, body: undefined as unknown as string })).toEqual({ ok: false, problem });
	});

	it.each([
		["no JSON", "{"],
		["another type", "[]"],
		["no slots", rewritten({ slots: [] })],
		["another generation than the row's", rewritten({ generation: 7 })],
		["a format that is none", rewritten({ format: "1" })],
		["cheap guesses", withSlot({ argon2id: { memoryKiB: 1024, iterations: 3, parallelism: 1 } })],
		["a memory bomb", withSlot({ argon2id: { memoryKiB: 4_194_304, iterations: 3, parallelism: 1 } })],
		["a cost in words", withSlot({ argon2id: { memoryKiB: "much", iterations: 3, parallelism: 1 } })],
		["former names that are none", rewritten({ formerly: ["v0", 5] })],
		["a short salt", withSlot({ salt: "0101" })],
		["a key that is no hexadecimal", withSlot({ wrappedMaster: "zz" })],
	])("is damaged with %s, though the checksum fits", (_, body) => {
		expect(read(signed(body))).toMatchObject({ ok: false, problem: { kind: "storage-damaged" } });
	});

	it.each([
		["format", rewritten({ format: 2 })],
		["kind of slot", withSlot({ kind: "security-key" })],
	])("of a later %s is newer, even beside one that reads", (_, body) => {
		const second = signed(body.replace('"generation":1', '"generation":2'), 2);
		expect(read(signed(body))).toMatchObject({ ok: false, problem: { kind: "storage-newer" } });
		expect(read(writeHeader(header), second)).toMatchObject({ ok: false, problem: { kind: "storage-newer" } });
	});
});

function read(...rows: HeaderRow[]) {
	return currentHeader(rows, KEY_DERIVATION);
}

function signed(body: string, generation = 1): HeaderRow {
	return { generation, body, checksum: sha256Hex(body) };
}

function rewritten(changes: object): string {
	return JSON.stringify({ ...JSON.parse(writeHeader(header).body), ...changes });
}

function withSlot(changes: object): string {
	const [slot] = JSON.parse(writeHeader(header).body).slots;
	return rewritten({ slots: [{ ...slot, ...changes }] });
}
