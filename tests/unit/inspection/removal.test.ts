import { describe, expect, it } from "vitest";
import { currentInstrument } from "#app/instruments.ts";
import { planRemoval, removableCasesOf } from "#domain/inspection/removal.ts";
import { planCase, sampleOf } from "#domain/inspection/sample.ts";
import { planEvidence } from "#domain/judgement/evidence.ts";
import { buildInspection } from "#support/inspection-builder.ts";

const first = { case: "case-1", assessment: "assessment-1" };
const second = { case: "case-2", assessment: "assessment-2" };

function twoCases() {
	const { journal, apply } = buildInspection();
	apply(planCase(first, "Case 1", currentInstrument, 1));
	apply(planCase(second, "Case 2", currentInstrument, 2));
	return { journal, apply, removable: () => removableCasesOf(journal).map(({ reference }) => reference) };
}

describe("removing a case", () => {
	it("is offered while nothing was recorded in it", () => {
		expect(twoCases().removable()).toEqual(["Case 1", "Case 2"]);
	});

	it("is not offered once something was answered, even if it was taken back", () => {
		const { apply, removable } = twoCases();
		apply([{ stream: first.assessment, record: first.assessment, field: "answer/A1", value: "no" }]);
		apply([{ stream: first.assessment, record: first.assessment, field: "answer/A1", value: null }]);
		expect(removable()).toEqual(["Case 2"]);
	});

	it("is not offered once evidence was noted", () => {
		const { apply, removable } = twoCases();
		apply(planEvidence("evidence-1", second.assessment, 1));
		expect(removable()).toEqual(["Case 1"]);
	});

	it("takes the case out of the sample, and putting it back restores its place", () => {
		const { journal, apply, removable } = twoCases();
		const references = () => sampleOf(journal).map(({ reference }) => reference);
		apply([planRemoval(first.case, true)]);
		expect(references()).toEqual(["Case 2"]);
		expect(removable()).toEqual(["Case 1", "Case 2"]);
		apply([planRemoval(first.case, false)]);
		expect(references()).toEqual(["Case 1", "Case 2"]);
	});
});
