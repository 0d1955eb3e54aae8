import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesOf } from "#domain/instrument/fields.ts";
import { isChosen, optionGroupsOf } from "#domain/instrument/options.ts";
import { cag } from "#support/cag.ts";
import { scenario } from "#support/scenario.ts";

/** Any value for any field of the guidance: offered ones mostly, and ones that it does not know. */
const anyAnswer = fc
	.constantFrom(...placesOf(cag).filter(({ field }) => field.answer.type !== "repeat"))
	.chain(({ field }) => {
		const offered = isChosen(field.answer)
			? optionGroupsOf(cag, field.answer, "england").groups.flatMap(({ options }) => options.map(({ value }) => value))
			: ["2026-01-31", "17", "some words"];
		return fc.record({
			id: fc.constant(field.id),
			value: fc.constantFrom(null, "", "unknown", ...offered, ...offered),
		});
	});

describe("evaluating an assessment", () => {
	it("gives after any answers what evaluating everything anew gives", () => {
		fc.assert(
			fc.property(fc.array(anyAnswer, { maxLength: 40 }), (given) => {
				const s = scenario(cag);
				for (const { id, value } of given) {
					s.answer(id, value);
					expect(s.evaluation()).toEqual(s.evaluatedAnew());
				}
			}),
			{ numRuns: 60 },
		);
	});

	it("leaves what does not depend on an answer as it was", () => {
		const s = scenario(cag);
		const before = s.evaluation();
		s.answer("B9", "yes");
		const changed = [...s.evaluation().questions].filter(([id, now]) => before.questions.get(id) !== now);
		expect(changed.map(([id]) => id)).toEqual(["B9"]);
		expect(s.evaluation().facts).toBe(before.facts);
	});

	it("brings every parked answer back when its question applies again", () => {
		fc.assert(
			fc.property(fc.array(anyAnswer, { maxLength: 30 }), (given) => {
				const s = scenario(cag);
				s.answer("A7", "yes");
				s.answer("A8", "kept");
				s.answer("B7", "yes");
				s.answer("B8", "no");
				for (const { id, value } of given) if (!["A7", "A8", "B7", "B8"].includes(id)) s.answer(id, value);
				s.answer("A7", "no");
				s.answer("B7", "na_no_need");
				s.answer("A7", "yes");
				s.answer("B7", "no");
				expect([s.answers.answer("A8"), s.answers.answer("B8")]).toEqual(["kept", "no"]);
			}),
			{ numRuns: 30 },
		);
	});
});
