import { describe, expect, it } from "vitest";
import { shareInterval, studentQuantile } from "#domain/agreement/interval.ts";

describe("the interval of a share", () => {
	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
	])("Newcombe 1998, table I, method 3: %d of %d gives %d to %d", (count, of, from, to) => {
		const interval = shareInterval(count, of);
		expect(interval.from).toBeCloseTo(from, 4);
		expect(interval.to).toBeCloseTo(to, 4);
	});
});

describe("the percentile of Student's distribution", () => {
	it.each([
		[20, 2.085963],
		[29, 2.04523],
		[99, 1.984217],
		[1000, 1.962339],
	])("with %d degrees of freedom is %d, as tables have it", (degrees, quantile) => {
		expect(studentQuantile(degrees)).toBeCloseTo(quantile, 5);
	});
});
