import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "#domain/journal/canonical.ts";
import type { Json } from "#domain/journal/event.ts";

describe("canonical", () => {
	it("writes the example of RFC 8785, 3.2.4", () => {
		const value = JSON.parse(
			String.raw`{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
			"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`,
		);
		expect(canonical(value)).toBe(
			String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
		);
	});

	it("sorts keys by UTF-16 code units, as in RFC 8785, 3.2.3", () => {
		const keys = ["\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"];
		const text = canonical(Object.fromEntries(keys.map((key) => [key, 0])));
		const sorted = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"];
		expect(text).toBe(`{${sorted.map((key) => `${JSON.stringify(key)}:0`).join(",")}}`);
	});

	it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("refuses %s", (number) => {
		expect(() => canonical([number])).toThrow(RangeError);
	});

	it("keeps a key named __proto__", () => {
		expect(canonical(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}');
	});

	it("gives a text that parses to the value, and one text however the keys were put in", () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const text = canonical(value as Json);
				const expected = JSON.parse(JSON.stringify(value));
				expect(JSON.parse(text)).toEqual(expected);
				expect(canonical(turned(expected))).toBe(text);
			}),
		);
	});
});

/** The same value with the keys of every object put in backwards. */
function turned(value: Json): Json {
	if (value === null || typeof value !== "object") {
		return value;
	}
	return Array.isArray(value)
		? value.map(turned)
		: Object.fromEntries(
				Object.entries(value)
					.reverse()
					.map(([key, item]) => [key, turned(item)]),
			);
}
