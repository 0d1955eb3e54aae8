import { describe, expect, it } from "vitest";
import type { GuidanceBlock } from "#domain/instrument/instrument.ts";
import { cag, questionOf, questions } from "./cag.ts";
import { cagSource, sourceLine, sourceLines } from "./source.ts";

interface Row {
	readonly text: string;
	readonly guidance: readonly string[];
}

const tables = readTables();

describe("the case assessment guidance, against its source document", () => {
	it("has the sections of the source with 8 and 14 questions", () => {
		expect(cag.sections.map(({ title }) => title)).toEqual([...tables.keys()]);
		expect(cag.sections.map((section) => section.questions.length)).toEqual([8, 14]);
		expect([...tables.values()].map((rows) => rows.length)).toEqual([8, 14]);
	});

	it.each([...tables.values()].flat().map((row, at) => [questions[at]?.id, row, at] as const))(
		"%s has the question and guidance of the source, character for character",
		(_id, row, at) => {
			const question = questions[at];
			expect(question?.text).toBe(row.text);
			expect(question?.guidance.flatMap(printed)).toEqual(row.guidance);
		},
	);

	it("joins the guidance that a page break divides", () => {
		const guidance = questionOf("B11").guidance.flatMap(printed);
		expect(guidance.join()).toContain(
			"of the child in custody, including using the Youth Justice Application Framework.",
		);
	});

	it("has the preamble of the source", () => {
		expect(cag.preamble.flatMap(printed)).toEqual([sourceLine(cagSource, 15)]);
	});

	it("has the version as printed", () => {
		expect(sourceLine(cagSource, 13)).toBe(cag.versionAsPrinted);
	});

	it("has 14 judgements in four pairs, and four questions that inspectors describe", () => {
		const described = questions.filter(({ guidance }) =>
			printed(guidance[0])[0]?.startsWith("Inspectors will describe"),
		);
		expect(questions.filter(({ judgement }) => judgement).map(({ id }) => id)).toEqual(
			cag.sections[1]?.questions.map(({ id }) => id),
		);
		expect(cag.pairs.map(({ planning, leaving }) => [planning, leaving])).toEqual([
			["B1", "B2"],
			["B3", "B4"],
			["B5", "B6"],
			["B7", "B8"],
		]);
		expect(described.map(({ id }) => id)).toEqual(["B2", "B4", "B6", "B8"]);
		expect(described.every(({ descriptions }) => descriptions.some(({ required }) => required))).toBe(true);
	});

	it("words what follows from the Looked After Child question as the guidance does", () => {
		const guidance = questionOf("A1").guidance.flatMap(printed).join(" ").toLowerCase();
		const labels = cag.eligibility?.outcomes.filter(({ effect }) => effect !== "refer").map(({ label }) => label) ?? [];
		expect(labels).toHaveLength(3);
		for (const label of labels) {
			expect(guidance).toContain(label.toLowerCase());
		}
	});
});

function printed(block: GuidanceBlock | undefined): readonly string[] {
	if (block === undefined) {
		return [];
	}
	return block.type === "paragraph" ? [block.text] : block.items.map((item) => `${block.marker} ${item}`);
}

/** The two tables of the source: rows of a question and its guidance, divided by a tab, under a heading each. */
function readTables(): ReadonlyMap<string, readonly Row[]> {
	const found = new Map<string, Row[]>();
	let rows: Row[] = [];
	for (const line of sourceLines(cagSource)) {
		if (line.startsWith("## ")) {
			rows = [];
			found.set(line.slice(3), rows);
		}
		const [first, second] = line.split("\t");
		if (first === undefined || second === undefined || first === "Inspection question") {
			continue;
		}
		const [text = ""] = paragraphsOf(first);
		const guidance = paragraphsOf(second);
		const before = rows.at(-1);
		if (text === "" && before !== undefined) {
			rows[rows.length - 1] = { text: before.text, guidance: joinedOverPages(before.guidance, guidance) };
		} else {
			rows.push({ text, guidance });
		}
	}
	return found;
}

function joinedOverPages(before: readonly string[], after: readonly string[]): readonly string[] {
	return [...before.slice(0, -1), `${before.at(-1)} ${after[0]}`, ...after.slice(1)];
}

/** The paragraphs and list items of a cell. Text outside them, in a cell that has any, would be lost: refused. */
function paragraphsOf(cell: string): readonly string[] {
	if (!cell.includes("<")) {
		return cell === "" ? [] : [cell];
	}
	const rest = cell.replace(/<(p|li)>.*?<\/\1>/g, "").replace(/<\/?ul[^>]*>/g, "");
	if (rest.trim() !== "") {
		throw new Error(`Text outside of paragraphs: ${rest}`);
	}
	return [...cell.matchAll(/<(p|li)>(.*?)<\/\1>/g)].map(([, , text = ""]) => text);
}
