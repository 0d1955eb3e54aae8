import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pad, unpad } from "#vault/padding.ts";

describe("padding", () => {
	it.each([
		[0, 256],
		[252, 256],
		[253, 1024],
		[1020, 1024],
		[1021, 4096],
		[4093, 16_384],
		[16_381, 65_536],
		[65_533, 262_144],
		[262_141, 524_288],
		[524_285, 786_432],
	])("fills %i bytes up to %i", (content, padded) => {
		expect(pad(new Uint8Array(content)).length).toBe(padded);
	});

	it("gives back what was padded", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 3000 }), (content) => {
				expect(unpad(pad(content))).toEqual(new Uint8Array(content));
			}),
		);
	});
});
