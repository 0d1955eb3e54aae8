import { describe, expect, it } from "vitest";
import { cag } from "#support/cag.ts";
import { scenario } from "#support/scenario.ts";
import { smallInstrument, smallQuestion } from "#support/small-instrument.ts";

describe("evaluating an assessment", () => {
	it("leaves what does not depend on an answer as it was", () => {
		const s = scenario(cag);
		const before = s.evaluation();
		s.answer("B9", "yes");
		const changed = [...s.evaluation().questions].filter(([id, now]) => before.questions.get(id) !== now);
		expect(changed.map(([id]) => id)).toEqual(["B9"]);
		expect(s.evaluation().facts).toBe(before.facts);
	});

	it("wants a reason for an option that needs one, also where it is one of several that were chosen", () => {
		const options = [
			{ value: "phone", label: "By telephone" },
			{ value: "other", label: "Otherwise", needsReason: true },
		];
		const s = scenario(smallInstrument([smallQuestion("Q1", { answer: { type: "choices", basis: "Test", options } })]));
		s.answer("Q1", ["phone"]);
		expect(s.problems()).toEqual([]);
		s.answer("Q1", ["phone", "other"]);
		expect(s.problems()).toEqual([{ kind: "reason-missing", question: "Q1" }]);
		s.reason("Q1", "By letter");
		expect(s.problems()).toEqual([]);
	});
});
