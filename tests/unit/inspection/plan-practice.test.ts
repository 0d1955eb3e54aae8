import { describe, expect, it } from "vitest";
import { currentInstrument, findInstrument } from "#app/instruments.ts";
import { answersOf } from "#domain/assessment/answers.ts";
import { progressOf } from "#domain/findings/case-progress.ts";
import { planPractice } from "#domain/inspection/plan-practice.ts";
import { practiceCases } from "#domain/inspection/practice.ts";
import { sampleOf } from "#domain/inspection/sample.ts";
import { placesOf } from "#domain/instrument/fields.ts";
import { evidenceOf } from "#domain/judgement/evidence.ts";
import { ratingOf } from "#domain/judgement/rating.ts";
import { cag } from "#support/cag.ts";
import { buildInspection } from "#support/inspection-builder.ts";

let made = 0;
const changes = planPractice(currentInstrument, () => `practice-${++made}`);

function practice() {
	const inspection = buildInspection({ engagement: "practice" });
	inspection.apply(changes);
	const assessment = (reference: string) =>
		sampleOf(inspection.journal).find((one) => one.reference === reference)?.assessment?.id ?? "";
	return { journal: inspection.journal, assessment };
}

describe("the practice inspection", () => {
	it("has five cases, none of them started", () => {
		const { journal } = practice();
		expect(progressOf(journal, findInstrument).map(({ reference, state }) => [reference, state])).toEqual([
			["Practice 1", "not-started"],
			["Practice 2", "not-started"],
			["Practice 3", "not-started"],
			["Practice 4", "not-started"],
			["Practice 5", "not-started"],
		]);
	});

	it("answers no question of the guidance, and nothing that belongs to one", () => {
		const questions = placesOf(cag).filter(({ role }) => role !== "fact");
		const asked = new Set(questions.map(({ id }) => `answer/${id}`));
		expect(questions.length).toBeGreaterThan(22);
		expect(changes.filter(({ field }) => asked.has(field))).toEqual([]);
	});

	it("writes nothing but the facts, the evidence and what makes a case", () => {
		const fields = new Set(changes.map(({ field }) => field.replace(/^answer\/.*/, "answer")));
		expect([...fields].toSorted()).toEqual([
			"answer",
			"created",
			"instrument",
			"purpose",
			"reference",
			"source",
			"text",
		]);
	});

	it("decides nothing", () => {
		expect(ratingOf(practice().journal).state).toBe("not-yet-decided");
	});

	it("gives each case the facts that the guide states", () => {
		const { journal, assessment } = practice();
		const jaden = answersOf(journal, assessment("Practice 1"));
		expect(jaden.answer("sentence_type")).toBe("detention_and_training_order");
		expect(jaden.answer("release_status")).toBe("released");
		const mario = answersOf(journal, assessment("Practice 4"));
		expect(mario.answer("release_status")).toBe("not_released");
		expect(mario.parts("institutions").map((part) => part.answer("type"))).toEqual(["not_recorded", "not_recorded"]);
	});

	it("gives each case the guide's paragraphs as evidence, with the lines where they stand", () => {
		const { journal, assessment } = practice();
		for (const { reference, evidence } of practiceCases) {
			const items = evidenceOf(journal, assessment(reference));
			expect(items.map(({ text }) => text)).toEqual(evidence.map(({ text }) => text));
			expect(items.every(({ source }) => source === "document")).toBe(true);
		}
		const references = evidenceOf(journal, assessment("Practice 1")).map(({ reference }) => reference);
		expect(references[0]).toBe("Effective practice guide, line 804");
		expect(references).toContain("Effective practice guide, lines 814 to 816");
	});
});
