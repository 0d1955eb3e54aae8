import { describe, expect, it } from "vitest";
import { fingerprintOf } from "#domain/instrument/fingerprint.ts";
import { cag } from "./cag.ts";

describe("the fingerprint of an instrument", () => {
	it("is a SHA-256 in lower-case hexadecimal", () => {
		expect(fingerprintOf(cag)).toMatch(/^[0-9a-f]{64}$/);
	});

	it("of the case assessment guidance v1.2 is the one under which cases were begun", () => {
		expect(fingerprintOf(cag)).toBe("1311236d7a57edc611e95038bdb244c015bd374b32acac8b5d0d48be513bf067");
	});

	it("does not depend on the order of keys", () => {
		const reversed = Object.fromEntries(Object.entries(cag).toReversed()) as typeof cag;
		expect(fingerprintOf(reversed)).toBe(fingerprintOf(cag));
	});

	it("changes with a single character", () => {
		expect(fingerprintOf({ ...cag, title: `${cag.title}.` })).not.toBe(fingerprintOf(cag));
	});
});
