import { describe, expect, it } from "vitest";
import { caseAssessmentGuidance, findInstrument, resettlementStandard } from "#app/instruments.ts";
import { planMove } from "#domain/assessment/move.ts";
import { identifyingWordsOf } from "#domain/findings/disclosure/identifying-words.ts";
import { fingerprintOf } from "#domain/instrument/fingerprint.ts";
import { parseInstrument } from "#domain/instrument/parse-instrument.ts";
import { gatherCaseRecord } from "#domain/report/case-record-data.ts";
import { composeCaseRecord } from "#domain/report/compose-case-record.ts";
import { composeFindingsFile } from "#domain/report/compose-findings-file.ts";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { distanceChart } from "#domain/report/distance-chart.ts";
import { gatherReportData } from "#domain/report/report-data.ts";
import { buildInspection, type Given } from "#support/inspection-builder.ts";
import { draftedWith, open } from "#support/outward.ts";
import { headingsOf, tableOf, textOf, under } from "#support/report-text.ts";
import { revisedCagFile } from "#support/revised-cag.ts";

/** A revision that does not ask for the distance and the institutions, and offers another way of release in the place of the first. */
const revised = (() => {
	const file = structuredClone(revisedCagFile());
	const parsed = parseInstrument({
		...file,
		facts: file.facts.flatMap((fact) => {
			if (fact.id === "distance_band" || fact.id === "institutions") return [];
			if (fact.id !== "release_type" || fact.answer.type !== "choice") return [fact];
			const options = [...fact.answer.options.slice(1), { value: "another", label: "In a way of 1.3" }];
			return [{ ...fact, answer: { ...fact.answer, options } }];
		}),
	});
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
	return parsed.value;
})();

const named = { id: revised.id, version: revised.version, fingerprint: fingerprintOf(revised) };
const find: typeof findInstrument = (wanted) =>
	wanted.fingerprint === named.fingerprint ? revised : findInstrument(wanted);

/** Two cases under the guidance, and one that was moved to its revision after these answers, and then given others. */
function moved(before: Given, after: Given = {}) {
	const inspection = buildInspection();
	const { journal } = inspection;
	inspection.addCase("signed-off");
	inspection.addCase("signed-off");
	const ids = inspection.addCase("unfinished", before, "Moved");
	const { assessment } = ids;
	const role = "lead-inspector" as const;
	const planned = planMove(
		{ journal, assessment, from: caseAssessmentGuidance, to: revised, role },
		"move-1",
		"The new version is in force",
	);
	if (!planned.ok) throw new Error(planned.problem.kind);
	inspection.apply(planned.value);
	inspection.answer(assessment, after);
	return { ...inspection, ...ids };
}

/** The documents' data once the moved case is signed off. */
function movedWith(before: Given, after: Given = {}) {
	const inspection = moved(before, after);
	inspection.signOff(inspection.assessment);
	return gatherReportData(inspection.journal, caseAssessmentGuidance, resettlementStandard, find);
}

const rowsOf = (data: ReturnType<typeof movedWith>, caption: string) =>
	tableOf(composeSampleFindings(data, "internal", 0), caption)?.rows;

describe("what a case recorded before it was moved to another version", () => {
	it("is in no table of the profile where that version does not ask it", () => {
		const data = movedWith({ distance_band: "51_to_100_miles" });
		expect(rowsOf(data, "Distance of the institution from home")).toEqual([
			["Not asked", "1"],
			["Not answered", "2"],
		]);
		const chart = distanceChart(data.instrument, data.cases);
		expect(chart?.rows.filter(({ counts: [count] }) => count !== 0)).toEqual([
			{ label: "Not answered", counts: [2] },
			{ label: "Not asked", counts: [1] },
		]);
	});

	it("says nothing where that version does not offer it, and what it offers beside is said in its words", () => {
		const [gone] = caseAssessmentGuidance.facts.flatMap(({ id, answer }) =>
			id === "release_type" && answer.type === "choice" ? answer.options : [],
		);
		expect(rowsOf(movedWith({ release_type: gone?.value ?? "" }), "Release type")).toEqual([["Not answered", "3"]]);
		expect(rowsOf(movedWith({}, { release_type: "another" }), "Release type")).toEqual([
			["In a way of 1.3", "1"],
			["Not answered", "2"],
		]);
	});

	it("is not described where that version does not ask for it, inside nor outside", () => {
		const data = movedWith({ B14: "yes", "B2.what": "A flat", "B4.custody": "A course" });
		const without = { ...data, cases: data.cases.map((one) => ({ ...one, instrument: withoutDescriptions })) };
		for (const text of [textOf(composeSampleFindings(without, "internal", 0)), textOf(draftedWith(without, open)[1])])
			expect(text).not.toContain("A flat");
		expect(textOf(draftedWith(data, open)[1])).toContain("A flat");
	});
});

const withoutDescriptions = {
	...revised,
	sections: revised.sections.map((section) => ({
		...section,
		questions: section.questions.map((question) => ({ ...question, descriptions: [] })),
	})),
};

describe("the gate", () => {
	it("searches for institutions that a case recorded before it was moved to a version that does not ask for them", () => {
		const inspection = moved({});
		inspection.addPart(inspection.assessment, "institutions", { name: "Northfield" });
		const data = gatherReportData(inspection.journal, caseAssessmentGuidance, resettlementStandard, find);
		expect(identifyingWordsOf(inspection.journal, data, [])).toContainEqual({
			kind: "recorded-institution",
			words: "Northfield",
		});
	});
});

describe("a case under a version that is not on this device", () => {
	it("is said to be missing from the counts", () => {
		const { journal } = moved({});
		const read = (known: typeof findInstrument) =>
			gatherReportData(journal, caseAssessmentGuidance, resettlementStandard, known);
		const said = "Not complete: the device that made this document does not have the version of the instrument";
		expect(textOf(composeSampleFindings(read(findInstrument), "internal", 0))).toContain(said);
		expect(textOf(draftedWith(read(findInstrument), open)[0])).toContain(said);
		expect(textOf(composeSampleFindings(read(find), "internal", 0))).not.toContain(said);
	});
});

describe("the findings as a table", () => {
	it("have for each case the questions of its own version in its own words, and every code explained", () => {
		const data = movedWith({ B14: "yes", B3: "yes" }, { B15: "no" });
		const { rows, dictionary } = composeFindingsFile(data, "internal", 0);
		const moved = rows.flatMap((row) => ("caseReference" in row && row.caseReference === "Moved" ? [row] : []));
		const rowOf = (id: string) => moved.find(({ question }) => question === id);
		expect(rowOf("B3")?.questionText).toMatch(/\(revised\)$/);
		expect(rowOf("B14")).toMatchObject({ state: "not-asked", answer: "", label: "Not asked" });
		expect(rowOf("B15")).toMatchObject({ state: "no", answer: "no", label: "No" });
		expect(rows.filter(({ question }) => question === "B15")).toHaveLength(1);
		expect(dictionary).toContainEqual({ field: "question", code: "B15", label: "Was the child heard?", meaning: "" });
	});
});

describe("the record of a case that was moved", () => {
	const record = (before: Given, after: Given = {}) => {
		const inspection = moved(before, after);
		inspection.apply([
			{ stream: inspection.assessment, record: inspection.assessment, field: "reason/B14", value: "Seen" },
		]);
		const data = gatherCaseRecord(inspection.journal, inspection.case, find);
		if (!data) throw new Error("Both versions are here");
		return composeCaseRecord(data, 0);
	};

	it("has what its version does not ask, in the words of the one that did, and says that it does not count", () => {
		const text = under(record({ distance_band: "51_to_100_miles", B14: "yes" }), "Earlier versions of the instrument");
		expect(text).toEqual([
			"This version of the instrument does not ask what follows. It was recorded under an earlier one.",
			"Kept from earlier versions, and not counted",
			"Distance of the institution from home",
			"51 to 100 miles",
			"B14: Does resettlement provision address the needs of victims?",
			"Yes",
			"B14: reason and evidence",
			"Seen",
		]);
	});

	it("says of an answer that its version does not offer it, or that it was given where something else was asked", () => {
		const report = record({ B3: "yes", B4: "na_not_released" });
		const at = (id: string) => under(report, headingsOf(report).find((one) => one.startsWith(`${id}: `)) ?? "");
		expect(at("B4")).toContain(
			"Not applicable: child not yet released\nKept and not counted: this version of the instrument does not offer it.",
		);
		expect(at("B3")).toContain("Yes\nGiven where an earlier version asked something else, and not yet judged again.");
	});

	it("tells its history in words, whichever version they are of", () => {
		const rows = tableOf(record({ distance_band: "51_to_100_miles", B4: "na_not_released" }), HISTORY)?.rows ?? [];
		const told = rows.map(([, what, , after]) => `${what}: ${after}`);
		expect(told).toContain("Distance of the institution from home: 51 to 100 miles");
		expect(told).toContain("B4: answer: Not applicable: child not yet released");
	});
});

const HISTORY = "Every change, the oldest first";
