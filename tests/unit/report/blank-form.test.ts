import { describe, expect, it } from "vitest";
import { placesOf } from "#domain/instrument/fields.ts";
import type { Condition, Instrument, Question } from "#domain/instrument/instrument.ts";
import { composeBlankForm } from "#domain/report/compose-blank-form.ts";
import type { Text } from "#domain/report/report.ts";
import { sayCondition } from "#domain/report/say-condition.ts";
import { validateReport } from "#domain/report/validate-report.ts";
import { drawReport } from "#exports/pdf/draw-report.ts";
import { cag } from "#support/cag.ts";
import { instrumentFiles } from "#support/instrument-files.ts";
import { checkPdfUa } from "#support/pdf-ua/check-pdf-ua.ts";
import { headingsOf, linesOf, textOf, under } from "#support/report-text.ts";
import { smallInstrument, smallQuestion } from "#support/small-instrument.ts";
import { fonts } from "../pdf/reports.ts";

const form = composeBlankForm(cag, 0);
const questions = cag.sections.flatMap((section) => section.questions);
const fieldsOf = (report: typeof form, question: string) => {
	const caption = `${question}: to fill in`;
	const block = report.blocks.find((one) => one.type === "key-values" && one.caption === caption);
	return new Map(block?.type === "key-values" ? block.rows.map(({ key, value }) => [key, plain(value)]) : []);
};
const plain = (text: Text) => (typeof text === "string" ? text : text.map((run) => run.text).join(""));

describe("the blank form", () => {
	it("has every question and all of its guidance word for word", () => {
		const lines = linesOf(form);
		for (const { id, text, guidance } of questions) {
			expect(headingsOf(form)).toContain(`${id}: ${text}`);
			for (const block of guidance)
				for (const words of block.type === "paragraph" ? [block.text] : block.items) expect(lines).toContain(words);
		}
		expect(validateReport(form).ok).toBe(true);
	});

	it("has a box for every option, and says where a reason or words of one's own are wanted", () => {
		expect(fieldsOf(form, "B2").get("Answer")).toBe(
			"☐ Yes\n☐ No (give the reason)\n☐ Not applicable: child not yet released (give the reason)",
		);
		expect(fieldsOf(form, "A2").get("Answer (service in England)")).toContain(
			"☐ Another gender identity (describe): ________",
		);
		const boxes = (text: string) => text.split("☐").length - 1;
		expect(boxes(fieldsOf(form, "A3").get("Answer (service in England)") ?? "")).toBe(19 + 3);
	});

	it("has both lists where those of England and Wales differ, and one where they do not", () => {
		const england = fieldsOf(form, "A3").get("Answer (service in England)");
		const wales = fieldsOf(form, "A3").get("Answer (service in Wales)");
		expect(england).toContain("☐ English, Welsh, Scottish, Northern Irish or British");
		expect(wales).toContain("☐ Welsh, English, Scottish, Northern Irish or British");
		expect([...fieldsOf(form, "B1").keys()].filter((key) => key.startsWith("Answer"))).toEqual(["Answer"]);
	});

	it("has the official Welsh of an option behind its English where the service is in Wales, as Welsh", () => {
		expect(fieldsOf(form, "A3").get("Answer (service in Wales)")).toContain("☐ Irish / Gwyddelig\n");
		expect(fieldsOf(form, "A3").get("Answer (service in England)")).toContain("☐ Irish\n");
		const inWelsh = form.blocks.flatMap((block) =>
			block.type === "key-values"
				? block.rows.flatMap(({ value }) => (typeof value === "string" ? [] : value.filter(({ language }) => language)))
				: [],
		);
		expect(inWelsh).toContainEqual({ text: "Gwyddelig", language: "cy" });
	});

	it("has room for a reason wherever an option wants one, beside every judgement, and nowhere else", () => {
		const visit: Question["answer"] = {
			type: "choice",
			basis: "Test",
			options: [
				{ value: "yes", label: "Yes" },
				{ value: "no", label: "No", needsReason: true },
			],
		};
		const duties = smallInstrument([smallQuestion("V1", { answer: visit }), smallQuestion("V2")]);
		const keys = (question: string) => [...fieldsOf(composeBlankForm(duties, 0), question).keys()];
		expect(keys("V1")).toContain("Reason and evidence");
		expect(keys("V2")).toEqual(["Answer"]);
		expect([...fieldsOf(form, "B1").keys()]).toContain("Reason and evidence");
	});

	it("marks aids as aids, and says in words when something is asked", () => {
		expect(fieldsOf(form, "B1").get("Aid (never required, never counted): Is planning sufficient?")).toBe(
			"☐ Yes\n☐ No",
		);
		expect(under(form, "A8: What is the impact of the child's disability?")[0]).toBe("Asked when A7 is “Yes”.");
		expect(fieldsOf(form, "B2").get("Describe the accommodation arranged for the child")).toMatch(
			/^Asked when B2 is not “Not applicable: child not yet released”\.\n/,
		);
	});

	it("has room to write: empty lines of height", () => {
		expect(fieldsOf(form, "B1").get("Reason and evidence")).toMatch(/^(\u00a0\n)+\u00a0$/);
		expect(textOf(form)).toContain("Institution 2: Name of the institution");
	});

	it("names source, version as printed, licence and framework, and holds nothing of an inspection", () => {
		const text = textOf(form);
		for (const words of [cag.versionAsPrinted, cag.licence, cag.source.file, cag.source.sha256, cag.framework.title])
			expect(text).toContain(words);
		expect(form).toMatchObject({
			audience: "outward",
			furniture: {
				marking: "OFFICIAL-SENSITIVE when filled in",
				instrument: cag.shortTitle,
				status: "Blank form",
				dates: "",
			},
		});
	});
});

describe("the blank form of another instrument", () => {
	const { eligibility, ...base } = cag;
	const question: Omit<Question, "answer"> = {
		id: "Q1",
		text: "",
		guidance: [],
		kind: "fact",
		judgement: false,
		followUps: [],
		descriptions: [],
		aids: [],
	};
	const other: Instrument = {
		...base,
		subject: "team",
		versionAsPrinted: "",
		facts: [],
		preamble: [],
		optionSets: {},
		sections: [
			{
				id: "S",
				title: "",
				questions: [
					{ ...question, answer: { type: "number", unit: "points", minimum: 1, maximum: 10 } },
					{
						...question,
						id: "Q2",
						text: "Who?",
						answer: { type: "lead-time", before: "Q1", beforeInWords: "the visit", notArranged: "Never" },
					},
				],
			},
		],
	};
	const report = composeBlankForm(other, 0);

	it("says of empty wording that the official wording is not loaded", () => {
		expect(headingsOf(report)).toContain("Q1: Official wording not loaded.");
		expect(headingsOf(report)).toContain("Official wording not loaded.");
		expect(textOf(report)).toContain("No version is printed in the source.");
	});

	it("says of a judgement that it has no guidance, and of nothing else", () => {
		const judged: Question = { ...question, kind: "judgement", judgement: true, answer: { type: "text", lines: 1 } };
		const form = composeBlankForm({ ...other, sections: [{ id: "S", title: "", questions: [judged] }] }, 0);
		expect(linesOf(form)).toContain("No guidance is loaded for this question.");
		expect(linesOf(report)).not.toContain("No guidance is loaded for this question.");
	});

	it("asks for its own subject, and has no line about facts or a sample that it does not know", () => {
		expect(linesOf(report)).toContain("Team");
		expect(headingsOf(report)).not.toContain("Facts");
		expect(headingsOf(report)).not.toContain("Whether the case is in the sample");
		expect(fieldsOf(report, "Q1").get("Answer")).toBe("________ points (1 to 10)");
		expect(fieldsOf(report, "Q2").get("Answer")).toContain("☐ Arranged ________ before the visit");
		expect(validateReport(report).ok).toBe(true);
	});
});

describe("the blank form of each instrument", () => {
	it.each(instrumentFiles.map(({ path, instrument }) => [path, instrument] as const))(
		"has all that %s says and asks, and draws as PDF/UA-1",
		async (_path, instrument) => {
			const report = composeBlankForm(instrument, 0);
			const lines = linesOf(report);
			for (const section of instrument.sections) {
				expect(lines).toContain(section.title);
				if (section.note) expect(lines).toContain(section.note);
				for (const { id, text, guidance } of section.questions) {
					expect(lines).toContain(`${id}: ${text}`);
					for (const block of guidance)
						expect(lines).toEqual(expect.arrayContaining(block.type === "paragraph" ? [block.text] : block.items));
				}
			}
			const keys = new Set(
				report.blocks.flatMap((block) => (block.type === "key-values" ? block.rows : [])).map(({ key }) => key),
			);
			for (const { role, field } of placesOf(instrument))
				if (role === "follow-up" && field.answer.type !== "repeat") expect(keys).toContain(field.text);
			expect(validateReport(report).ok).toBe(true);
			const { bytes, missing } = await drawReport(report, fonts);
			expect(missing).toEqual([]);
			expect(checkPdfUa(bytes)).toEqual([]);
		},
	);

	it("has all further guidance, each with when it holds, and says what the lead alone is asked", () => {
		const variant = (text: string, value: string) => ({
			when: { of: "Q1", is: [value] },
			guidance: [{ type: "paragraph" as const, text }],
		});
		const guidanceVariants = [variant("For A.", "a"), variant("For B.", "b")];
		const lead = smallQuestion("Q2", { askedOf: "lead-inspector", guidanceVariants });
		const lines = linesOf(composeBlankForm(smallInstrument([smallQuestion("Q1"), lead]), 0));
		expect(lines.filter((line) => /lead inspector|urther guidance|^For [AB]/.test(line))).toEqual([
			"Asked of the lead inspector alone.",
			"Further guidance when Q1 is “Answer A”:",
			"For A.",
			"Further guidance when Q1 is “Answer B”:",
			"For B.",
		]);
	});

	const linesOfPolicy = () => {
		const policy = instrumentFiles.find(({ instrument }) => instrument.id === "local-resettlement-policy-case");
		return policy ? linesOf(composeBlankForm(policy.instrument, 0)) : [];
	};

	it("says once that the short wording of the policy's duties is ours", () => {
		expect(linesOfPolicy().filter((line) => line.includes("short wording"))).toHaveLength(1);
	});

	it("says when a duty is due, for whoever counts by hand", () => {
		expect(linesOfPolicy()).toContain(
			"Due 6 calendar months before “Release date”, or at sentence (“Date of sentence”) if that is later, when “Length of the custodial sentence” is “12 months or more” and “Kind of offence” is “A violent or sexual offence”. No limit when “Length of the custodial sentence” is “Less than 12 months” or “Kind of offence” is “Another kind of offence”.",
		);
	});

	it("has room for a number on a scale, and says its ends", () => {
		const reflection = instrumentFiles.find(({ instrument }) => instrument.id === "effective-practice-reflection");
		expect(reflection && textOf(composeBlankForm(reflection.instrument, 0))).toContain("________ out of 10 (1 to 10)");
	});
});

describe("a condition in words", () => {
	it.each<[Condition, string]>([
		[{ of: "A7", is: ["yes"] }, "A7 is “Yes”"],
		[{ of: "B1", is: ["yes", "no"] }, "B1 is “Yes” or “No”"],
		[{ answered: "A8" }, "A8 is answered"],
		[{ not: { answered: "A8" } }, "A8 is not answered"],
		[
			{ earlier: "custody_end", than: "sentence_start" },
			"“Release date, actual or expected” is before “Date on which the sentence started”",
		],
		[
			{
				all: [
					{ of: "B1", is: ["yes"] },
					{
						any: [
							{ of: "B1.planning", is: ["no"] },
							{ of: "B1.provision", is: ["no"] },
						],
					},
				],
			},
			"B1 is “Yes” and (“Is planning sufficient?” is “No” or “Is provision sufficient?” is “No”)",
		],
		[
			{ not: { all: [{ of: "A7", is: ["yes"] }, { answered: "A8" }] } },
			"it is not so that (A7 is “Yes” and A8 is answered)",
		],
		[{ of: "gone", is: ["x"] }, "gone is “x”"],
	])("%j", (condition, words) => {
		expect(sayCondition(cag, condition)).toBe(words);
	});
});
