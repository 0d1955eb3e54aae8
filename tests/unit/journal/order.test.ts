import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { between } from "#domain/journal/order.ts";

describe("a fractional order", () => {
	it("starts at 0, and goes on in whole steps at either end", () => {
		expect(between(undefined, undefined)).toBe(0);
		expect(between(4, undefined)).toBe(5);
		expect(between(undefined, 4)).toBe(3);
	});

	it("halves the space between two neighbours", () => {
		expect(between(1, 2)).toBe(1.5);
		expect(between(Number.MAX_VALUE, Number.MAX_VALUE)).toBe(Number.MAX_VALUE);
		expect(between(-3.5e-323, -3.5e-323)).toBe(-3.5e-323);
	});

	it("never leaves the space between two neighbours, however large or close they are", () => {
		const number = fc.double({ noNaN: true, noDefaultInfinity: true });
		fc.assert(
			fc.property(number, number, (a, b) => {
				const [before, after] = [Math.min(a, b), Math.max(a, b)];
				const order = between(before, after);
				expect(order >= before && order <= after).toBe(true);
			}),
		);
	});
});
