import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_CARD, parseCard, writeCard } from "#domain/handover/card-text.ts";
import type { DeviceCard } from "#domain/handover/device-card.ts";
import { canonical } from "#domain/journal/canonical.ts";
import type { Json } from "#domain/journal/event.ts";
import { sha256Hex } from "#domain/journal/hash.ts";
import { deviceCard } from "#support/device-cards.ts";

const sam = deviceCard("Sam Colleague");
const text = writeCard(sam);

/** A text with a right checksum, whatever it holds. */
function sealed(content: string | Uint8Array): string {
	const line = `device-card.1.${Buffer.from(content).toString("base64url")}`;
	return `${line}.${sha256Hex(line).slice(0, 8)}`;
}

const withContent = (changed: { readonly [field: string]: Json }) => sealed(canonical({ ...sam, ...changed }));

describe("a device card as text", () => {
	it("reads back as the same card, whatever the name", () => {
		const names = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((name) => /\S/.test(name));
		fc.assert(
			fc.property(names, (name) => {
				const read = parseCard(writeCard({ ...sam, name }));
				expect(read.ok ? read.value.name : read.problem.kind).toBe(
					/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name) ? "card-name-hidden" : name,
				);
			}),
			{ numRuns: 100 },
		);
	});

	it("is one line of letters, digits and signs that e-mail leaves alone", () => {
		expect(text).toMatch(/^[\w.-]+$/);
		expect(text.length).toBeLessThan(LONGEST_CARD / 1.5);
	});

	it("reads with spaces and line breaks anywhere in it", () => {
		const wrapped = `  ${(text.match(/.{1,60}/g) ?? []).join(" \r\n\t\u00a0")}\n\n`;
		expect(parseCard(wrapped)).toEqual({ ok: true, value: sam });
	});
});

describe("a text that is no card", () => {
	const problemOf = (typed: string) => {
		const read = parseCard(typed);
		return read.ok ? undefined : read.problem;
	};

	it("is told when nothing was given", () => {
		expect(problemOf(" \n ")).toEqual({ kind: "card-empty" });
	});

	it("is told when it is something else", () => {
		for (const typed of ["Good morning", "device-card", "device-card.0.a.b", "device-card.x.a.b", `{"device":"1"}`]) {
			expect(problemOf(typed)).toEqual({ kind: "not-a-card" });
		}
	});

	it("is told when a part is missing", () => {
		for (let end = "device-card.1.".length; end < text.length; end += 1) {
			expect(problemOf(text.slice(0, end))).toEqual({ kind: "card-damaged" });
		}
		expect(problemOf(`${text}a`)).toEqual({ kind: "card-damaged" });
		expect(problemOf(`${text}.`)).toEqual({ kind: "card-damaged" });
	});

	it("is told when one character was changed", () => {
		for (let place = "device-card.1.".length; place < text.length; place += 1) {
			const other = text[place] === "A" ? "B" : "A";
			expect(problemOf(text.slice(0, place) + other + text.slice(place + 1))).toEqual({ kind: "card-damaged" });
		}
	});

	it("is told when a newer version wrote it, however that version goes on", () => {
		expect(problemOf("device-card.2.anything at all")).toEqual({ kind: "card-newer", version: 2 });
	});

	it("is told when it is longer than a code can be", () => {
		expect(problemOf(writeCard({ ...sam, name: "Sam ".repeat(200) }))).toEqual({
			kind: "card-too-long",
			longest: LONGEST_CARD,
		});
	});

	it("is told when the name has characters that are not seen or turn the writing", () => {
		for (const hidden of ["\u200b", "\u200f", "\u202e", "\u2066", "\u2060", "\ufeff", "\u00ad", "\u0000", "\u2028"]) {
			expect(problemOf(writeCard({ ...sam, name: `Sam${hidden} Colleague` }))).toEqual({ kind: "card-name-hidden" });
		}
	});

	it("is told by what it holds, although its checksum is right", () => {
		const { role, ...withoutRole } = sam;
		const texts = [
			sealed("not JSON"),
			sealed("[]"),
			sealed("null"),
			sealed(canonical(withoutRole)),
			withContent({ name: " " }),
			withContent({ role: `${role}s` }),
			withContent({ signing: sam.signing.toUpperCase() }),
			withContent({ signing: 1 }),
			withContent({ recipient: sam.recipient.slice(0, -1) }),
			withContent({ recipient: sam.recipient.replace(/.$/, "b") }),
			withContent({ device: "../device" }),
			withContent({ device: "" }),
			withContent({ more: "" }),
			sealed(canonical({ ...sam }).replace("{", `{"__proto__":{},`)),
			sealed(canonical({ ...sam }).replace("{", `{"name":"Kim",`)),
			sealed(JSON.stringify(sam, null, 1)),
		];
		for (const typed of texts) expect(problemOf(typed)).toEqual({ kind: "not-a-card" });
	});

	it("is told when it is not UTF-8", () => {
		expect(problemOf(sealed(Uint8Array.of(0xff, 0xfe)))).toEqual({ kind: "not-a-card" });
	});

	it("never fails otherwise, whatever is pasted", () => {
		const anything = fc.oneof(
			fc.string({ unit: "grapheme" }),
			fc.uint8Array().map((content) => sealed(content)),
			fc.json().map((content) => sealed(content)),
		);
		fc.assert(
			fc.property(anything, (typed) => {
				expect(parseCard(typed).ok).toBe(false);
			}),
			{ numRuns: 200 },
		);
	});
});

it("has the same text for a card whatever the order of its fields", () => {
	const turned = Object.fromEntries(Object.entries(sam).toReversed()) as unknown as DeviceCard;
	expect(writeCard(turned)).toBe(text);
});
