import { describe, expect, it } from "vitest";
import type { GuidanceBlock } from "#domain/instrument/instrument.ts";
import { scenario } from "#support/scenario.ts";
import { smallField, smallInstrument, smallQuestion } from "#support/small-instrument.ts";

const guidance = (text: string): GuidanceBlock[] => [{ type: "paragraph", text }];

const variants = [
	{ when: { of: "custody", is: ["a"] }, guidance: guidance("For custody A.") },
	{ when: { of: "age", is: ["a", "b"] }, guidance: guidance("For the younger.") },
];

const instrument = smallInstrument(
	[
		smallQuestion("Q1", { guidance: guidance("For everybody."), guidanceVariants: variants }),
		smallQuestion("Q2", { guidance: guidance("For everybody.") }),
	],
	{ facts: [smallField("custody"), smallField("age", { of: "custody", is: ["a", "b"] })] },
);

function shownAfter(given: Readonly<Record<string, string>>) {
	const s = scenario(instrument);
	for (const [id, value] of Object.entries(given)) s.answer(id, value);
	expect(s.evaluation()).toEqual(s.evaluatedAnew());
	return s.question("Q1")?.guidanceVariants.flatMap((variant) => variant.guidance);
}

describe("guidance by the facts of a case", () => {
	it("is none while the facts are not known", () => {
		expect(shownAfter({})).toEqual([]);
	});

	it("is all that holds, in the order of the file", () => {
		expect(shownAfter({ age: "b", custody: "a" })).toEqual([
			...guidance("For custody A."),
			...guidance("For the younger."),
		]);
	});

	it("goes by nothing that is parked", () => {
		expect(shownAfter({ age: "b", custody: "c" })).toEqual([]);
	});

	it("changes only the question that it belongs to", () => {
		const s = scenario(instrument);
		const before = s.question("Q2");
		s.answer("custody", "a");
		expect(s.question("Q2")).toBe(before);
		expect(s.question("Q1")?.guidanceVariants).toEqual([variants[0]]);
	});
});
