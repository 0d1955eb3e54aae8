import { describe, expect, it } from "vitest";
import { currentInstrument, findInstrument } from "#app/instruments.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { planRedaction } from "#domain/inspection/plan-redaction.ts";
import { planClosing, planReply, planThread, type Thread, threadsOf } from "#domain/inspection/queries.ts";
import { cardsOfCase, planCard, planCardStep, type SafeguardingCard } from "#domain/inspection/safeguarding.ts";
import { planAssessment, planDecision } from "#domain/inspection/sample.ts";
import type { Change } from "#domain/journal/change.ts";
import { add } from "#domain/journal/journal.ts";
import { planEvidence } from "#domain/judgement/evidence.ts";
import { planNote } from "#domain/judgement/notes.ts";
import { gatherCaseRecord } from "#domain/report/case-record-data.ts";
import { composeCaseRecord } from "#domain/report/compose-case-record.ts";
import { validateReport } from "#domain/report/validate-report.ts";
import type { Problem, Result } from "#domain/result.ts";
import { twoDevices } from "#support/histories.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { headingsOf, tableOf, textOf, under } from "#support/report-text.ts";

const accommodation =
	"B1: Was there evidence of sufficient planning and provision being made for suitable accommodation to be in place for the child's release?";

function recordOf(inspection: ReturnType<typeof buildInspection>, id: string) {
	const data = gatherCaseRecord(inspection.journal, id, findInstrument);
	if (!data) throw new Error("The case is in the sample, and its instrument is here");
	return composeCaseRecord(data, 0);
}

function inspectionWithCase(ending: "unfinished" | "excluded" | "unresolved" = "unfinished", given = {}) {
	const inspection = buildInspection();
	const ids = inspection.addCase(ending, given, "R-17");
	const write = (field: string, value: string) =>
		inspection.apply([{ stream: ids.assessment, record: ids.assessment, field, value }]);
	return { inspection, ids, write, record: () => recordOf(inspection, ids.case) };
}

const noteKind = (stream: string) => ({ stream, record: "note", field: "kind", value: "file-reading" });

const changes = (report: ReturnType<typeof recordOf>) =>
	(tableOf(report, "Every change, the oldest first")?.rows ?? []).map(([by, what, before, after]) => ({
		who: String(by).split(", ")[1],
		what,
		before,
		after,
	}));

describe("the record of a case", () => {
	it("holds every question in the order of the instrument, with answer, reason, aids and evidence, and no guidance", () => {
		const { inspection, ids, write, record } = inspectionWithCase("unfinished", { B1: "no", "B1.planning": "no" });
		write(fieldNames.reason("B1"), "Nobody had asked him where he would live.");
		inspection.apply(
			planEvidence("item", ids.assessment, 1, {
				question: "B1",
				text: "Release plan",
				source: "document",
				reference: "p. 3",
			}),
		);
		const report = record();
		expect(under(report, accommodation)).toEqual([
			"B1: recorded",
			"Answer",
			"No",
			"Reason and evidence",
			"Nobody had asked him where he would live.",
			"Prompt (not counted): Is planning sufficient?",
			"No",
			"Evidence 1",
			"Release plan (Document, p. 3)",
		]);
		const ofQuestions = headingsOf(report).filter((text) => /^[AB]\d+: /.test(text));
		expect(ofQuestions.map((text) => text.split(":")[0]).join(" ")).toBe(
			"A1 A2 A3 A4 A5 A6 A7 A8 B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 B11 B12 B13 B14",
		);
		expect(textOf(report)).not.toContain("We expect both planning and provision");
		expect(textOf(report)).toContain("It stands in the blank form");
		expect(validateReport(report).ok).toBe(true);
	});

	it("says that cases are not rated, and nothing that would sum one up", () => {
		const text = textOf(inspectionWithCase("unfinished", { B1: "yes", B2: "no" }).record());
		expect(text).toContain("Cases are not rated.");
		expect(text).not.toMatch(/Outstanding|‘Good’|Requires improvement|Inadequate|per cent|overall|\d of \d/i);
	});

	it("keeps what is parked and says what it follows from", () => {
		const { inspection, ids, record } = inspectionWithCase("unfinished", { A7: "yes", A8: "He cannot hear well." });
		inspection.answer(ids.assessment, { A7: "no" });
		expect(under(record(), "A8: What is the impact of the child's disability?")).toEqual([
			"Not asked: it is asked when A7 is “Yes”. A7: No.",
			"A8: recorded",
			"Answer given before, kept and not counted",
			"He cannot hear well.",
		]);
	});

	it("keeps what is parked in a part, and why a warning does not stand", () => {
		const { write, record } = inspectionWithCase("unfinished", { B2: "na_not_released", "B2.what": "A flat" });
		write(fieldNames.acknowledged("B2.not_released_not_recorded"), "He is still in custody.");
		const lines = under(
			record(),
			"B2: Was suitable and timely accommodation provision in place for this child upon leaving custody?",
		);
		expect(lines).toContain(
			"A flat\nKept and not counted. Not asked: it is asked when B2 is not “Not applicable: child not yet released”. B2: Not applicable: child not yet released.",
		);
		expect(lines.at(-1)).toMatch(
			/^He is still in custody\.\nThe app had said: The answer is that the child is not yet released/,
		);
	});

	it("says of an excluded case why nothing is asked, what was decided and by whom", () => {
		const { record } = inspectionWithCase("excluded", { B1: "yes" });
		const report = record();
		expect(under(report, accommodation)).toContain(
			"Not asked, because the guidance excludes this case from the sample.",
		);
		expect(under(report, accommodation)).toContain("Yes");
		expect(under(report, "Eligibility")).toEqual(
			expect.arrayContaining([
				"We exclude the case from the inspection sample",
				"Excluded from the sample",
				"Served by another area",
			]),
		);
		expect(under(report, "Eligibility").at(-1)).toMatch(/^Name of person-1, 2 March 2026 at/);
	});

	it("says that a decision is waited for", () => {
		expect(under(inspectionWithCase("unresolved").record(), "Eligibility")).toContain(
			"The lead inspector has not decided yet",
		);
	});
});

describe("the history in the record of a case", () => {
	it("tells every change with who, before and after, and what was taken back", () => {
		const [device] = twoDevices();
		const inspection = buildInspection({ device });
		const ids = inspection.addCase("unfinished", { B1: "yes" }, "R-17");
		inspection.answer(ids.assessment, { B1: "no" });
		device.undo(ids.assessment, fieldNames.answer("B1"));
		const who = "Name of person-1";
		expect(changes(recordOf(inspection, ids.case)).filter(({ what }) => String(what).startsWith("B1"))).toEqual([
			{ who, what: "B1: answer", before: "Nothing", after: "Yes" },
			{ who, what: "B1: answer", before: "Yes", after: "No" },
			{ who, what: "B1: answer, taken back", before: "No", after: "Yes" },
		]);
	});

	it("says Redacted for what was, where it stood and where it stands", () => {
		const [device] = twoDevices();
		const inspection = buildInspection({ device });
		const ids = inspection.addCase("unfinished", {}, "R-17");
		device.redact(device.write(ids.assessment, fieldNames.reason("B1"), "Jack told us"));
		device.redact(device.write(ids.assessment, fieldNames.reason("B2"), "Jack said"));
		device.write(ids.assessment, fieldNames.reason("B2"), "He said");
		const report = recordOf(inspection, ids.case);
		expect(under(report, accommodation)).toContain("Redacted");
		expect(changes(report).filter(({ what }) => String(what).endsWith("reason and evidence"))).toMatchObject([
			{ before: "Nothing", after: "Redacted" },
			{ before: "Nothing", after: "Redacted" },
			{ before: "Redacted", after: "He said" },
		]);
		expect(textOf(report)).not.toContain("Jack");
	});

	it("says how many entries were redacted, and why", () => {
		const [device] = twoDevices();
		const inspection = buildInspection({ device });
		const ids = inspection.addCase("unfinished", {}, "R-17");
		const { id } = device.write(ids.assessment, fieldNames.reason("B1"), "Jack told us");
		const redactor = { person: "person-1", role: "lead-inspector" } as const;
		const request = { certificate: "certificate-1", events: [id], reason: "It named the child", sought: "Jack" };
		const planned = planRedaction(inspection.journal, redactor, request);
		if (!planned.ok) throw new Error(planned.problem.kind);
		add(inspection.journal, planned.value.redacted);
		inspection.apply(planned.value.changes);
		expect(changes(recordOf(inspection, ids.case)).map(({ what, after }) => [what, after])).toEqual(
			expect.arrayContaining([
				["B1: reason and evidence", "Redacted"],
				["Redaction", "One entry redacted"],
				["Reason of the redaction", "It named the child"],
			]),
		);
	});

	it("names parts, evidence, the reference and decisions, and leaves no field out that it does not know", () => {
		const { inspection, ids, write, record } = inspectionWithCase("excluded");
		inspection.addPart(ids.assessment, "institutions", { name: "Secure home" });
		inspection.apply(planEvidence("item", ids.assessment, 1, { question: "B1", text: "Release plan" }));
		inspection.apply([planDecision(ids.case, { outcome: "exclude", decision: "inspect", reason: "Assessed here" })]);
		inspection.apply([planNote("note", ids.assessment, 1), noteKind(ids.assessment)]);
		write("colour/B1", "green");
		const said = changes(record()).map(({ what, after }) => `${what}: ${after}`);
		for (const line of [
			"Reference of the case: R-17",
			"Institution 1: Added",
			"Institution 1, Name of the institution: Secure home",
			"B1: Evidence 1: Added",
			"B1: Evidence 1, what was seen or heard: Release plan",
			"Note 1, kind: Reading of a file",
			"Lead inspector’s decision on the sample: Kept in the sample. Outcome: We exclude the case from the inspection sample. Reason: Assessed here",
			"B1: colour: green",
		])
			expect(said).toContain(line);
	});

	it("has the steps of the review apart, with their reasons", () => {
		const { inspection, ids, record } = inspectionWithCase();
		inspection.signOff(ids.assessment);
		inspection.reopen(ids.assessment);
		const report = record();
		const steps = tableOf(report, "Steps of the review, the oldest first")?.rows.map(([, , step, reason]) => [
			step,
			reason,
		]);
		expect(steps).toEqual([
			["Signed off", "None given"],
			["Reopened", "A source came late"],
		]);
		expect(changes(report).some(({ what }) => what === "state")).toBe(false);
	});
});

describe("what is said beside the answers, in the record of a case", () => {
	const KEY = /^(Name of person-1), 2 March 2026 at \d\d:\d\d$/;
	const withoutTimes = (lines: readonly string[]) => lines.map((line) => line.replace(KEY, "$1"));

	it("holds every query with who asked, the replies, and who closed it", () => {
		const { inspection, ids, record } = inspectionWithCase();
		expect(under(record(), "Comments and queries")).toEqual(["None."]);
		const ask = { assessment: ids.assessment, question: "B1", kind: "query", owner: "lead" } as const;
		const thread = () => threadsOf(inspection.journal, ids.assessment)[0] as Thread;
		const write = (planned: Result<readonly Change[], Problem>) => {
			if (!planned.ok) throw new Error(planned.problem.kind);
			inspection.apply(planned.value);
		};
		write(planThread("query", { ...ask, text: "Which plan?" }, 1));
		write(planReply("reply", thread(), "That of May.", 1));
		const [lead] = inspectionOf(inspection.journal).team;
		const closed = planClosing(thread(), true, lead);
		if (closed.ok) inspection.apply([closed.value]);
		const who = "Name of person-1";
		expect(withoutTimes(under(record(), "Comments and queries")).slice(1)).toEqual([
			"Query 1: B1",
			"How it stands",
			"Closed",
			"Who sees to it",
			who,
			...[who, "Which plan?"],
			...[who, "Reply: That of May."],
			...[who, "Closed"],
		]);
	});

	it("holds every safeguarding card of the case with what was done, whichever assessment it was marked in", () => {
		const { inspection, ids, record } = inspectionWithCase();
		expect(under(record(), "Safeguarding cards")).toEqual(["No immediate concern was marked."]);
		inspection.apply(planAssessment("second", ids.case, currentInstrument, "second"));
		inspection.apply(planCard("card", "second", "", 1));
		const write = (field: string, value: string) =>
			inspection.apply([{ stream: "second", record: "card", field, value }]);
		write("seen", "A bruise.");
		write("called-on", "2026-03-02");
		const done = ["Marked by", "What was seen or heard", "A bruise.", "Day of the call", "2 March 2026"];
		expect(under(record(), "Safeguarding cards")).toEqual(
			expect.arrayContaining(["Card 1: the case as a whole", "Open", "Follow-up", "Not recorded", ...done]),
		);
		write("follow-up", "The team manager saw her.");
		const step = planCardStep(
			cardsOfCase(inspection.journal, ids.case)[0] as SafeguardingCard,
			true,
			"All was done.",
			"lead-inspector",
		);
		if (step.ok) inspection.apply(step.value);
		expect(withoutTimes(under(record(), "Safeguarding cards")).slice(-2)).toEqual([
			"Name of person-1",
			"Closed: All was done.",
		]);
	});
});

it("what people recorded without sight of each other is shown apart, both sides with who and when", () => {
	const [mine, theirs] = twoDevices();
	const inspection = buildInspection({ device: mine });
	const ids = inspection.addCase("unfinished", {}, "R-17");
	theirs.receive(mine.journal.events.values());
	inspection.answer(ids.assessment, { B1: "yes" });
	inspection.answer(ids.assessment, { B1: "no" }, theirs);
	mine.receive(theirs.journal.events.values());
	const report = recordOf(inspection, ids.case);
	expect(under(report, accommodation)).toContain("In conflict: shown under “Conflicts”");
	const conflicts = under(report, "Conflicts");
	expect(conflicts[1]).toBe("B1: answer");
	expect(conflicts.filter((line) => line === "Yes" || line === "No")).toEqual(["Yes", "No"]);
	expect(conflicts.filter((line) => /^Name of person-[12], /.test(line))).toHaveLength(2);
});

it("there is no record of a case that is not in the sample, or whose instrument is not here", () => {
	const { inspection, ids } = inspectionWithCase();
	expect(gatherCaseRecord(inspection.journal, "nobody", findInstrument)).toBeUndefined();
	expect(gatherCaseRecord(inspection.journal, ids.case, () => undefined)).toBeUndefined();
});
