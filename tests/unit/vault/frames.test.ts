import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32 } from "#vault/crc32.ts";
import { readFrames, writeFrame } from "#vault/frames.ts";
import { joinBytes } from "#vault/mirrored-change.ts";
import type { Bytes } from "#vault/seal.ts";

const anyContents = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 });
const file = (contents: readonly Uint8Array[]): Bytes => joinBytes(contents.map(writeFrame));
const plain = (contents: readonly Uint8Array[]) => contents.map((content) => [...content]);

describe("the checksum", () => {
	it("is the one that others compute", () => {
		expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
		expect(crc32(new Uint8Array())).toBe(0);
	});
});

describe("frames", () => {
	it("read as they were written, whatever they hold", () => {
		fc.assert(
			fc.property(anyContents, (contents) => {
				const { contents: read, damaged, tornBytes } = readFrames(file(contents));
				expect([plain(read), damaged, tornBytes]).toEqual([plain(contents), 0, 0]);
			}),
		);
	});

	it("cut anywhere give those before the cut, and say how much is left", () => {
		fc.assert(
			fc.property(anyContents, fc.nat(), (contents, at) => {
				const whole = file(contents);
				const cut = whole.slice(0, at % (whole.length + 1));
				const { contents: read, damaged, tornBytes } = readFrames(cut);
				expect(plain(read)).toEqual(plain(contents.slice(0, read.length)));
				expect([damaged, file(read).length + tornBytes]).toEqual([0, cut.length]);
				expect(cut.length < whole.length || read.length === contents.length).toBe(true);
			}),
		);
	});

	it("with one byte changed anywhere lose the frame it was in and no other, and say so", () => {
		const flip = fc.integer({ min: 1, max: 255 });
		fc.assert(
			fc.property(
				fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 8 }),
				fc.nat(),
				flip,
				(contents, at, bits) => {
					const changed = file(contents);
					const place = at % changed.length;
					changed[place] = (changed[place] ?? 0) ^ bits;
					const { contents: read, damaged, tornBytes } = readFrames(changed);
					const hit = contents.findIndex((_, index) => file(contents.slice(0, index + 1)).length > place);
					expect(plain(read)).toEqual(plain(contents.filter((_, index) => index !== hit)));
					expect(hit === contents.length - 1 ? tornBytes > 0 : damaged === 1).toBe(true);
				},
			),
		);
	});

	it("are found behind any rubbish", () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), anyContents, (rubbish, contents) => {
				const { contents: read, damaged, tornBytes } = readFrames(joinBytes([rubbish, file(contents)]));
				expect(plain(read)).toEqual(plain(contents));
				expect([damaged, tornBytes]).toEqual(contents.length === 0 ? [0, rubbish.length] : [1, 0]);
			}),
		);
	});
});
