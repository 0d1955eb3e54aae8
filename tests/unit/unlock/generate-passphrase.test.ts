import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bitsOfPassphrase, generatePassphrase } from "#app/unlock/generate-passphrase.ts";
import { advice } from "#app/unlock/passphrase-estimator.ts";

const words = ["anchor", "basket", "candle"];
const numbers = (...given: number[]) => {
	const left = [...given];
	return () => {
		const next = left.shift();
		if (next === undefined) throw new Error("More was drawn than given");
		return next;
	};
};

describe("a generated passphrase", () => {
	it("is six words of the list with spaces between them", () => {
		expect(generatePassphrase(numbers(0, 1, 2, 3, 4, 5), words)).toBe("anchor basket candle anchor basket candle");
	});

	it("draws again what would make the first words likelier", () => {
		// 2³² is one more than a multiple of three.
		expect(generatePassphrase(numbers(2 ** 32 - 1, 2 ** 32 - 2), words, 1)).toBe("candle");
	});

	it("has no word that the list lacks, and as many as asked for", () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 1 }),
				fc.integer({ min: 1, max: 9 }),
				(list, count) => {
					const random = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
					const drawn = generatePassphrase(random, list, count).split(" ");
					expect(drawn).toHaveLength(count);
					expect(drawn.every((word) => list.includes(word))).toBe(true);
				},
			),
		);
	});

	it("has 77 bits with six words of the list that the app draws from", () => {
		expect(advice.words).toHaveLength(7776);
		expect(new Set(advice.words).size).toBe(7776);
		expect(advice.words.every((word) => /^[a-z]{3,9}$/.test(word))).toBe(true);
		expect(bitsOfPassphrase(advice.words)).toBeCloseTo(77.5, 1);
	});
});

describe("the strength of a passphrase", () => {
	it.each([
		"aaaaaaaaaaaa",
		"123456789012",
		"passwordpassword",
		"qwertyuiopasdf",
		"manchester united",
		"London2026!!",
		"youth justice",
	])("is hopeless: %s", (passphrase) => expect(advice.strengthOf(passphrase)).toBe("hopeless"));

	it.each(["xK9$mq2!vLp0"])("is fair: %s", (passphrase) => expect(advice.strengthOf(passphrase)).toBe("fair"));

	it.each(["abacus lantern crumpet gizmo", "four words without meaning"])("is strong: %s", (passphrase) =>
		expect(advice.strengthOf(passphrase)).toBe("strong"),
	);
});
