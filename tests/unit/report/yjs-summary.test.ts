import { describe, expect, it } from "vitest";
import { caseAssessmentGuidance, resettlementStandard } from "#app/instruments.ts";
import { composeYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import type { Audience } from "#domain/report/report.ts";
import { oneDevice, twoDevices } from "#support/histories.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { draftedWith, open } from "#support/outward.ts";
import { headingsOf, linesOf, tableOf, textOf, under } from "#support/report-text.ts";

const AT = Date.UTC(2026, 2, 20, 14, 2);

const summaryOf = (inspection: ReturnType<typeof buildInspection>, audience: Audience = "internal") =>
	audience === "internal"
		? composeYjsSummary(inspection.data(), audience, AT)
		: draftedWith(inspection.data(), open)[0];

const calloutOf = (inspection: ReturnType<typeof buildInspection>) => {
	const callout = summaryOf(inspection).blocks.find(({ type }) => type === "callout");
	return callout?.type === "callout" ? linesOf({ ...summaryOf(inspection), blocks: [callout] }).slice(-3) : [];
};

describe("the rating in the summary", () => {
	it.each([
		["outstanding", "‘Outstanding’"],
		["good", "‘Good’"],
		["requires-improvement", "‘Requires improvement’"],
		["inadequate", "‘Inadequate’"],
		["not-yet-decided", "Rating not yet decided."],
	] as const)("%s stands as %s between the statement and what sets it apart", (state, said) => {
		const inspection = buildInspection();
		inspection.addCase("signed-off");
		inspection.decide(state, "Because.");
		expect(calloutOf(inspection)).toEqual([
			"In relation to resettlement, we expect that: there is a high-quality, evidence-based resettlement service for children leaving custody.",
			said,
			"The rating for resettlement does not influence the overall YJS rating.",
		]);
	});

	it("is said to be absent where nobody decided", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off", { B1: "yes" });
		expect(calloutOf(inspection)[1]).toBe("Rating not yet decided.");
		expect(under(summaryOf(inspection), "Annexe 2: Record of the rating")).toEqual(["No decision has been recorded."]);
	});

	it("is not rated, in words, where the only case was excluded", () => {
		const inspection = buildInspection();
		inspection.addCase("excluded");
		inspection.decide("not-rated", "No case to inspect.");
		expect(calloutOf(inspection)[1]).toBe("Not rated: there were no resettlement cases to inspect.");
	});

	it("is not there while two decisions are in conflict; both are in the record", () => {
		const [device, other] = twoDevices();
		const inspection = buildInspection({ device });
		inspection.addCase("signed-off");
		other.receive(device.journal.events.values());
		inspection.decide("good", "Here.");
		inspection.decide("inadequate", "There.", other);
		device.receive(other.journal.events.values());
		expect(calloutOf(inspection)[1]).toMatch(/^Rating not yet decided: decisions that differ/);
		const record = under(summaryOf(inspection), "Annexe 2: Record of the rating");
		expect(record).toEqual(expect.arrayContaining(["‘Good’", "Here.", "‘Inadequate’", "There."]));
		expect(textOf(summaryOf(inspection))).toContain("Not settled: one entry is in conflict");
	});

	it("owes nothing to an overall score: County Durham, 11 of 36 and 'Outstanding'", () => {
		const inspection = buildInspection({ service: "County Durham Youth Justice Service" });
		for (const _ of [1, 2, 3]) inspection.addCase("signed-off", { B1: "no", B9: "no" });
		inspection.decide("outstanding", "Policy implemented effectively.");
		expect(calloutOf(inspection)[1]).toBe("‘Outstanding’");
		expect(textOf(summaryOf(inspection))).not.toMatch(/\b36\b|\bscore\b/i);
	});
});

describe("a rating that the sample outlived", () => {
	it.each(["internal", "outward"] as const)(
		"is as decided, and the %s copy says what it is at odds with",
		(audience) => {
			const inspection = buildInspection();
			inspection.decide("not-rated", "There is no case.");
			expect(textOf(summaryOf(inspection, audience))).not.toContain("does not fit the sample");
			const { assessment } = inspection.addCase("signed-off");
			expect(calloutOf(inspection)[1]).toBe("Not rated: there were no resettlement cases to inspect.");
			expect(textOf(summaryOf(inspection, audience))).toContain(
				"The rating does not fit the sample as it is now: it says that there were no resettlement cases to inspect, and one case is inspected.",
			);
			inspection.decide("good", "There is one.");
			expect(textOf(summaryOf(inspection, audience))).not.toContain("does not fit the sample");
			inspection.reopen(assessment);
			expect(textOf(summaryOf(inspection, audience))).toContain(
				"The rating does not fit the sample as it is now: no case is inspected that could illustrate it.",
			);
		},
	);

	it("does not fit an open case either", () => {
		const inspection = buildInspection();
		inspection.decide("not-rated", "There is no case.");
		inspection.addCase("unresolved");
		inspection.addCase("unfinished");
		expect(textOf(summaryOf(inspection))).toContain("and two cases are not finished.");
	});

	it("is not held against open cases outward, where their number may be suppressed", () => {
		const inspection = buildInspection();
		inspection.decide("not-rated", "There is no case.");
		inspection.addCase("unfinished");
		expect(textOf(summaryOf(inspection, "outward"))).not.toContain("does not fit");
	});
});

describe("the record of the rating", () => {
	it("has every decision with reasons, who and when, in the internal copy only", () => {
		const inspection = buildInspection({ device: oneDevice({ person: "lena" }) });
		inspection.addCase("signed-off");
		inspection.decide("good", "First thoughts.");
		inspection.decide("outstanding", "Second thoughts.");
		const record = under(summaryOf(inspection), "Annexe 2: Record of the rating");
		expect(record.filter((line) => line.endsWith("thoughts."))).toEqual(["First thoughts.", "Second thoughts."]);
		expect(record).toContain("Name of lena");
		expect(record.some((line) => /^2 March 2026 at \d\d:\d\d$/.test(line))).toBe(true);
		expect(textOf(summaryOf(inspection, "outward"))).not.toMatch(/thoughts|Name of lena|Annexe 2/);
	});

	it("says that findings changed since the decision", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off");
		inspection.decide("good", "Because.");
		const changed = "Something that the decision rests on has changed since";
		expect(textOf(summaryOf(inspection))).not.toContain(changed);
		inspection.narrate("policy", "A late document.");
		expect(textOf(summaryOf(inspection))).toContain(changed);
	});
});

describe("how the judgement was made", () => {
	it("begins with the paragraph of the case assessment guidance, word for word", () => {
		const [preamble] = caseAssessmentGuidance.preamble;
		const [first] = under(summaryOf(buildInspection()), "How we made this judgement");
		expect(preamble?.type === "paragraph" && preamble.text).toBe(first);
	});

	it.each([
		[[], "There were no cases in the sample."],
		[
			["signed-off", "signed-off", "signed-off"],
			"We inspected three resettlement cases at Anytown Youth Justice Service.",
		],
		[
			["signed-off", "excluded"],
			"We inspected one resettlement case at Anytown Youth Justice Service. One case was excluded under the case assessment guidance.",
		],
		[
			["excluded", "excluded"],
			"No resettlement case has been inspected. Two cases were excluded under the case assessment guidance.",
		],
		[
			["unresolved", "unfinished", "unfinished"],
			"No resettlement case has been inspected. For one case it is not yet decided whether it is inspected. Two cases in the sample are not finished and are in none of the counts.",
		],
	] as const)("says the numbers of cases in words: %j", (endings, said) => {
		const inspection = buildInspection();
		for (const ending of endings) inspection.addCase(ending);
		expect(under(summaryOf(inspection), "How we made this judgement")[1]).toBe(said);
	});

	it("says what kinds of evidence the log holds", () => {
		const inspection = buildInspection();
		inspection.addEvidence({ text: "The policy", source: "document" });
		inspection.addEvidence({ text: "The protocol", source: "document" });
		inspection.addEvidence({ text: "Staff", source: "interview" });
		inspection.addEvidence({ source: "meeting" });
		expect(under(summaryOf(inspection), "How we made this judgement").slice(-3)).toEqual([
			"The evidence log holds:",
			"two entries from documents",
			"one entry from an interview",
		]);
		expect(under(summaryOf(inspection, "outward"), "How we made this judgement").slice(-3)).toEqual([
			"The evidence log holds:",
			"entries from documents",
			"entries from interviews",
		]);
	});
});

describe("the areas", () => {
	it("have the lead's narrative, the evidence for and against, and say that the official wording is not loaded", () => {
		const inspection = buildInspection();
		inspection.narrate("policy", "The policy is clear.\n\nIt is not yet evaluated.");
		const log = { area: "policy", source: "document", reference: "D3", date: "2026-03-10" } as const;
		inspection.addEvidence({ ...log, text: "Sets out contact", direction: "for" });
		inspection.addEvidence({ ...log, text: "No date", direction: "against", reference: "", date: "" });
		inspection.addEvidence({ text: "Links", area: "provision", direction: "for" });
		expect(under(summaryOf(inspection), "Policy")).toEqual([
			"Key question and prompts: official wording not loaded.",
			"The policy is clear.",
			"It is not yet evaluated.",
			"Evidence for",
			"Sets out contact (Document, D3, 10 March 2026)",
			"Evidence against",
			"No date (Document)",
		]);
	});

	it("print the official wording once it is loaded, in both copies", () => {
		const areas = resettlementStandard.areas.map((area) =>
			area.id === "policy" ? { ...area, question: "A question?", prompts: ["A prompt"], source: "A document" } : area,
		);
		const data = { ...buildInspection().data(), standard: { ...resettlementStandard, areas } };
		for (const summary of [composeYjsSummary(data, "internal", AT), draftedWith(data, open)[0]])
			expect(under(summary, "Policy").slice(0, 2)).toEqual(["A question?", "A prompt"]);
	});

	it("leave no entry of the log out: what is not placed yet has a place of its own", () => {
		const inspection = buildInspection();
		inspection.addEvidence({ text: "Without area", direction: "against" });
		inspection.addEvidence({ text: "Without direction", area: "policy" });
		inspection.addEvidence({ reference: "M2", source: "meeting" });
		expect(under(summaryOf(inspection), "Evidence not yet placed").slice(1)).toEqual([
			"Without area",
			"Without direction",
			"Nothing written (Meeting, M2)",
		]);
	});
});

describe("findings and recommendations", () => {
	it("stand in the lead's order, with their addressee", () => {
		const inspection = buildInspection();
		inspection.addFinding("strength", "Clear policy");
		inspection.addFinding("strength", "  ");
		inspection.addFinding("improvement", "No evaluation");
		inspection.addFinding("recommendation", "evaluate the policy", "the management board");
		inspection.addFinding("recommendation", "Speak with children");
		const summary = summaryOf(inspection);
		expect(under(summary, "Strengths")).toEqual(["Clear policy"]);
		expect(under(summary, "Areas for improvement")).toEqual(["No evaluation"]);
		expect(under(summary, "Recommendations")).toEqual([
			"The management board should: evaluate the policy",
			"Speak with children",
		]);
	});

	it("are said to be missing where there are none", () => {
		const summary = summaryOf(buildInspection());
		expect(under(summary, "Strengths")).toEqual(["No strengths have been recorded."]);
		expect(under(summary, "Recommendations")).toEqual(["No recommendations have been made."]);
	});
});

describe("the sample in brief", () => {
	it("says of every judgement question in words in how many cases it was answered yes", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off", { B1: "yes", B2: "na_not_released", B9: "yes" });
		inspection.addCase("signed-off", { B1: "yes", B2: "yes", B9: "no" });
		inspection.addCase("signed-off", { B1: "no", B2: "yes", B9: "no" });
		const rows = tableOf(summaryOf(inspection), "Questions answered yes")?.rows ?? [];
		expect(rows).toHaveLength(14);
		expect([rows[0]?.[1], rows[1]?.[1], rows[8]?.[1]]).toEqual([
			"In two of the three cases",
			"In both cases to which it applied",
			"In one of the three cases",
		]);
		expect(under(summaryOf(inspection), "Sample findings in brief")[0]).toBe(
			"Case findings illustrate provision and practice. Cases are not rated.",
		);
	});
});

it("has its sections in the order of the inspectorate's reports", () => {
	expect(headingsOf(summaryOf(buildInspection())).filter((text) => !text.startsWith("Evidence"))).toEqual([
		"Inspection of youth offending services: Anytown Youth Justice Service. Resettlement policy and provision",
		"How we made this judgement",
		"Key findings",
		"Strengths",
		"Areas for improvement",
		"Policy",
		"Provision",
		"Evaluation of policy and provision",
		"Sample findings in brief",
		"Recommendations",
		"Annexe 1: Method and rulings",
		"Annexe 2: Record of the rating",
	]);
});
