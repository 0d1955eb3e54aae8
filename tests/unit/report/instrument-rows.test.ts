import { describe, expect, it } from "vitest";
import { DEFAULT_THRESHOLDS } from "#domain/findings/disclosure/thresholds.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { paragraph } from "#domain/report/blocks.ts";
import { composeFindingsFile } from "#domain/report/compose-findings-file.ts";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { composeYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import { findingsOverInspections } from "#domain/report/findings-over-inspections.ts";
import { instrumentRows, sayOtherVersions } from "#domain/report/instrument-rows.ts";
import { cag } from "#support/cag.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { textOf } from "#support/report-text.ts";

const [information, ...others] = cag.sections;
if (!information) throw new Error("The guidance has no sections");

/** The guidance, with A1 in other words, without A2, and with a question of its own. */
const revised: Instrument = {
	...cag,
	version: "2",
	shortTitle: "CAG 2",
	sections: [
		{
			...information,
			questions: information.questions.flatMap((question) => {
				if (question.id === "A1")
					return [
						{ ...question, text: "Asked in other words" },
						{ ...question, id: "A99" },
					];
				return question.id === "A2" ? [] : [question];
			}),
		},
		...others,
	],
};

const told =
	"Not every case was assessed under this version. CAG 2: asked otherwise, A1; not asked, A2; asked there alone and in no count, A99.";

/** Two cases under the guidance, of which one, in this state, was moved to the revision. */
function moved(state: "signed-off" | "unfinished") {
	const inspection = buildInspection();
	inspection.addCase("signed-off");
	const { case: id } = inspection.addCase(state);
	const data = inspection.data();
	return {
		...data,
		cases: data.cases.map((one) => (one.sampleCase.id === id ? { ...one, instrument: revised } : one)),
	};
}

describe("what a document says of the versions its cases were assessed under", () => {
	it("is its own version alone where every case was", () => {
		expect(sayOtherVersions(moved("unfinished"))).toEqual([]);
		expect(instrumentRows(moved("unfinished")).map(({ key }) => key)).toEqual(["Instrument"]);
	});

	it("names another version under which a case was inspected, and which questions it asks otherwise", () => {
		expect(sayOtherVersions(moved("signed-off"))).toEqual([told]);
	});

	it("stands in the findings, the summary, the table and the findings over all inspections", () => {
		const data = moved("signed-off");
		expect(textOf(composeSampleFindings(data, "internal", 0))).toContain(told);
		expect(textOf(composeYjsSummary(data, "internal", 0))).toContain(told);
		expect(composeFindingsFile(data, "internal", 0).notes).toContain(told);
		expect(findingsOverInspections(data, DEFAULT_THRESHOLDS)).toContainEqual(paragraph(told));
	});
});
