import { IDBDatabase } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readFrames } from "#vault/frames.ts";
import { VAULT_JOURNAL } from "#vault/vault.ts";
import { type Browser, expectValue, openBrowser, PASSPHRASE } from "./browser.ts";
import { type Disk, readDisk } from "./disk.ts";
import { draft, event } from "./journal-content.ts";

const CANARY = "canary-Élodie-4711";

let browser: Browser;
let disk: Disk;
beforeEach(async () => {
	browser = openBrowser();
	const { vault } = await browser.openTabWithVault();
	const journal = expectValue(await vault.createJournal());
	const value = { salt: "", value: CANARY };
	for (const id of [journal, VAULT_JOURNAL]) {
		expectValue(
			await vault.append(id, [
				event(1, { value, field: CANARY }),
				event(2, { id: CANARY, record: CANARY, stream: CANARY, writer: CANARY, value: { salt: "", value: 1 } }),
			]),
		);
		expectValue(await vault.saveDraft(id, draft({ text: CANARY, id: CANARY, record: CANARY, stream: CANARY })));
	}
	disk = await readDisk(browser.indexedDB);
});
afterEach(() => browser.close());

describe("what lies on disk", () => {
	it("holds nothing of what was stored, in any encoding", () => {
		const rows = Object.values(disk).flat();
		expect(rows).toHaveLength(1 + 1 + 2 + 4 + 2);
		const inDatabase = rows.map((row) =>
			Buffer.concat(
				Object.values(row).map((value) => (value instanceof Uint8Array ? value : Buffer.from(String(value)))),
			),
		);
		const inMirror = browser.mirror.names().map((name) => Buffer.from(browser.mirror.contents(name)));
		expect(Buffer.concat(inMirror).length).toBeGreaterThan(4 * 1024);
		for (const content of [...inDatabase, ...inMirror]) {
			for (const secret of [CANARY, PASSPHRASE]) {
				for (const spelling of spellings(secret)) {
					expect(content.includes(spelling)).toBe(false);
				}
			}
		}
	});

	it("would be found by this test if it were there", () => {
		const [spelling = Buffer.of()] = spellings(CANARY);
		expect(Buffer.from(JSON.stringify(event(1, { field: CANARY }))).includes(spelling)).toBe(true);
		expect(spellings(CANARY).every((bytes) => bytes.length > 0)).toBe(true);
	});

	it("is clear in nothing but ids", () => {
		const { headers, ...sealed } = disk;
		const columns = Object.entries(sealed).map(([table, rows]) => [
			table,
			[...new Set(rows.flatMap((row) => Object.keys(row)))].sort(),
		]);
		expect(Object.fromEntries(columns)).toEqual({
			devices: ["id", "sealed"],
			journals: ["id", "sealed"],
			events: ["id", "journal", "sealed"],
			drafts: ["id", "journal", "sealed"],
			attempts: [],
		});
		const ids = Object.values(sealed).flatMap((rows) => rows.flatMap(({ id, journal }) => [id, journal ?? id]));
		for (const id of ids) {
			expect(id).toMatch(/^(vault|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/);
		}
	});

	it("is clear in nothing but ids in the mirror either", () => {
		const [name = ""] = browser.mirror.names();
		const lines = readFrames(browser.mirror.contents(name)).contents.map(
			(content) => Buffer.from(content).toString("latin1").split("\n")[0] ?? "",
		);
		const clear = lines.map((line) => JSON.parse(line));
		expect(new Set(clear.flatMap((each) => Object.keys(each)))).toEqual(new Set(["format", "vault", "put", "remove"]));
		const columns = clear.flatMap(({ put }) => put).map(({ table, row }) => [table, Object.keys(row).join()]);
		expect(Object.fromEntries(columns)).toEqual({
			headers: "generation,body,checksum",
			devices: "id,sealed",
			journals: "id,sealed",
			events: "id,journal,sealed",
			drafts: "id,journal,sealed",
		});
	});

	it("says nothing in its header but how to unlock it", () => {
		const { headers: [header] = [] } = disk;
		expect(Object.keys(header ?? {})).toEqual(["generation", "body", "checksum"]);
		expect(JSON.parse(String(header?.body))).toEqual({
			format: 1,
			vault: expect.stringMatching(/^[0-9a-f-]{36}$/),
			generation: 1,
			slots: [
				{
					kind: "passphrase",
					argon2id: { memoryKiB: 8, iterations: 1, parallelism: 1 },
					salt: expect.stringMatching(/^[0-9a-f]{32}$/),
					wrappedMaster: expect.stringMatching(/^[0-9a-f]{122}$/),
				},
				{
					kind: "recovery",
					confirmed: false,
					salt: expect.stringMatching(/^[0-9a-f]{32}$/),
					wrappedMaster: expect.stringMatching(/^[0-9a-f]{122}$/),
				},
			],
		});
	});

	it("is written through to the disk, not left to the operating system", async () => {
		const transaction = vi.spyOn(IDBDatabase.prototype, "transaction");
		const { vault } = await browser.openUnlockedTab();
		transaction.mockClear();
		await vault.append(VAULT_JOURNAL, [event(3)]);
		await vault.saveDraft(VAULT_JOURNAL, draft());
		const writing = transaction.mock.calls.filter(([, mode]) => mode === "readwrite");
		transaction.mockRestore();
		expect(writing.map(([, , options]) => options)).toEqual([{ durability: "strict" }, { durability: "strict" }]);
	});

	it("is padded, so that a short answer is as long as a longer one", async () => {
		const { vault } = await browser.openUnlockedTab();
		const journal = expectValue(await vault.createJournal());
		const lengthOf = async (seq: number, value: string) => {
			const before = new Set((await readDisk(browser.indexedDB)).events?.map(({ id }) => id));
			await vault.append(journal, [event(seq, { value: { salt: "", value } })]);
			const row = (await readDisk(browser.indexedDB)).events?.find(({ id }) => !before.has(id));
			return (row?.sealed as Uint8Array | undefined)?.length;
		};
		const envelope = 1 + 12 + 16;
		expect(await lengthOf(1, "no")).toBe(envelope + 1024);
		expect(await lengthOf(2, "yes, and here is why: ".repeat(10))).toBe(envelope + 1024);
		expect(await lengthOf(3, "yes, and here is why: ".repeat(100))).toBe(envelope + 4096);
	});
});

/** UTF-8, UTF-16 both ways round, and base64 at each of its three alignments, without the characters that vary. */
function spellings(text: string): readonly Buffer[] {
	const utf16 = Buffer.from(text, "utf16le");
	const base64 = [0, 1, 2].map((shift) => {
		const encoded = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]).toString("base64");
		return Buffer.from(encoded.slice(shift === 0 ? 0 : 4, -4));
	});
	return [Buffer.from(text), utf16, Buffer.from(utf16).swap16(), ...base64];
}
