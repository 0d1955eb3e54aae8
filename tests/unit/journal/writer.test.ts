import { describe, expect, it } from "vitest";
import { createClock } from "#domain/journal/clock.ts";
import { hashOfEvent, hashOfValue } from "#domain/journal/hash.ts";
import { add, createJournal } from "#domain/journal/journal.ts";
import { createWriter } from "#domain/journal/writer.ts";

const NOON = Date.UTC(2026, 2, 2, 12);
const introduction = { device: "device-1", person: "person-1", name: "Anna Beck", role: "inspector" };

function newWriter(id: string) {
	const clock = createClock(() => NOON);
	return createWriter({ id, introduction, clock, random: (count) => new Uint8Array(count).fill(171) });
}

describe("a writer", () => {
	it("introduces itself in front of its first event of each stream", () => {
		const journal = createJournal();
		const writer = newWriter("w");
		const written = ["plan", "plan", "judgement"].map((stream) =>
			writer.write(journal, { stream, record: "r", field: "f", value: 1 }),
		);
		expect(written.map((events) => events.map((event) => [event.id, event.field]))).toEqual([
			[
				["w:plan:1", "writer"],
				["w:plan:2", "f"],
			],
			[["w:plan:3", "f"]],
			[
				["w:judgement:1", "writer"],
				["w:judgement:2", "f"],
			],
		]);
		expect(written[0]?.[0]).toMatchObject({ record: "w", bases: [], prev: "", value: { value: introduction } });
	});

	it("chains each event to its own one before in the stream", () => {
		const journal = createJournal();
		const writer = newWriter("w");
		const [first, second] = writer.write(journal, { stream: "plan", record: "r", field: "f", value: 1 });
		writer.write(journal, { stream: "judgement", record: "r", field: "f", value: 1 });
		const [third] = writer.write(journal, { stream: "plan", record: "r", field: "g", value: 2 });
		expect(second?.prev).toBe(first && hashOfEvent(first));
		expect(third?.prev).toBe(second && hashOfEvent(second));
	});

	it("salts the value with 16 random bytes", () => {
		const [, event] = newWriter("w").write(createJournal(), { stream: "s", record: "r", field: "f", value: "yes" });
		const salted = { salt: "ab".repeat(16), value: "yes" };
		expect(event).toMatchObject({ value: salted, valueHash: hashOfValue(salted) });
	});

	it("names as bases what the journal has, unless told what the person saw", () => {
		const journal = createJournal();
		const writer = newWriter("w");
		const change = { stream: "s", record: "r", field: "f" };
		add(journal, writer.write(journal, { ...change, value: 1 }));
		add(journal, newWriter("v").write(journal, { ...change, value: 2, bases: [] }));
		const [seeing] = writer.write(journal, { ...change, value: 3 });
		const [told] = writer.write(journal, { ...change, value: 3, bases: ["w:s:2"] });
		expect(seeing?.bases).toEqual(["v:s:2", "w:s:2"]);
		expect(told?.bases).toEqual(["w:s:2"]);
	});

	it("dates a change after what it changes, although that came from a clock some hours ahead", () => {
		const journal = createJournal();
		const clock = createClock(() => NOON + 5 * 60 * 60 * 1000);
		const ahead = createWriter({ id: "v", introduction, clock, random: (count) => new Uint8Array(count) });
		const change = { stream: "s", record: "r", field: "f" };
		const [, first] = ahead.write(journal, { ...change, value: 1 });
		add(journal, first === undefined ? [] : [first]);
		const [, second] = newWriter("w").write(journal, { ...change, value: 2 });
		expect(String(second?.at) > String(first?.at)).toBe(true);
	});

	it("creates a record by an event of its kind, parent and order", () => {
		const record = { stream: "s", record: "need-1", kind: "need", parent: "case-1", order: 0.5 };
		const [, event] = newWriter("w").createRecord(createJournal(), record);
		expect(event).toMatchObject({
			record: "need-1",
			field: "created",
			value: { value: { kind: "need", parent: "case-1", order: 0.5 } },
		});
	});
});
