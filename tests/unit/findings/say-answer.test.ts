import { describe, expect, it } from "vitest";
import { caseAssessmentGuidance as cag } from "#app/instruments.ts";
import { answersOf } from "#domain/assessment/answers.ts";
import { sayAnswer, sayGiven } from "#domain/findings/say-answer.ts";
import { fieldsOf } from "#domain/instrument/fields.ts";
import type { Answer } from "#domain/instrument/instrument.ts";
import type { Json } from "#domain/journal/event.ts";
import { buildInspection } from "#support/inspection-builder.ts";

const fieldOf = (id: string) => {
	const field = fieldsOf(cag).get(id)?.field;
	if (!field) throw new Error(`No field ${id}`);
	return field;
};

const say = (id: string, value: Json | undefined, writeIn?: string) =>
	sayAnswer(cag, fieldOf(id).answer, "england", value, writeIn);

describe("an answer in words", () => {
	it.each([
		["B2", "na_not_released", "Not applicable: child not yet released"],
		["assessed_on", "2026-03-09", "9 March 2026"],
		["assessed_on", "31/2/26", "31/2/26"],
		["age_at_release", "16", "16 years"],
		["B2.what", "A supported flat.", "A supported flat."],
		["B2.lead_time", "date 2026-01-31", "Arranged on 31 January 2026"],
		["B2.lead_time", "length 3 weeks", "3 weeks before release"],
		["B2.lead_time", "length 1 weeks", "1 week before release"],
		["B2.lead_time", "not-arranged", "Not arranged before release"],
	])("of %s: %j is said %j", (id, value, said) => {
		expect(say(id, value)).toBe(said);
	});

	it.each([undefined, null, ""])("says nothing where nothing was said (%j)", (value) => {
		for (const id of ["B1", "A3", "assessed_on", "age_at_release", "B2.what", "B2.lead_time"])
			expect(say(id, value)).toBe("");
	});

	it("has the words written in beside the option that asks for them, and beside no other", () => {
		expect(say("sentence_type", "other", " Remand ")).toBe("Other: Remand");
		expect(say("sentence_type", "section_250", "Remand")).toBe("Section 250 (formerly section 91)");
	});

	it("keeps the words beside their own option where several are chosen", () => {
		const answer: Answer = {
			type: "choices",
			basis: "",
			options: [
				{ value: "other", label: "Other", writeIn: true },
				{ value: "health", label: "Health" },
			],
		};
		expect(sayAnswer(cag, answer, "england", ["other", "health"], "Music")).toBe("Other: Music, Health");
	});

	it("shows an option that the list no longer has as it was stored", () => {
		expect(say("B1", "perhaps")).toBe("perhaps");
	});
});

it("what a field repeats is said a line for each, without empty parts", () => {
	const inspection = buildInspection();
	const { assessment } = inspection.addCase("unfinished");
	inspection.addPart(assessment, "B8.needs", { nature: "Drugs worker", extent: "Met" });
	inspection.addPart(assessment, "B8.needs", { nature: "" });
	inspection.addPart(assessment, "B8.needs", { nature: "Mentoring" });
	expect(sayGiven(cag, fieldOf("B8.needs"), "england", answersOf(inspection.journal, assessment))).toBe(
		"The nature of the service required: Drugs worker; The extent to which that need was met: Met\nThe nature of the service required: Mentoring",
	);
});
