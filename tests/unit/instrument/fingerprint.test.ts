import { describe, expect, it } from "vitest";
import { fingerprintOf } from "#domain/instrument/fingerprint.ts";
import { cag } from "./cag.ts";

describe("the fingerprint of an instrument", () => {
	it("is a SHA-256 in lower-case hexadecimal", () => {
		expect(fingerprintOf(cag)).toMatch(/^[0-9a-f]{64}$/);
	});

	it("does not depend on the order of keys", () => {
		const reversed = Object.fromEntries(Object.entries(cag).toReversed()) as typeof cag;
		expect(fingerprintOf(reversed)).toBe(fingerprintOf(cag));
	});

	it("changes with a single character", () => {
		expect(fingerprintOf({ ...cag, title: `${cag.title}.` })).not.toBe(fingerprintOf(cag));
	});
});
