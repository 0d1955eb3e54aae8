import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type GuideBlock, type GuideSection, guideParts, guideSchema, readBlock } from "#domain/help/guide.ts";
import file from "#schemas/effective-practice-guide/v1.json" with { type: "json" };
import { guideSource, sourceBytes, sourceLine } from "../instrument/source.ts";

const guide = guideSchema.parse(file);
const sectionsOf = (part: (typeof guideParts)[number]) => guide.parts[part].sections;
const sections = guideParts.flatMap(sectionsOf);
const passages = [guide.licence, guide.parts.services.introduction, ...sections.map((one) => one.blocks)];
const blocks = passages.flat();

/** Where each part of the guide that is taken whole begins and ends, its heading left out. */
const whole: Readonly<Record<string, readonly [number, number]>> = {
	"case-management-standards": [755, 789],
	"case-illustrations": [949, 981],
	durham: [451, 490],
	"hammersmith-and-fulham": [494, 536],
	buckinghamshire: [538, 569],
	bolton: [571, 591],
	york: [593, 639],
	wolverhampton: [641, 679],
	thurrock: [681, 709],
	"five-cs": [1049, 1061],
	"four-key-questions": [1032, 1044],
	air: [1079, 1088],
};

/** A line of the guide without its marks: of headings, lists, bold and italic type, links, footnotes, cells of a table. */
function read(line: number): string {
	return sourceLine(guideSource, line)
		.replace(/^<sup>(\d+)<\/sup>/, "$1")
		.replace(/<sup>\d+<\/sup>|<\/?[bp]>|\t/g, "")
		.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
		.replace(/^(?:#+|-) /, "")
		.replaceAll("*", "")
		.trim();
}

describe("the effective practice guide, against its source", () => {
	it("is drawn from the very file that it names", () => {
		const { file: name, sha256 } = guide.source;
		expect(name).toBe(guideSource);
		expect(createHash("sha256").update(sourceBytes(name)).digest("hex")).toBe(sha256);
	});

	it("holds every line that it names whole, character for character", () => {
		expect(blocks.length).toBeGreaterThan(120);
		for (const passage of passages) {
			for (const { lines } of passage) {
				const sameLines = passage.filter((block) => block.lines.join() === lines.join());
				expect(sameLines.map(readBlock).join(" ")).toBe(lines.map(read).join(" "));
			}
		}
	});

	it("has the headings of the source", () => {
		const titles = sections.flatMap(({ title }) => title ?? []);
		expect(titles).toHaveLength(12);
		for (const { line, text } of titles) expect(text).toBe(read(line));
		expect([guide.title, guide.published]).toEqual([read(19), read(26)]);
	});

	it.each(Object.entries(whole))("of %s leaves out no line", (id, [from, to]) => {
		const section = sections.find((one) => one.id === id);
		const named = linesOf(section?.blocks ?? []);
		const printed = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
			(line) => !["", "---"].includes(sourceLine(guideSource, line).trim()),
		);
		expect(printed.filter((line) => !named.includes(line))).toEqual([]);
	});

	it("points to the footnotes of its lines, and has each of them", () => {
		const pointed = blocks.flatMap(({ lines, type, footnotes = [] }) => {
			const text = lines.map((line) => sourceLine(guideSource, line)).join(" ");
			const printed = [...text.matchAll(/<sup>(\d+)<\/sup>/g)].map(([, number]) => Number(number));
			expect(type === "footnote" ? printed.slice(1) : printed).toEqual(footnotes);
			return footnotes;
		});
		expect(pointed).toEqual([17, 18, 21]);
		expect(blocks.filter(({ type }) => type === "footnote").map(({ term }) => Number(term))).toEqual(pointed);
	});

	it("has seven services, seven takeaways, five stages, three exercises and the five aids", () => {
		expect(sectionsOf("services").map(({ title, name }) => title?.text.includes(name))).toEqual(Array(7).fill(true));
		expect(itemsOf(sectionsOf("takeaways")[0])).toHaveLength(7);
		expect(itemsOf(sectionsOf("stages")[0])).toEqual([
			"Assessment",
			"Sentence Planning",
			"Implementation",
			"Review",
			"Evaluate",
		]);
		expect(sectionsOf("exercises").map(({ blocks: [first] }) => first?.term)).toEqual(
			Array(3).fill("As a group or on your own:"),
		);
		expect(sectionsOf("aids").map(({ id, blocks: all }) => [id, count(all, "item")])).toEqual([
			["aspire", 5],
			["three-core-elements", 0],
			["five-cs", 5],
			["four-key-questions", 4],
			["air", 3],
		]);
	});

	it("keeps what the source has wrong: a service’s paragraph under another one, a name misspelt", () => {
		const victims = (id: string) =>
			sections.find((one) => one.id === id)?.blocks.find(({ term }) => term === "Victim liaison officer role")?.text;
		expect(victims("wolverhampton")).toBe(victims("york"));
		expect(blocks.map(readBlock).join("\n")).toContain("Centrepont");
	});

	it("speaks of seven pathways where the source does, and lists none", () => {
		const of = blocks.filter((block) => readBlock(block).includes("seven"));
		expect(linesOf(of.filter((block) => readBlock(block).includes("pathways")))).toEqual([501, 541, 686, 1042]);
	});
});

function linesOf(all: readonly GuideBlock[]): readonly number[] {
	return all.flatMap(({ lines }) => lines);
}

function itemsOf(section: GuideSection | undefined): readonly string[] {
	return (section?.blocks ?? []).filter(({ type }) => type === "item").map(readBlock);
}

function count(all: readonly GuideBlock[], type: GuideBlock["type"]): number {
	return all.filter((block) => block.type === type).length;
}
