import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	groupsOfRecoveryKey,
	isGroupOfRecoveryKey,
	makeRecoveryKey,
	readRecoveryKey,
	writeRecoveryKey,
} from "#vault/recovery-key.ts";

const bytes = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((content) => new Uint8Array(content));
const printed = writeRecoveryKey(Uint8Array.from({ length: 20 }, (_, at) => at));

describe("a recovery key", () => {
	it("is 160 random bits", () => {
		expect(makeRecoveryKey()).toHaveLength(20);
		expect(makeRecoveryKey()).not.toEqual(makeRecoveryKey());
	});

	it("is printed as nine groups of four, without letters that are misread", () => {
		expect(printed).toBe("000G-40R4-0M30-E209-185G-R38E-1W81-24GK-GN1P");
		expect(groupsOfRecoveryKey(printed)).toHaveLength(9);
	});

	it("reads as it was printed", () => {
		fc.assert(
			fc.property(bytes, (key) => {
				expect(readRecoveryKey(writeRecoveryKey(key))).toEqual(key);
			}),
		);
	});

	it.each([
		["in small letters", printed.toLowerCase()],
		["without dashes", printed.replaceAll("-", "")],
		["with spaces for dashes, and around", ` ${printed.replaceAll("-", "  ")}\n`],
		["with typographic dashes", printed.replaceAll("-", " – ")],
		["with O for 0 and I for 1", printed.replaceAll("0", "O").replaceAll("1", "I")],
		["with o for 0 and l for 1", printed.replaceAll("0", "o").replaceAll("1", "l")],
		[
			"in full-width letters",
			printed.replace(/[0-9A-Z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
		],
	])("reads %s", (_, typed) => {
		expect(readRecoveryKey(typed)).toEqual(readRecoveryKey(printed));
		expect(readRecoveryKey(typed)).toBeDefined();
	});

	it("does not read with one wrong letter, or two that changed places", () => {
		fc.assert(
			fc.property(bytes, fc.nat(35), fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"), (key, at, letter) => {
				const letters = [...writeRecoveryKey(key).replaceAll("-", "")];
				const [here = "", next = ""] = [letters[at], letters[(at + 1) % 36]];
				fc.pre(here !== letter && here !== next);
				expect(readRecoveryKey(letters.with(at, letter).join(""))).toBeUndefined();
				expect(
					readRecoveryKey(
						letters
							.with(at, next)
							.with((at + 1) % 36, here)
							.join(""),
					),
				).toBeUndefined();
			}),
		);
	});

	it.each(["", printed.slice(0, -1), `${printed}0`, printed.replace("G", "U"), "four words are enough"])(
		"does not read from %j",
		(typed) => expect(readRecoveryKey(typed)).toBeUndefined(),
	);

	it("has groups that can be typed back as freely as the whole", () => {
		expect(isGroupOfRecoveryKey("40R4", " 4or4 ")).toBe(true);
		expect(isGroupOfRecoveryKey("40R4", "40R")).toBe(false);
		expect(isGroupOfRecoveryKey("40R4", "4OR5")).toBe(false);
		expect(isGroupOfRecoveryKey("40R4", "")).toBe(false);
	});
});
