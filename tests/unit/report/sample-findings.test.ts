import { describe, expect, it } from "vitest";
import { planDecision } from "#domain/inspection/sample.ts";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { composeYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import { oneDevice } from "#support/histories.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { draftedWith, open } from "#support/outward.ts";
import { tableOf, textOf, under } from "#support/report-text.ts";

const AT = Date.UTC(2026, 2, 20, 14, 2);

const findingsOf = (inspection: ReturnType<typeof buildInspection>) =>
	composeSampleFindings(inspection.data(), "internal", AT);

/** The outward copy where nothing is held back. */
const openFindingsOf = (inspection: ReturnType<typeof buildInspection>) => draftedWith(inspection.data(), open)[1];

describe("the sample in numbers", () => {
	it("has every case in one place", () => {
		const inspection = buildInspection();
		for (const ending of ["signed-off", "signed-off", "excluded", "unresolved", "unfinished"] as const)
			inspection.addCase(ending);
		const [, ...lines] = under(findingsOf(inspection), "The sample in numbers");
		expect(lines.slice(0, 10)).toEqual([
			"Cases in the sample",
			"5",
			"Inspected",
			"2",
			"Excluded from the sample",
			"1",
			"Waiting for the lead inspector’s decision",
			"1",
			"Not finished",
			"1",
		]);
	});

	it("says that a case changed since it was signed off", () => {
		const inspection = buildInspection();
		const { assessment } = inspection.addCase("signed-off", { B1: "yes" });
		expect(textOf(findingsOf(inspection))).not.toContain("Changed since sign-off");
		inspection.answer(assessment, { B1: "no" });
		expect(textOf(findingsOf(inspection))).toContain("Changed since sign-off, and not signed off again: one case.");
	});
});

describe("the questions", () => {
	it("are counted in pairs and singly, the five states apart, in words beside the figures", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off", { B1: "yes", B2: "na_not_released", B7: "na_no_need", B9: "yes" });
		inspection.addCase("signed-off", { B1: "no", B2: "no", B7: "yes", B8: "yes" });
		const pairs = tableOf(findingsOf(inspection), "Paired findings, as counts of the inspected cases")?.rows ?? [];
		expect(pairs.map(([subject]) => subject)).toEqual([
			"Accommodation",
			"Education, training and employment (ETE)",
			"Healthcare",
			"Other resettlement services",
		]);
		expect(pairs[0]?.slice(1)).toEqual([
			"Yes 1, no 1, not applicable 0, not answered 0, not asked 0. Answered yes: in one of the two cases.",
			"Yes 0, no 1, not applicable 1, not answered 0, not asked 0. Answered yes: not in the one case to which it applied.",
		]);
		expect(pairs[1]?.[1]).toBe(
			"Yes 0, no 0, not applicable 0, not answered 2, not asked 0. Not answered yes or no in any case.",
		);
		expect(pairs[3]?.[2]).toBe(
			"Yes 1, no 0, not applicable 0, not answered 0, not asked 1. Answered yes: in the one case to which it applied.",
		);
		const single = tableOf(findingsOf(inspection), "Other findings, as counts of the inspected cases");
		expect(single?.rows).toHaveLength(6);
		expect(single?.columns.map(({ header }) => header)).toEqual([
			"Question",
			"Yes",
			"No",
			"Not applicable",
			"Not answered",
			"Not asked",
			"Answered yes",
		]);
		expect(single?.rows[0]?.slice(1)).toEqual([
			"1",
			"0",
			"0",
			"1",
			"0",
			"In the one case where it was answered yes or no",
		]);
	});

	it("have no answer of an excluded, unresolved or unfinished case in them", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off", { B9: "no" });
		for (const ending of ["excluded", "unresolved", "unfinished"] as const) inspection.addCase(ending, { B9: "yes" });
		const single = tableOf(findingsOf(inspection), "Other findings, as counts of the inspected cases");
		expect(single?.rows[0]?.slice(1, 6)).toEqual(["0", "1", "0", "0", "0"]);
	});

	it("are never given as a percentage", () => {
		const inspection = buildInspection();
		for (const answer of ["yes", "no", "yes"]) inspection.addCase("signed-off", { B1: answer });
		expect(textOf(findingsOf(inspection))).not.toMatch(/%|per ?cent/);
	});
});

describe("what inspectors describe", () => {
	it("is told by numbered case, never by its reference", () => {
		const inspection = buildInspection();
		inspection.addCase(
			"signed-off",
			{ B2: "yes", "B2.what": "A flat near college.", "B2.lead_time": "length 2 weeks" },
			"KX-77",
		);
		inspection.addCase("signed-off", { B2: "na_not_released" }, "KX-78");
		const lines = under(
			findingsOf(inspection),
			"Was suitable and timely accommodation provision in place for this child upon leaving custody?",
		);
		expect(lines).toEqual([
			"Case 1",
			"Describe the accommodation arranged for the child",
			"A flat near college.",
			"How long before release was it arranged?",
			"2 weeks before release",
			"The extent to which it meets the child's needs",
			"Nothing recorded",
			"Case 2: not described, because the question does not apply to this case.",
		]);
		expect(textOf(findingsOf(inspection))).not.toContain("KX-7");
	});
});

describe("the sample profile", () => {
	it("counts what was recorded in the instrument's order, a chosen “not recorded” apart from nothing answered", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off", { distance_band: "not_recorded" });
		inspection.addCase("signed-off", { distance_band: "more_than_100_miles" });
		inspection.addCase("signed-off", { distance_band: "0_to_50_miles" });
		inspection.addCase("signed-off");
		expect(tableOf(findingsOf(inspection), "Distance of the institution from home")?.rows).toEqual([
			["0 to 50 miles", "1"],
			["More than 100 miles", "1"],
			["Not recorded", "1"],
			["Not answered", "1"],
		]);
	});

	it("counts cases, not institutions", () => {
		const inspection = buildInspection();
		const { assessment } = inspection.addCase("signed-off");
		inspection.addPart(assessment, "institutions", { type: "young_offender_institution" });
		inspection.addPart(assessment, "institutions", { type: "young_offender_institution" });
		inspection.addPart(assessment, "institutions", { type: "secure_school" });
		inspection.addCase("signed-off");
		const caption = "Institutions in which the child was held: Type of institution";
		expect(tableOf(findingsOf(inspection), caption)?.rows).toEqual([
			["Young offender institution", "1"],
			["Secure school", "1"],
			["Not answered", "1"],
		]);
	});

	it("has characteristics in the internal copy", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off", { A7: "yes" });
		expect(tableOf(findingsOf(inspection), "Does the child have a disability?")?.rows).toEqual([["Yes", "1"]]);
		expect(tableOf(findingsOf(inspection), "Outcome of the eligibility rules")?.rows).toEqual([
			["We inspect the case as normal", "1"],
		]);
	});
});

describe("excluded cases", () => {
	it("are counted, with reason and who confirmed it in the internal copy", () => {
		const inspection = buildInspection({ device: oneDevice({ person: "lena" }) });
		inspection.addCase("excluded");
		inspection.addCase("unresolved");
		const lines = under(findingsOf(inspection), "Excluded and undecided cases");
		expect(lines.slice(0, 2)).toEqual([
			"One case was excluded under the case assessment guidance.",
			"One case waits for the lead inspector’s decision.",
		]);
		expect(lines.at(-1)).toMatch(
			/^Excluded\. Outcome: We exclude the case from the inspection sample\. Reason: Served by another area \(Name of lena, 2 March 2026 at \d\d:\d\d\)$/,
		);
		expect(under(openFindingsOf(inspection), "Excluded cases")).toEqual([lines[0]]);
	});
});

describe("a case that the guidance leaves to the lead inspector", () => {
	it("is excluded by the lead in the internal copies, and in the fixed words outward", () => {
		const inspection = buildInspection();
		const { case: id } = inspection.addCase("unfinished", {
			A1: "not_known",
		});
		inspection.apply([
			planDecision(id, { outcome: "refer_not_established", decision: "exclude", reason: "No contact" }),
		]);
		const lines = under(findingsOf(inspection), "Excluded and undecided cases");
		expect(lines[0]).toBe("One case was excluded by the lead inspector.");
		expect(lines.at(-1)).toMatch(/^Excluded by the lead inspector\. Outcome: .*Reason: No contact/);
		expect(lines.join("\n")).not.toMatch(/under the case assessment guidance/);
		expect(textOf(composeYjsSummary(inspection.data(), "internal", 0))).toContain(
			"One case was excluded by the lead inspector.",
		);
		expect(under(openFindingsOf(inspection), "Excluded cases")).toEqual([
			"One case was excluded under the case assessment guidance.",
		]);
	});
});

it("says that it is no rating, and with no inspected case that there are no findings", () => {
	for (const ending of [undefined, "excluded", "unfinished"] as const) {
		const inspection = buildInspection();
		if (ending) inspection.addCase(ending, { B1: "yes" });
		const report = findingsOf(inspection);
		expect(textOf(report)).toContain("These findings are not a rating of any case or of the service.");
		expect(under(report, "Findings")).toEqual(["No case has been inspected, so there are no findings."]);
		expect(report.blocks.some(({ type }) => type === "table")).toBe(false);
	}
});
