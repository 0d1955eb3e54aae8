import { describe, expect, it } from "vitest";
import { fieldNames } from "#domain/assessment/answers.ts";
import { evidenceOf, inspectionEvidenceOf } from "#domain/judgement/evidence.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { planNote } from "#domain/judgement/notes.ts";
import { originStanding } from "#domain/judgement/origin.ts";
import { planPassage } from "#domain/judgement/passage.ts";
import { planUseInJudgement, usedInJudgement } from "#domain/judgement/use-in-judgement.ts";
import { buildInspection } from "#support/inspection-builder.ts";

const reason = fieldNames.reason("B9");

function inspectionWithReason(text = "No visits. He was told why.") {
	const inspection = buildInspection();
	const { case: sampleCase, assessment } = inspection.addCase("unfinished", {}, "R7");
	const write = (value: string) => inspection.apply([{ stream: assessment, record: assessment, field: reason, value }]);
	write(text);
	const place = { record: assessment, field: reason, question: "B9" };
	return { ...inspection, sampleCase, assessment, place, write };
}

describe("a passage attached as evidence", () => {
	it("keeps its words, and where they stood, and leaves to a person what they speak for", () => {
		const { journal, apply, assessment, place, sampleCase } = inspectionWithReason();
		apply(planPassage(journal, "e1", assessment, { ...place, text: "He was told why." }));
		const [item] = evidenceOf(journal, assessment);
		expect(item).toMatchObject({ text: "He was told why.", source: "case", question: "B9", area: "", direction: "" });
		expect(item?.origin && originStanding(journal, item.origin, item.text)).toEqual({
			kind: "assessment",
			case: sampleCase,
			reference: "R7",
			state: "same",
		});
	});

	it("is told to come from a text that changed since, and whether the passage still stands there", () => {
		const { journal, apply, assessment, place, write } = inspectionWithReason();
		apply(planPassage(journal, "e1", assessment, { ...place, text: "He was told why." }));
		const state = () => {
			const [item] = evidenceOf(journal, assessment);
			return item?.origin && originStanding(journal, item.origin, item.text).state;
		};
		write("One visit. He was told why.");
		expect(state()).toBe("kept");
		write("One visit.");
		expect(state()).toBe("changed");
		write("No visits. He was told why.");
		expect(state()).toBe("same");
	});

	it("taken from a note has the note's source, date and title", () => {
		const { journal, apply } = buildInspection();
		const write = (field: string, value: string) => ({ stream: JUDGEMENT, record: "n1", field, value });
		const written = { title: "Board", kind: "meeting", date: "2026-03-10", text: "Nobody leads." };
		apply([planNote("n1", JUDGEMENT, 1), ...Object.entries(written).map(([field, value]) => write(field, value))]);
		const passage = { record: "n1", field: "text", question: "", text: "Nobody leads." };
		apply(planPassage(journal, "e1", JUDGEMENT, passage));
		expect(inspectionEvidenceOf(journal)).toMatchObject([
			{ text: "Nobody leads.", source: "meeting", date: "2026-03-10", reference: "Board", question: "" },
		]);
	});
});

describe("an item of a case that is used in the judgement", () => {
	it("is in the inspection's log once, with what it says and where it came from, and changes nothing of the case", () => {
		const { journal, apply, assessment, place } = inspectionWithReason();
		apply(planPassage(journal, "e1", assessment, { ...place, text: "No visits." }));
		const before = evidenceOf(journal, assessment);
		apply(planUseInJudgement(journal, "log1", "e1"));
		expect(planUseInJudgement(journal, "log2", "e1")).toEqual([]);
		expect(usedInJudgement(journal, "e1")).toBe("log1");
		expect(inspectionEvidenceOf(journal)).toMatchObject([
			{ text: "No visits.", source: "case", reference: "R7, B9", origin: { record: "e1", question: "B9" } },
		]);
		expect(evidenceOf(journal, assessment)).toEqual(before);
	});
});
