import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planMove } from "#domain/assessment/move.ts";
import { sayNumber } from "#domain/findings/say-counts.ts";
import { changeInspection } from "#domain/inspection/inspection.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { isChosen } from "#domain/instrument/options.ts";
import type { Json } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { composeSelfAssessment } from "#domain/report/compose-self-assessment.ts";
import type { Report } from "#domain/report/report.ts";
import { gatherSelfAssessment } from "#domain/report/self-assessment-data.ts";
import { validateReport } from "#domain/report/validate-report.ts";
import { twoDevices } from "#support/histories.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { headingsOf, linesOf, textOf, under } from "#support/report-text.ts";
import {
	buildSelfAssessment,
	findShipped,
	instrumentCalled,
	shippedInstruments,
} from "#support/self-assessment-builder.ts";

const expectation = instrumentCalled("expectation-75").instrument;

function summaryOf({ journal }: { readonly journal: Journal }, find = findShipped): Report {
	const data = gatherSelfAssessment(journal, find);
	if (!data) throw new Error("This is no self-assessment");
	return composeSelfAssessment(data, 0);
}

describe("the summary of a self-assessment", () => {
	it("says in its title, at its beginning and on every page that it is no inspection", () => {
		const report = summaryOf(buildSelfAssessment("Team 1"));
		expect(report.title).toBe("Local self-assessment, not an inspection. Summary: Team 1");
		expect(headingsOf(report)[0]).toBe(report.title);
		expect(report.furniture.status).toBe("Local self-assessment - not an inspection");
		expect(report.audience).toBe("internal");
	});

	it("is of a self-assessment only", () => {
		expect(gatherSelfAssessment(buildInspection().journal, findShipped)).toBeUndefined();
	});

	it("names whom each assessment is about, with which instrument in which version", () => {
		const built = buildSelfAssessment();
		built.assess("expectation-75", "Establishment 1");
		const said = under(summaryOf(built), `Establishment 1: ${expectation.title}`);
		expect(said).toEqual(expect.arrayContaining(["Establishment", "Establishment 1", "No version printed", "1"]));
	});

	it("says that the indicators of Expectation 75 do not exclude other ways, and has what was written of them", () => {
		const built = buildSelfAssessment();
		built.assess("expectation-75", "Establishment 1", { "E75.other": "Released children come back to speak." });
		const report = summaryOf(built);
		expect(under(report, "Indicators")).toContain(
			"The following indicators describe evidence that may show this expectation being met, but do not exclude other ways of achieving it.",
		);
		expect(under(report, "Other ways of achieving it")).toContain("Released children come back to speak.");
	});

	it("counts closed answers in words, section by section, and what is not answered", () => {
		const built = buildSelfAssessment();
		built.assess("expectation-75", "Establishment 1", {
			"E75.1": "evidenced",
			"E75.2": "evidenced",
			"E75.3": "not_looked_at",
		});
		const said = under(summaryOf(built), "Indicators");
		expect(said).toEqual(
			expect.arrayContaining([
				"Of the ten indicators in this section:",
				"Evidenced: two",
				"Partly evidenced: none",
				"Not evidenced: none",
				"Not looked at: one",
				"Not answered: seven",
			]),
		);
		expect(said.filter((line) => line.startsWith("E75.4"))).toHaveLength(1);
	});

	it("counts apart an answer that was given under an earlier version, which asked something else", () => {
		const built = buildSelfAssessment();
		const { assessment } = built.assess("expectation-75", "Establishment 1", { "E75.1": "evidenced" });
		const sections = expectation.sections.map((section) => ({
			...section,
			questions: section.questions.map((one) => (one.id === "E75.1" ? { ...one, text: "Asked otherwise" } : one)),
		}));
		const to = { ...expectation, version: "2", sections };
		const role = "lead-inspector" as const;
		const move = planMove({ journal: built.journal, assessment, from: expectation, to, role }, "move", "In force");
		if (!move.ok) throw new Error(move.problem.kind);
		built.apply(move.value);
		const said = under(
			summaryOf(built, (named) => (named.version === "2" ? to : findShipped(named))),
			"Indicators",
		);
		expect(said).toEqual(expect.arrayContaining(["Evidenced: none", "Not yet judged again: one"]));
	});

	it("counts the points under the criteria apart from the criteria", () => {
		const built = buildSelfAssessment();
		built.assess("sfj-fi2", "Practitioner 1", { P1: "competent", "P1.a": "developing" });
		const said = under(summaryOf(built), "Obtain information from individuals");
		expect(said).toContain("Of the eight criteria in this section:");
		expect(said.filter((line) => line === "I can show this: one")).toHaveLength(1);
	});

	it("leaves the fifth element of the occupational standard empty, and says so", () => {
		const built = buildSelfAssessment();
		built.assess("sfj-fi2", "Practitioner 1");
		const [fifth] = instrumentCalled("sfj-fi2").instrument.sections.filter(({ questions }) => questions.length === 0);
		expect(under(summaryOf(built), "Fifth element")).toEqual([fifth?.note]);
	});

	it("counts nothing in a case, which is never rated", () => {
		const built = buildSelfAssessment();
		built.assess("resettlement-cag", "Case 1", { A1: "no", B1: "yes" });
		built.assess("local-resettlement-policy-case", "Case 1", { "RP3.5": "done" });
		const report = summaryOf(built);
		expect(linesOf(report).filter((line) => /^Of the /.test(line))).toEqual([]);
		expect(textOf(report)).toContain("Cases are not rated, so nothing is counted in one.");
	});

	it("has a duty in the words of its source, when it is due, and the answer", () => {
		const built = buildSelfAssessment();
		built.assess("local-resettlement-policy-case", "Case 1", {
			sentence_length: "12_months_or_more",
			offence: "violent_or_sexual",
			sentence_date: "2025-01-10",
			release_date: "2026-01-31",
			"RP3.5": "done",
			"RP3.5.done_on": "2025-08-10",
		});
		const said = linesOf(summaryOf(built));
		const [sentence] = instrumentCalled("local-resettlement-policy-case").instrument.sections.flatMap(({ questions }) =>
			questions.flatMap(({ id, guidance }) =>
				id === "RP3.5" ? guidance.flatMap((block) => (block.type === "paragraph" ? block.text : [])) : [],
			),
		);
		expect(said).toEqual(
			expect.arrayContaining([
				sentence,
				"Due on 31 July 2025: 6 months before the release date.",
				"Done",
				"10 August 2025",
			]),
		);
	});

	it("has the texts and numbers of reflections, and counts none of them", () => {
		const built = buildSelfAssessment();
		built.assess("effective-practice-reflection", "Team 1", {
			"RQ1.S.1": "Mostly.",
			"RQ1.S.1.1": "Agree on dates.",
			"RQ1.S.5": "7",
		});
		const said = linesOf(summaryOf(built));
		expect(said).toEqual(expect.arrayContaining(["Mostly.", "Agree on dates.", "7 out of 10"]));
		expect(said.filter((line) => /^Of the /.test(line))).toEqual([]);
	});

	it("has the evidence of a question beside it, and that of the whole at the end", () => {
		const built = buildSelfAssessment();
		const { assessment } = built.assess("expectation-75", "Establishment 1", { "E75.1": "evidenced" });
		built.addEvidence(assessment, { text: "Strategy of 2025", source: "document", question: "E75.1" });
		built.addEvidence(assessment, { text: "Seen on a visit" });
		const report = summaryOf(built);
		expect(under(report, "Indicators").some((line) => line.startsWith("Strategy of 2025"))).toBe(true);
		expect(under(report, "Evidence for the assessment as a whole")).toContain("Seen on a visit");
	});

	it("keeps what was recorded at a question that is not answered", () => {
		const built = buildSelfAssessment();
		built.assess("expectation-75", "Establishment 1", { "E75.1.evidence": "Minutes of May" });
		expect(under(summaryOf(built), "Indicators")).toContain("Minutes of May");
	});

	it("shows both sides of what is in conflict, with whom it is about", () => {
		const [first, second] = twoDevices();
		const built = buildSelfAssessment("Team 1", first);
		const { assessment } = built.assess("expectation-75", "Establishment 1");
		second.receive(first.journal.events.values());
		first.write(assessment, "answer/E75.1", "evidenced");
		second.write(assessment, "answer/E75.1", "not_evidenced");
		first.receive(second.journal.events.values());
		const report = summaryOf(built);
		expect(under(report, "Indicators")).toContain("In conflict: one");
		expect(under(report, "Conflicts")).toEqual(
			expect.arrayContaining(["Establishment 1: E75.1: answer", "Evidenced", "Not evidenced"]),
		);
	});

	it("names an assessment whose instrument is not on the device", () => {
		const built = buildSelfAssessment();
		built.assess("sfj-fi2", "Practitioner 1");
		expect(
			under(
				summaryOf(built, () => undefined),
				"Practitioner 1",
			),
		).toEqual(["Assessed with sfj-fi2, version 3, which is not on the device that made this document."]);
	});

	it("of any answers to any instrument may be drawn, and has no per cent, no score and counts that add up", () => {
		const instruments = shippedInstruments.map(({ instrument }) => instrument);
		const anyAssessment = fc
			.constantFrom(...instruments)
			.chain((instrument) =>
				fc.record({ instrument: fc.constant(instrument), given: anyAnswers(instrument), name: anyText }),
			);
		fc.assert(
			fc.property(fc.array(anyAssessment, { maxLength: 3 }), anyText, (assessments, name) => {
				const built = buildSelfAssessment();
				built.apply([changeInspection("service", name)]);
				for (const one of assessments) built.assess(one.instrument.id, one.name, one.given);
				const report = summaryOf(built);
				const checked = validateReport(report);
				expect(checked.ok ? [] : checked.problem.faults).toEqual([]);
				expect(report.blocks.some(({ type }) => type === "chart" || type === "callout")).toBe(false);
				for (const { all, counts } of countsIn(report)) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
				const fixed = linesOf(report).filter((line) => !line.includes(name) || name.trim() === "");
				expect(fixed.join("\n")).not.toMatch(/\d ?%|‘(Outstanding|Good|Requires improvement|Inadequate)’/);
			}),
			{ numRuns: 25 },
		);
	});
});

const numbers = new Map(Array.from({ length: 100 }, (_, count) => [count === 0 ? "none" : sayNumber(count), count]));

/** Every list of counts, with the number of what was counted. */
function countsIn({ blocks }: Report) {
	return blocks.flatMap((block, at) => {
		const list = blocks[at + 1];
		const [, all] = (block.type === "paragraph" && /^Of the (\S+) /.exec(String(block.text))) || [];
		if (all === undefined || list?.type !== "list") return [];
		const counts = list.items.map(({ text }) => numbers.get(String(text).split(": ").at(-1) ?? "") ?? Number.NaN);
		return [{ all: numbers.get(all), counts }];
	});
}

const anyText = fc.constantFrom("Team 1", "", " ", "<b>x</b>", "قال الطفل", "👩‍👩‍👧‍👦", "Tŷ’r Ŵyl");

/** Some of the questions and follow-ups of an instrument answered, closed ones now and then with what is not offered. */
function anyAnswers({ sections }: Instrument): fc.Arbitrary<Readonly<Record<string, Json>>> {
	const fields = sections.flatMap(({ questions }) => questions.flatMap((one) => [one, ...one.followUps]));
	const one = fc.constantFrom(...fields).chain(({ id, answer }) => {
		const values = isChosen(answer) && answer.type !== "listed" ? answer.options.map(({ value }) => value) : [];
		return fc.tuple(fc.constant(id), fc.constantFrom<Json>(...values, "Something else", "7", "2026-02-31"));
	});
	return fc.array(one, { maxLength: 12 }).map((given) => Object.fromEntries(given));
}
