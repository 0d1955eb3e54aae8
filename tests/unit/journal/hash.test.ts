import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Event } from "#domain/journal/event.ts";
import { hashOfEvent, hashOfValue, sha256Hex } from "#domain/journal/hash.ts";

const event: Event = {
	id: "w:s:2",
	writer: "w",
	stream: "s",
	seq: 2,
	prev: "00",
	at: "1772452800000-000000",
	record: "case-1",
	field: "answer/B1",
	bases: ["w:s:1"],
	valueHash: "ff",
	value: { salt: "0a", value: "yes" },
};

describe("hashes", () => {
	it("are SHA-256 of UTF-8, in lower-case hexadecimal", () => {
		expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
		expect(sha256Hex("Gwynedd â Môn")).toBe(sha256("Gwynedd â Môn"));
	});

	it("cover salt and value", () => {
		expect(hashOfValue({ salt: "0a", value: "yes" })).toBe(sha256('{"salt":"0a","value":"yes"}'));
	});

	it("cover everything of an event but its value, in a form that other programs can repeat", () => {
		const text =
			'{"at":"1772452800000-000000","bases":["w:s:1"],"field":"answer/B1","id":"w:s:2","prev":"00",' +
			'"record":"case-1","seq":2,"stream":"s","valueHash":"ff","writer":"w"}';
		expect(hashOfEvent(event)).toBe(sha256(text));
	});

	it("differ as soon as anything of an event differs", () => {
		const others: readonly Event[] = [
			{ ...event, at: "1772452800000-000001" },
			{ ...event, bases: [] },
			{ ...event, undoes: "w:s:1" },
			{ ...event, draft: { id: "d", revision: 1 } },
			{ ...event, draft: { id: "d", revision: 2 } },
			{ ...event, valueHash: "fe" },
		];
		expect(new Set([event, ...others].map(hashOfEvent)).size).toBe(7);
	});
});

function sha256(text: string): string {
	return createHash("sha256").update(text, "utf8").digest("hex");
}
