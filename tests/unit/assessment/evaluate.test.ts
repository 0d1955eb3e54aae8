import { describe, expect, it } from "vitest";
import { cag } from "#support/cag.ts";
import { scenario } from "#support/scenario.ts";

describe("evaluating an assessment", () => {
	it("leaves what does not depend on an answer as it was", () => {
		const s = scenario(cag);
		const before = s.evaluation();
		s.answer("B9", "yes");
		const changed = [...s.evaluation().questions].filter(([id, now]) => before.questions.get(id) !== now);
		expect(changed.map(([id]) => id)).toEqual(["B9"]);
		expect(s.evaluation().facts).toBe(before.facts);
	});
});
