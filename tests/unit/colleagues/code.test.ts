import { expect, it } from "vitest";
import { codeModules } from "#app/colleagues/code-modules.ts";
import { readCode } from "#app/colleagues/read-code.ts";
import { LONGEST_CARD, writeCard } from "#domain/handover/card-text.ts";
import { deviceCard } from "#support/device-cards.ts";

const PIXELS = 4;

/** The code as a picture of black and white pixels. */
function pictureOf(modules: readonly (readonly boolean[])[]) {
	const side = modules.length * PIXELS;
	const data = new Uint8ClampedArray(side * side * 4).fill(255);
	for (let pixel = 0; pixel < side * side; pixel += 1) {
		const row = modules[Math.floor(pixel / side / PIXELS)];
		if (row?.[Math.floor((pixel % side) / PIXELS)]) data.fill(0, pixel * 4, pixel * 4 + 3);
	}
	return { width: side, height: side, data };
}

it("reads the card from the code that it drew", () => {
	const text = writeCard(deviceCard("Zoë Ó Súilleabháin-Łukasiewicz"));
	expect(readCode(pictureOf(codeModules(text)))).toBe(text);
});

it("reads the longest card that there can be", () => {
	const text = "a".repeat(LONGEST_CARD);
	expect(readCode(pictureOf(codeModules(text)))).toBe(text);
});

it("finds no code where there is none", () => {
	expect(readCode({ width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4).fill(255) })).toBeUndefined();
	expect(readCode({ width: 1, height: 1, data: new Uint8ClampedArray(4) })).toBeUndefined();
});
