import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Instrument } from "#domain/instrument/instrument.ts";
import {
	expectation75,
	occupationalStandard,
	policyOfCase,
	policyOfService,
	questionsOf,
	reflection,
} from "./other-instruments.ts";
import { guideSource, sourceBytes, sourceLine, sourceLines } from "./source.ts";

const expectationSource = "000_216fb330b8464e10.txt";
const policySource = "002_df8e9dd386ac026b.txt";
const occupationalSource = "004_5bd029d8bd601995.txt";

it.each([
	[expectation75, expectationSource],
	[policyOfService, policySource],
	[policyOfCase, policySource],
	[occupationalStandard, occupationalSource],
	[reflection, guideSource],
])("$id names its source and the hash of it", ({ source }, name) => {
	expect(source).toEqual({ file: name, sha256: createHash("sha256").update(sourceBytes(name)).digest("hex") });
});

describe("Expectation 75", () => {
	it("has the ten indicators in the words and order of the source", () => {
		const indicators = questionsOf(expectation75).filter(({ kind }) => kind === "indicator");
		expect(indicators.map(({ text }) => text)).toEqual(
			Array.from({ length: 10 }, (_, at) => sourceLine(expectationSource, 7 + at).replace(/^\s*• /, "")),
		);
	});

	it("keeps in view that there are other ways of achieving it, and room to say them", () => {
		const rule = sourceLine(expectationSource, 5);
		expect(rule).toContain("do not exclude other ways of achieving it");
		expect(expectation75.sections[0]?.note).toBe(rule);
		expect(expectation75.preamble.map(printed)).toEqual([1, 3, 5].map((line) => sourceLine(expectationSource, line)));
		expect(questionsOf(expectation75).at(-1)).toMatchObject({ id: "E75.other", answer: { type: "text" } });
	});

	it("names the expectations that its source names and does not hold", () => {
		const words = "with the standards for expectations 76–82";
		expect(sourceLine(expectationSource, 20)).toContain(words);
		expect(expectation75.framework.note).toContain(words);
	});

	it("has no pass mark: no question is a judgement, and nothing is counted", () => {
		expect(questionsOf(expectation75).some(({ judgement }) => judgement)).toBe(false);
		expect(expectation75.subject).toBe("establishment");
	});
});

describe("the local resettlement policy", () => {
	const duties = questionsOf(policyOfService);
	const sentences = sourceLines(policySource)
		.slice(12, 44)
		.filter((line) => line.trim() !== "" && !/^\d\. /.test(line))
		.flatMap((line) => line.replace(/^\s*•\s*/, "").split(/(?<=\.)\s+(?=[A-Z])/));

	it("has 47 duties in the four sections of the source", () => {
		expect(policyOfService.sections.map(({ title }) => title)).toEqual(
			sourceLines(policySource).filter((line) => /^\d\. /.test(line)),
		);
		expect(policyOfService.sections.map(({ questions }) => questions.length)).toEqual([5, 7, 25, 10]);
	});

	it("has every sentence of the four sections beside a duty, character for character and in their order", () => {
		const beside = duties.map(({ guidance }) => guidance.map(printed).join("\n"));
		expect([...new Set(beside)]).toEqual(sentences);
	});

	it("asks of a case what is about one child: all but the principles of the first section", () => {
		expect(questionsOf(policyOfCase).map(({ id, text, guidance }) => ({ id, text, guidance }))).toEqual(
			duties.filter(({ id }) => !id.startsWith("RP1.")).map(({ id, text, guidance }) => ({ id, text, guidance })),
		);
	});

	it("has one limit in months, which is the only one that the source gives", () => {
		expect(
			sourceLines(policySource)
				.join("\n")
				.match(/\b\d+ months? prior\b/g),
		).toEqual(["6 months prior"]);
		expect(questionsOf(policyOfCase).flatMap(({ id, due }) => (due === undefined ? [] : [[id, due.months]]))).toEqual([
			["RP3.5", 6],
		]);
	});

	it("keeps the oddities of the source", () => {
		const all = JSON.stringify(policyOfService);
		expect(all).toContain("4. License Supervision");
		expect(all).toContain("the young persons allocated social worker");
		expect(all).toContain("during the custodial phase This must include");
	});
});

describe("the occupational standard SFJ FI2", () => {
	const items = sourceLines(occupationalSource)
		.join("\n")
		// A page break divides P18: two empty lines and the title of the page stand in its sentence.
		.replace(/in\n\nContribute to plans for the release and resettlement of individuals\n\naccordance/, "in accordance")
		.split("\n")
		.flatMap((line) => {
			const [, id, text] = /^\s*-\s+([PK]\d+(?:\.\d+)?)\s+(.*)$/.exec(line) ?? [];
			if (id === undefined || text === undefined) return [];
			// An item below a criterion is shown without its id, so it has its number in its words.
			return [{ id, text: id.includes(".") ? `${id} ${text}` : text }];
		});
	const asked = questionsOf(occupationalStandard);

	it("has the 24 criteria with their 40 sub-items and the 40 pieces of knowledge, in the words and order of the source", () => {
		const listed = asked.flatMap(({ id, text, followUps }) => [
			{ id, text },
			...followUps.filter((part) => !part.id.endsWith(".evidence")).map((part) => ({ id: part.id, text: part.text })),
		]);
		expect(listed).toEqual(items);
		expect(asked.filter(({ kind }) => kind === "criterion")).toHaveLength(24);
		expect(asked.filter(({ kind }) => kind === "knowledge")).toHaveLength(40);
		expect(items.filter(({ id }) => id.includes("."))).toHaveLength(40);
	});

	it("begins its lists as the source does, and has what the glossary says beside the words that it is about", () => {
		const source = sourceLines(occupationalSource).join("\n");
		const notes = occupationalStandard.sections.flatMap(({ id, note = "" }) => (id === "element-5" ? [] : [note]));
		expect(notes).toEqual([...Array(4).fill("You must be able to:"), "You need to know and understand:"]);
		for (const note of notes) expect(source).toContain(note);
		const glossary = sourceLines(occupationalSource).filter((line) =>
			/^(Relevant people|Barriers|Organisational procedures) /.test(line),
		);
		expect(glossary).toHaveLength(3);
		const beside = asked.flatMap(({ id, guidance }) => guidance.map((block) => [id, printed(block)]));
		const [people, barriers, procedures] = glossary;
		expect(beside).toEqual([
			["P2", people],
			["P20", barriers],
			["P24", people],
			["K28", people],
			["K34", procedures],
		]);
	});

	it("nests no criterion under another, though the source indents some of them", () => {
		expect(occupationalStandard.sections.slice(0, 4).map(({ questions }) => questions.map(({ id }) => id))).toEqual([
			["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8"],
			["P9", "P10", "P11", "P12"],
			["P13", "P14", "P15", "P16", "P17", "P18"],
			["P19", "P20", "P21", "P22", "P23", "P24"],
		]);
	});

	it("leaves the fifth element, which the source announces and does not list, empty and says so", () => {
		expect(sourceLines(occupationalSource)).toContain("There are five elements");
		expect(occupationalStandard.sections[4]).toMatchObject({ id: "element-5", questions: [] });
		expect(occupationalStandard.sections[4]?.note).toContain("lists four");
	});

	it("keeps the oddities of the source", () => {
		expect(asked.find(({ id }) => id === "P9")?.text).toContain("from colleagues on individuals' in accordance");
		expect(JSON.stringify(asked)).toContain("reasons why offenses took place");
	});
});

describe("the effective practice guide's reflection questions", () => {
	it("are 35 with 22 parts in five lists, in the words and order of the source", () => {
		expect(reflection.sections.map(listOf)).toEqual(listsOfTheGuide());
		expect(questionsOf(reflection)).toHaveLength(35);
		expect(questionsOf(reflection).flatMap(({ followUps }) => followUps)).toHaveLength(22);
	});

	it("ask one of them on a scale from 1 to 10, with its two follow-ups", () => {
		const scales = questionsOf(reflection).filter(({ answer }) => answer.type === "number");
		expect(scales).toMatchObject([{ answer: { minimum: 1, maximum: 10 } }]);
		expect(scales[0]?.text).toContain("On a scale from 1 to 10");
		expect(scales[0]?.followUps).toHaveLength(2);
	});
});

function listOf({ questions }: Instrument["sections"][number]): readonly string[] {
	return questions.flatMap(({ text, followUps }) => [`- ${text}`, ...followUps.map((part) => `  - ${part.text}`)]);
}

/** The bullets below each line "From a … perspective" that follows a heading "Reflection questions". */
function listsOfTheGuide(): readonly (readonly string[])[] {
	const lists: string[][] = [];
	let within = false;
	for (const line of sourceLines(guideSource)) {
		if (/^#+ /.test(line)) within = /Reflection questions|perspective/.test(line);
		if (within && /perspective:/.test(line)) lists.push([]);
		else if (within && /^\s*- /.test(line)) lists.at(-1)?.push(line.trimEnd());
	}
	return lists;
}

function printed(block: Instrument["preamble"][number]): string {
	return block.type === "paragraph" ? block.text : block.items.join("\n");
}
