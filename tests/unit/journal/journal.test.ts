import { describe, expect, it } from "vitest";
import type { Event } from "#domain/journal/event.ts";
import { hashOfValue } from "#domain/journal/hash.ts";
import { add } from "#domain/journal/journal.ts";
import { redact } from "#domain/journal/redact.ts";
import { currentValue } from "#domain/journal/view.ts";
import { journalOf, oneDevice } from "#support/histories.ts";

describe("adding events", () => {
	it("names each changed field once", () => {
		const device = oneDevice();
		const events = [device.write("case-1", "state", "ready"), device.write("case-1", "state", "signed-off")];
		const added = add(journalOf(), events);
		expect(added).toEqual({ changed: [{ record: "case-1", field: "state" }], refused: [] });
	});

	it("changes nothing the second time", () => {
		const device = oneDevice();
		const event = device.write("case-1", "answer/B1", "yes");
		expect(device.receive([event, structuredClone(event)])).toEqual({ changed: [], refused: [] });
	});

	it("refuses another event with the same id, and keeps the first", () => {
		const device = oneDevice();
		const event = device.write("case-1", "answer/B1", "yes");
		const forged = withValue(event, "no");
		expect(device.receive([forged])).toEqual({
			changed: [],
			refused: [{ event: forged, problem: { kind: "event-forged" } }],
		});
		expect(currentValue(device.journal, "case-1", "answer/B1")).toBe("yes");
	});

	it("refuses a redacted copy that says something else", () => {
		const device = oneDevice();
		const event = device.write("case-1", "answer/B1", "yes");
		const forged = redact({ ...event, field: "answer/B2" });
		expect(device.receive([forged]).refused).toEqual([{ event: forged, problem: { kind: "event-forged" } }]);
	});

	it("refuses an event whose id is not of its writer, stream and number", () => {
		const event = oneDevice().write("case-1", "answer/B1", "yes");
		const forged = { ...event, id: `${event.writer}:${event.stream}:7` };
		expect(add(journalOf(), [forged]).refused).toEqual([{ event: forged, problem: { kind: "event-forged" } }]);
	});

	it("refuses a value that is not the one of the hash, and takes the others", () => {
		const device = oneDevice();
		const events = [device.write("case-1", "answer/B1", "yes"), device.write("case-1", "answer/B2", "yes")] as const;
		const altered = { ...events[0], value: { salt: "00", value: "no" } };
		expect(add(journalOf(), [altered, events[1]])).toEqual({
			changed: [{ record: "case-1", field: "answer/B2" }],
			refused: [{ event: altered, problem: { kind: "value-mismatch" } }],
		});
	});
});

function withValue(event: Event, value: string): Event {
	const salted = { salt: "00", value };
	return { ...event, value: salted, valueHash: hashOfValue(salted) };
}
