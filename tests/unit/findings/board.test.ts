import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseAssessmentGuidance, findInstrument } from "#app/instruments.ts";
import { boardOf } from "#domain/findings/board.ts";
import { feedbackOf } from "#domain/findings/board-feedback.ts";
import { emergingFindingsOf } from "#domain/findings/board-findings.ts";
import { allocate } from "#domain/inspection/allocation.ts";
import { INSPECTION, PLAN } from "#domain/inspection/inspection.ts";
import { planThread } from "#domain/inspection/queries.ts";
import { planCard } from "#domain/inspection/safeguarding.ts";
import { planReference } from "#domain/inspection/sample.ts";
import { buildInspection } from "#support/inspection-builder.ts";

type Inspection = ReturnType<typeof buildInspection>;

const board = ({ journal }: Inspection) => boardOf(journal, findInstrument);
const feedback = ({ journal, data }: Inspection) => feedbackOf(journal, data());

function addMember({ apply }: Inspection, id: string, name: string): void {
	const write = (field: string, value: string) => ({ stream: PLAN, record: id, field, value });
	const created = { kind: "member", parent: INSPECTION, order: 2 };
	apply([{ ...write("created", ""), value: created }, write("name", name), write("role", "inspector")]);
}

function ask({ apply }: Inspection, assessment: string, owner: string): void {
	const query = { assessment, question: "B1", kind: "query", owner, text: "Which plan?" } as const;
	const planned = planThread("thread", query, 1);
	if (planned.ok) apply(planned.value);
}

describe("the day's board", () => {
	it("lists cases by assessor, those that nobody has first", () => {
		const inspection = buildInspection();
		addMember(inspection, "second", "Ali Example");
		const [one, two] = ["Case 1", "Case 2", "Case 3"].map((reference) =>
			inspection.addCase("unfinished", {}, reference),
		);
		inspection.apply([
			allocate({ sampleCase: one?.case ?? "", member: "second" }),
			allocate({ sampleCase: two?.case ?? "", member: "lead" }),
		]);
		expect(board(inspection).progress).toMatchObject([
			{ assessor: undefined, cases: [{ reference: "Case 3" }] },
			{ assessor: { id: "lead" }, cases: [{ reference: "Case 2" }] },
			{ assessor: { id: "second" }, cases: [{ reference: "Case 1", answered: 1, asked: 21 }] },
		]);
	});

	it("gives the case of somebody who has left to nobody", () => {
		const inspection = buildInspection();
		addMember(inspection, "second", "Ali Example");
		const { case: sampleCase } = inspection.addCase("unfinished");
		inspection.apply([
			allocate({ sampleCase, member: "second" }),
			{ stream: PLAN, record: "second", field: "removed", value: true },
		]);
		expect(board(inspection).progress.map(({ assessor }) => assessor)).toEqual([undefined]);
	});

	it("has open cards and queries with the case that they are of", () => {
		const inspection = buildInspection();
		const { assessment } = inspection.addCase("unfinished", {}, "Case 1");
		inspection.apply(planCard("card", assessment, "B1", 1));
		ask(inspection, assessment, "lead");
		const { openCards, openQueries } = board(inspection);
		expect(openCards).toMatchObject([{ reference: "Case 1", question: "B1" }]);
		expect(openQueries).toMatchObject([{ reference: "Case 1", owner: { id: "lead" }, thread: { question: "B1" } }]);
	});
});

describe("emerging findings", () => {
	it("are in words, over the inspected cases alone, in the order of the instrument", () => {
		const inspection = buildInspection();
		for (const answer of ["yes", "no", "yes"]) inspection.addCase("signed-off", { B1: answer });
		inspection.addCase("unfinished", { B1: "yes" });
		inspection.addCase("excluded", { B1: "yes" });
		const { inspected, questions } = emergingFindingsOf(inspection.journal, caseAssessmentGuidance, findInstrument);
		expect(inspected).toBe(3);
		expect(questions.find(({ id }) => id === "B1")?.said).toBe("In two of the three cases");
		expect(questions.map(({ id }) => id)).toEqual(Array.from({ length: 14 }, (_, at) => `B${at + 1}`));
	});

	it("count nothing while no case is inspected", () => {
		const inspection = buildInspection();
		inspection.addCase("unfinished", { B1: "yes" });
		const { questions } = emergingFindingsOf(inspection.journal, caseAssessmentGuidance, findInstrument);
		expect(questions).toEqual([]);
	});
});

describe("feedback", () => {
	it("shows the lead's own words and how many cases are inspected", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off", { B1: "yes" }, "Case 1");
		inspection.addFinding("strength", "The policy is clear.");
		inspection.addFinding("improvement", "Housing is found late.");
		inspection.addFinding("recommendation", "Find it earlier.");
		expect(feedback(inspection)).toEqual({
			inspected: 1,
			strengths: ["The policy is clear."],
			improvements: ["Housing is found late."],
			keptBack: 0,
		});
	});

	it("keeps back what may tell who a child is, until it is decided what leaves", () => {
		const inspection = buildInspection();
		for (let made = 0; made < 3; made += 1) inspection.addCase("signed-off");
		inspection.addFinding("improvement", "In one of the three cases housing was late.");
		inspection.addFinding("improvement", "A child born on 3 May 2009 had no home.");
		expect(feedback(inspection)).toMatchObject({ improvements: [], keptBack: 2 });
	});

	it("keeps back a text that has a reference which a case had before, or had when it was removed", () => {
		const inspection = buildInspection();
		const renamed = inspection.addCase("unfinished", {}, "Kestrel");
		const removed = inspection.addCase("unfinished", {}, "Heron");
		inspection.apply([
			planReference(renamed.case, "Case 1"),
			{ stream: PLAN, record: removed.case, field: "removed", value: true },
		]);
		for (const name of ["kestrel", "HERON", "Case 1"]) inspection.addFinding("strength", `Well done for ${name}.`);
		expect(feedback(inspection)).toMatchObject({ strengths: [], keptBack: 3 });
	});

	it("holds no reference of any case, whatever was written", () => {
		const reference = fc.stringMatching(/^[A-Z]{2,4}[- ]?\d{1,3}$/);
		fc.assert(
			fc.property(fc.array(reference, { minLength: 1, maxLength: 4 }), fc.lorem(), (references, text) => {
				const inspection = buildInspection();
				for (const one of references) inspection.addCase("signed-off", {}, one);
				for (const one of references) inspection.addFinding("strength", `${text} ${one}, ${text}`);
				const shown = JSON.stringify(feedback(inspection));
				expect(references.filter((one) => shown.includes(one))).toEqual([]);
			}),
			{ numRuns: 10 },
		);
	});
});
