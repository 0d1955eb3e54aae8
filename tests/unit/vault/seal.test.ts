import { beforeEach, describe, expect, it } from "vitest";
import { type Bytes, open, type Place, ROW_KEY, seal } from "#vault/seal.ts";

const here: Place = { vault: "v1", table: "events", row: "r1" };
const content: Bytes = new TextEncoder().encode("released on Friday");

describe("a sealed row", () => {
	let key: CryptoKey;
	let sealed: Bytes;

	beforeEach(async () => {
		key = await newKey();
		sealed = await seal(key, here, content);
	});

	it("opens where it was sealed", async () => {
		expect(await open(key, here, sealed)).toEqual(content);
	});

	it.each([
		["vault", { ...here, vault: "v2" }],
		["table", { ...here, table: "drafts" }],
		["row", { ...here, row: "r2" }],
		["table and row that read the same together", { ...here, table: "event", row: "sr1" }],
	])("does not open in another %s", async (_, place) => {
		expect(await open(key, place, sealed)).toBeUndefined();
	});

	it("does not open with another key", async () => {
		expect(await open(await newKey(), here, sealed)).toBeUndefined();
	});

	it("does not open once any byte of it was changed", async () => {
		for (let at = 0; at < sealed.length; at++) {
			const changed = sealed.slice();
			changed[at] = (changed[at] ?? 0) ^ 1;
			expect(await open(key, here, changed)).toBeUndefined();
		}
	});

	it("does not open once cut short, nor when it is no bytes at all", async () => {
		for (let length = 0; length < sealed.length; length++) {
			expect(await open(key, here, sealed.slice(0, length))).toBeUndefined();
		}
		expect(await open(key, here, "sealed" as unknown as Bytes)).toBeUndefined();
	});

	it("differs each time", async () => {
		expect(await seal(key, here, content)).not.toEqual(sealed);
	});
});

function newKey(): Promise<CryptoKey> {
	return crypto.subtle.generateKey(ROW_KEY, false, ["encrypt", "decrypt"]);
}
