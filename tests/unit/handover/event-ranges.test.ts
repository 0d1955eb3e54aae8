import { describe, expect, it } from "vitest";
import { areWithin, holds, rangesOf } from "#domain/handover/event-ranges.ts";
import type { Event } from "#domain/journal/event.ts";
import { oneDevice } from "#support/histories.ts";

/** Six events of one writer in one stream, and two in another. */
function someEvents(): readonly Event[] {
	const device = oneDevice();
	for (const value of ["1", "2", "3", "4", "5"]) device.write("case-1", "answer/B1", value);
	device.write("case-2", "answer/B1", "1");
	return [...device.journal.events.values()];
}

describe("ranges of events", () => {
	it("are as few as can be, in whatever order the events come", () => {
		const events = someEvents().toReversed();
		const writer = "device-1-tab-1";
		expect(rangesOf(events)).toEqual([
			{ writer, stream: "case-2", from: 1, to: 2 },
			{ writer, stream: "case-1", from: 1, to: 6 },
		]);
		expect(rangesOf(events.filter(({ seq }) => seq !== 3))).toContainEqual({
			writer,
			stream: "case-1",
			from: 4,
			to: 6,
		});
	});

	it("hold the events that they were made of, and no other", () => {
		const events = someEvents();
		const some = events.filter(({ seq }) => seq === 1 || seq === 3 || seq === 6);
		expect(events.filter(holds(rangesOf(some)))).toEqual(some);
		expect(events.filter(holds([]))).toEqual([]);
	});

	it("are within others that hold all of their events", () => {
		const events = someEvents();
		const [all, some] = [rangesOf(events), rangesOf(events.filter(({ seq }) => seq !== 3))];
		expect([areWithin(some, all), areWithin(all, some), areWithin(all, []), areWithin([], [])]).toEqual([
			true,
			false,
			false,
			true,
		]);
	});
});
