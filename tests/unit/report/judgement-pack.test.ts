import { describe, expect, it } from "vitest";
import {
	caseAssessmentGuidance as cag,
	currentInstrument,
	findInstrument,
	resettlementStandard as standard,
} from "#app/instruments.ts";
import { resolutionChange } from "#domain/findings/disclosure/resolution.ts";
import { planThreshold } from "#domain/findings/disclosure/thresholds.ts";
import { planRemoval } from "#domain/inspection/removal.ts";
import { planAssessment } from "#domain/inspection/sample.ts";
import { FALSIFICATION } from "#domain/judgement/contrary.ts";
import { areas, JUDGEMENT } from "#domain/judgement/judgement.ts";
import { planNote } from "#domain/judgement/notes.ts";
import { ANONYMISATION, planExample } from "#domain/judgement/practice-examples.ts";
import { composeJudgementPack } from "#domain/report/compose-judgement-pack.ts";
import { gatherJudgementPack } from "#domain/report/judgement-pack-data.ts";
import { validateReport } from "#domain/report/validate-report.ts";
import { twoDevices } from "#support/histories.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { tableOf, textOf, under } from "#support/report-text.ts";

const packOf = ({ journal }: ReturnType<typeof buildInspection>) =>
	composeJudgementPack(gatherJudgementPack(journal, cag, standard, findInstrument), 0);

describe("the judgement pack", () => {
	it("has the proposed rating with its reasons, and the record of every decision", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off");
		inspection.decide("good", "Provision was in place.");
		inspection.decide("outstanding", "The board convinced us.");
		const pack = packOf(inspection);
		expect(under(pack, "Proposed rating")).toEqual(
			expect.arrayContaining([
				"‘Outstanding’",
				standard.standsApart.text,
				"The board convinced us.",
				"Name of person-1",
			]),
		);
		expect(under(pack, "Record of the rating").filter((line) => line.startsWith("‘"))).toEqual([
			"‘Good’",
			"‘Outstanding’",
		]);
	});

	it("has the evidence as a matrix of areas and sources, and item by item", () => {
		const inspection = buildInspection();
		inspection.addEvidence({
			text: "Policy of 2025",
			source: "document",
			reference: "D3",
			area: "policy",
			direction: "for",
		});
		inspection.addEvidence({ text: "Minutes", source: "document", area: "policy", direction: "against" });
		inspection.addEvidence({ text: "Said in passing", area: "policy" });
		const pack = packOf(inspection);
		expect(tableOf(pack, "Evidence by area and source, as counts of the items")?.rows[0]).toEqual([
			"Policy",
			"1 for, 1 against",
			"None",
			"None",
			"None",
			"0 for, 0 against, 1 neither yet",
		]);
		expect(under(pack, "Evidence: Policy")).toEqual([
			"Evidence for",
			"Policy of 2025 (Document, D3)",
			"Evidence against",
			"Minutes (Document)",
		]);
		expect(under(pack, "Evidence not yet placed")).toContain("Said in passing");
	});

	it("has the notes of the inspection, and says where those of a case are", () => {
		const inspection = buildInspection();
		const { assessment } = inspection.addCase("unfinished");
		const note = (id: string, stream: string, written: Readonly<Record<string, string>>) => {
			const write = ([field, value]: [string, string]) => ({ stream, record: id, field, value });
			inspection.apply([planNote(id, stream, 1), ...Object.entries(written).map(write)]);
		};
		expect(under(packOf(inspection), "Notes")).toContain("None recorded.");
		note("board", JUDGEMENT, { title: "Board", met: "its chair", date: "2026-03-10", text: "Nobody leads." });
		note("file", assessment, { text: "The plan is missing." });
		expect(under(packOf(inspection), "Notes").slice(-3)).toEqual([
			"Note 1: Board, its chair, 10 March 2026",
			"Nobody leads.",
			"Notes that were written in a case stand in the record of that case.",
		]);
		expect(textOf(packOf(inspection))).not.toContain("The plan is missing.");
	});

	it("sets the lead's answer beside each item against, and says where there is none", () => {
		const inspection = buildInspection();
		inspection.addEvidence({ text: "No feedback", area: "evaluation", direction: "against", answer: "Begun in May." });
		inspection.addEvidence({ text: "Late housing", area: "provision", direction: "against" });
		const rows = tableOf(packOf(inspection), "Each item with what the lead inspector answers")?.rows;
		expect(rows).toEqual([
			["Evaluation of policy and provision", "Against", "No feedback", "Begun in May."],
			["Provision", "Against", "Late housing", "Not answered"],
		]);
	});

	it("shows what each sentence rests on, what was linked before it changed, and what was removed from the log", () => {
		const inspection = buildInspection();
		const seen = inspection.addEvidence({ text: "Minutes of May", source: "meeting", reference: "M2" });
		const heard = inspection.addEvidence({ text: "Said by the board" });
		const text = { record: inspection.addFinding("strength", "Links are strong. Staff know."), field: "text" };
		inspection.link(text, "Links are strong.", seen);
		inspection.link(text, "Staff know.", heard);
		inspection.apply([
			{ stream: JUDGEMENT, record: text.record, field: "text", value: "Links are weak. Staff know." },
			{ stream: JUDGEMENT, record: heard, field: "removed", value: true },
		]);
		expect(tableOf(packOf(inspection), "Strength 1")?.rows).toEqual([
			["Links are weak.", "None linked"],
			["Staff know.", "Removed from the evidence log since"],
			["The sentence has changed. It was: Links are strong.", "Minutes of May (Meeting, M2)"],
		]);
	});

	it("asks what would have to be false for the rating to be wrong", () => {
		const inspection = buildInspection();
		const asked = "What would have to be false for this rating to be wrong?";
		expect(under(packOf(inspection), asked)).toEqual(["Not answered."]);
		inspection.apply([{ stream: JUDGEMENT, record: JUDGEMENT, field: FALSIFICATION, value: "That homes were found." }]);
		expect(under(packOf(inspection), asked)).toEqual(["That homes were found."]);
	});

	it("says what is thin", () => {
		const inspection = buildInspection();
		inspection.addEvidence({ text: "Policy of 2025", source: "document", area: "policy", direction: "for" });
		inspection.addEvidence({ text: "Late housing", source: "case", area: "provision", direction: "against" });
		inspection.addEvidence({ text: "Advocacy", source: "meeting", area: "provision", direction: "for" });
		inspection.addFinding("strength", "Strong links");
		expect(under(packOf(inspection), "What is thin")).toEqual([
			"No evidence in the area: Evaluation of policy and provision.",
			"All evidence comes from documents, in the area: Policy.",
			"No evidence is linked to: Strength 1.",
			"Contrary evidence is not answered: Late housing (Case)",
		]);
	});

	it("says that nothing is thin where every area has two kinds of source, findings name evidence, and all is answered", () => {
		const inspection = buildInspection();
		for (const area of areas) {
			inspection.addEvidence({ text: "Seen", source: "document", area, direction: "for" });
			inspection.addEvidence({ text: "Heard", source: "meeting", area, direction: "against", answer: "Mended" });
		}
		const [item] = inspection.data().evidence;
		const finding = inspection.addFinding("strength", "Strong links");
		inspection.link({ record: finding, field: "text" }, "Strong links", item?.id ?? "");
		expect(under(packOf(inspection), "What is thin")).toEqual([expect.stringMatching(/^Every area has evidence/)]);
	});

	it("shows disagreements with both sides, in cases and in the judgement", () => {
		const [mine, theirs] = twoDevices();
		const inspection = buildInspection({ device: mine });
		const ids = inspection.addCase("signed-off", {}, "R-17");
		theirs.receive(mine.journal.events.values());
		inspection.answer(ids.assessment, { B1: "yes" });
		inspection.answer(ids.assessment, { B1: "no" }, theirs);
		inspection.decide("good", "Mine");
		inspection.decide("inadequate", "Theirs", theirs);
		inspection.apply([{ stream: JUDGEMENT, record: JUDGEMENT, field: "narrative/policy", value: "Clear" }]);
		inspection.apply([{ stream: JUDGEMENT, record: JUDGEMENT, field: "narrative/policy", value: "Dim" }], theirs);
		mine.receive(theirs.journal.events.values());
		const lines = under(packOf(inspection), "Disagreements");
		for (const line of [
			"Case R-17, B1: answer",
			"Yes",
			"No",
			"Rating",
			"‘Good’",
			"‘Inadequate’",
			"Narrative: Policy",
			"Clear",
			"Dim",
		])
			expect(lines).toContain(line);
	});

	it("words the decisions among them, and says nothing of what is kept apart from documents, or was removed", () => {
		const [mine, theirs] = twoDevices();
		const inspection = buildInspection({ device: mine });
		const { case: first } = inspection.addCase("signed-off", {}, "R-17");
		const gone = inspection.addCase("unfinished", {}, "R-18");
		inspection.apply([
			...planAssessment("second", first, currentInstrument, "second"),
			...planExample("example", 1, { text: "A passage" }),
		]);
		theirs.receive(mine.journal.events.values());
		const kept = { wording: "", reason: "Known", role: "lead-inspector", covers: "x" } as const;
		const what = { kind: "narrative", subject: "Policy" } as const;
		const anonymised = { stream: JUDGEMENT, record: "example", field: ANONYMISATION };
		for (const [device, side] of [
			[mine, 1],
			[theirs, 2],
		] as const) {
			const decision = side === 1 ? "keep" : "suppress";
			const threshold = planThreshold("outward", side + 1, "Agreed");
			if (!threshold.ok) throw new Error(threshold.problem.kind);
			const changes = [
				resolutionChange("narrative/policy", { what, decision, ...kept }),
				{ ...anonymised, value: { state: side === 1 ? "altered" : "checked", heads: [] } },
				threshold.value,
				...["second", gone.assessment].map((stream) => ({
					stream,
					record: stream,
					field: "answer/B1",
					value: side === 1 ? "yes" : "no",
				})),
			];
			inspection.apply(changes, device);
		}
		inspection.apply([planRemoval(gone.case, true)]);
		mine.receive(theirs.journal.events.values());
		const lines = under(packOf(inspection), "Disagreements").filter((line) => !line.startsWith("Name of person"));
		expect(lines.slice(1)).toEqual([
			"Decision on what leaves",
			"Policy: Kept as it is. Reason: Known",
			"Policy: Suppressed. Reason: Known",
			"Practice example: how far it is anonymised",
			"Names and details altered, not checked",
			"Checked",
			"Outward copies hold case findings from this many inspected cases on",
			"two cases. Reason: Agreed",
			"three cases. Reason: Agreed",
		]);
		expect(inspection.data().conflicts).toBe(3);
	});

	it("has the disclosure log: what was decided, why, by whom, and whether it holds", () => {
		const inspection = buildInspection();
		const what = { kind: "narrative", subject: "Policy" } as const;
		const decide = (decision: "keep" | "suppress", reason: string) =>
			inspection.apply([
				resolutionChange("narrative/policy", {
					what,
					decision,
					wording: "",
					reason,
					role: "lead-inspector",
					covers: "x",
				}),
			]);
		decide("keep", "The town is large");
		decide("suppress", "");
		const threshold = planThreshold("outward", 3, "Agreed with the service");
		if (threshold.ok) inspection.apply([threshold.value]);
		const pack = packOf(inspection);
		expect(
			tableOf(pack, "Decisions on what outward copies hold, the oldest first")?.rows.map((row) => row.slice(1)),
		).toEqual([
			["Name of person-1", "Policy", "Kept as it is, and decided again since", "The town is large"],
			["Name of person-1", "Policy", "Suppressed", "None given"],
		]);
		expect(tableOf(pack, "Settings of the thresholds")?.rows[0]?.slice(3)).toEqual([
			"three cases",
			"Agreed with the service",
		]);
	});

	it("of an inspection with nothing in it can be drawn, and says so", () => {
		const pack = packOf(buildInspection());
		expect(validateReport(pack).ok).toBe(true);
		const text = textOf(pack);
		for (const words of [
			"Rating not yet decided.",
			"There were no cases in the sample.",
			"The evidence log holds nothing against, and nothing that contradicts a finding.",
			"Nothing has been written yet that would rest on evidence.",
			"Nothing is in conflict.",
			"No decision on what outward copies hold has been recorded.",
			"No decision has been recorded.",
		])
			expect(text).toContain(words);
	});
});
