import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClock, instantOf } from "#domain/journal/clock.ts";

const NOON = Date.UTC(2026, 2, 2, 12);
const DAY = 24 * 60 * 60 * 1000;

describe("the clock", () => {
	it("gives milliseconds and a counter in fixed widths", () => {
		const clock = createClock(() => NOON);
		expect([clock.tick(), clock.tick()]).toEqual(["1772452800000-000000", "1772452800000-000001"]);
	});

	it("goes on when the device's clock jumps back", () => {
		const times = [NOON, NOON - 3 * DAY];
		const clock = createClock(() => times.shift() as number);
		const first = clock.tick();
		expect(clock.tick() > first).toBe(true);
	});

	it("follows what it saw of a device that is ahead by up to a day", () => {
		const clock = createClock(() => NOON);
		const ahead = createClock(() => NOON + DAY).tick();
		clock.saw(ahead);
		expect(clock.tick() > ahead).toBe(true);
	});

	it("does not adopt a clock that is more than a day ahead", () => {
		const clock = createClock(() => NOON);
		clock.saw(createClock(() => NOON + DAY + 1).tick());
		expect(instantOf(clock.tick())).toBe(NOON);
	});

	it("does not adopt what is no timestamp", () => {
		const clock = createClock(() => NOON);
		clock.saw("tomorrow");
		expect(instantOf(clock.tick())).toBe(NOON);
	});

	it("carries a full counter into the milliseconds", () => {
		const clock = createClock(() => NOON);
		clock.saw("1772452800000-999999");
		expect(clock.tick()).toBe("1772452800001-000000");
	});

	it("gives ever later timestamps, whatever the time does and whatever it sees", () => {
		const moments = fc.array(fc.record({ now: fc.nat({ max: 2 * NOON }), seen: fc.nat({ max: 2 * NOON }) }));
		fc.assert(
			fc.property(moments, (steps) => {
				let now = 0;
				const clock = createClock(() => now);
				const given = steps.map((step) => {
					now = step.now;
					clock.saw(createClock(() => step.seen).tick());
					return clock.tick();
				});
				expect(given).toEqual([...new Set(given)].sort());
			}),
		);
	});
});
