import { describe, expect, it } from "vitest";
import { deriveWrappingKey, isBelievable, KEY_DERIVATION } from "#vault/passphrase.ts";
import { lengthOfPassphrase } from "#vault/passphrase-length.ts";
import { type Place, ROW_KEY, unwrapKey, wrapKey } from "#vault/seal.ts";

const salt = new Uint8Array(16);
const cheap = { memoryKiB: 8, iterations: 1, parallelism: 1 };
const place: Place = { vault: "v1", table: "headers", row: "passphrase" };

describe("a passphrase", () => {
	it("is counted in characters, not in bytes", () => {
		expect(lengthOfPassphrase("🦊".repeat(12))).toBe(12);
	});

	it("is the same however its letters were composed", async () => {
		expect(lengthOfPassphrase("cafe\u0301")).toBe(4);
		expect(await opens("caf\u00e9 au lait", "cafe\u0301 au lait")).toBe(true);
		expect(await opens("ﬁsh and chips", "fish and chips")).toBe(true);
	});

	it("is another one in other letters, or with another space", async () => {
		expect(await opens("four words are enough", "Four words are enough")).toBe(false);
		expect(await opens("four words are enough", "four words are enough ")).toBe(false);
	});
});

describe("the cost of a guess", () => {
	it("is 64 MiB, three times over", () => {
		expect(KEY_DERIVATION.cost).toEqual({ memoryKiB: 65_536, iterations: 3, parallelism: 1 });
		expect(isBelievable(KEY_DERIVATION.cost, KEY_DERIVATION)).toBe(true);
	});

	it.each([
		["less memory", { memoryKiB: 65_535 }],
		["memory that no tablet has", { memoryKiB: 262_145 }],
		["fewer iterations", { iterations: 2 }],
		["endless iterations", { iterations: 13 }],
		["no lanes", { parallelism: 0 }],
		["too many lanes", { parallelism: 5 }],
		["half an iteration", { iterations: 3.5 }],
		["no number", { iterations: Number.NaN }],
	])("is not believed with %s", (_, change) => {
		expect(isBelievable({ ...KEY_DERIVATION.cost, ...change }, KEY_DERIVATION)).toBe(false);
	});
});

async function opens(first: string, second: string): Promise<boolean> {
	const master = await crypto.subtle.generateKey(ROW_KEY, true, ["encrypt", "decrypt"]);
	const wrapped = await wrapKey(await deriveWrappingKey(first, salt, cheap), place, master, "raw");
	const unwrapped = await unwrapKey(await deriveWrappingKey(second, salt, cheap), place, wrapped, {
		format: "raw",
		algorithm: ROW_KEY,
		usages: ["decrypt"],
	});
	return unwrapped !== undefined;
}
