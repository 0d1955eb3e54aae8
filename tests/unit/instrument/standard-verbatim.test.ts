import { describe, expect, it } from "vitest";
import { parseStandard } from "#domain/judgement/standard.ts";
import data from "#schemas/resettlement-standard/v2021.json" with { type: "json" };
import { sourceLine } from "./source.ts";

const parsed = parseStandard(data);
if (!parsed.ok) {
	throw new Error(JSON.stringify(parsed.problem.faults));
}
const standard = parsed.value;

describe("the resettlement standard, against its source documents", () => {
	it.each([
		["statement", standard.statement],
		["focus", standard.focus],
		["what sets it apart", standard.standsApart],
	])("the %s is the whole line that it names", (_name, { text, source }) => {
		expect(withoutMarkup(sourceLine(source.file, source.line))).toBe(text);
	});

	it("how it is decided stands in the source as one passage, sentence after sentence", () => {
		const passage = standard.howDecided.map(({ text }) => text).join(" ");
		const [source] = new Set(standard.howDecided.map(({ source: { file, line } }) => sourceLine(file, line)));
		expect(source?.startsWith(passage)).toBe(true);
	});

	it("has three areas, named in the order of the source", () => {
		const positions = standard.areas.map(({ title }) => standard.focus.text.indexOf(title.toLowerCase().slice(0, 10)));
		expect(standard.areas.map(({ id }) => id)).toEqual(["policy", "provision", "evaluation"]);
		expect(positions.every((position) => position > 0)).toBe(true);
		expect(positions.toSorted((a, b) => a - b)).toEqual(positions);
	});

	it("has four ratings and two states that are none", () => {
		expect(standard.scale.map(({ label, isRating }) => [label, isRating])).toEqual([
			["Outstanding", true],
			["Good", true],
			["Requires improvement", true],
			["Inadequate", true],
			["Not rated (no resettlement cases)", false],
			["Not yet decided", false],
		]);
	});

	it("leaves open what no source document words", () => {
		expect(standard.areas.map(({ question, prompts, source }) => [question, prompts, source])).toEqual(
			standard.areas.map(() => [null, [], null]),
		);
		expect(standard.scale.map(({ characteristics }) => characteristics)).toEqual(standard.scale.map(() => null));
	});
});

describe("reading a standard", () => {
	it.each([
		["two areas of one id", { areas: [standard.areas[0], standard.areas[0]] }, "areas.1.id", "duplicate-id"],
		["two states of one id", { scale: [standard.scale[0], standard.scale[0]] }, "scale.1.id", "duplicate-id"],
		[
			"a key question without its source",
			{ areas: [{ ...standard.areas[0], question: "A question?" }] },
			"areas.0.source",
			"wording-without-source",
		],
		[
			"characteristics without their source",
			{ scale: [{ ...standard.scale[0], characteristics: "Words." }] },
			"scale.0.source",
			"wording-without-source",
		],
		["something that the schema does not know", { points: 3 }, "", "unknown-keys"],
		["a missing statement", { statement: undefined }, "statement", "shape"],
	])("names %s", (_what, change, path, rule) => {
		const result = parseStandard({ ...standard, ...change });
		expect(result).toMatchObject({ ok: false, problem: { kind: "standard-invalid", faults: [{ path, rule }] } });
	});

	it("takes official wording that names its source", () => {
		const areas = [{ ...standard.areas[0], question: "A question?", prompts: ["A prompt"], source: "A document" }];
		expect(parseStandard({ ...standard, areas }).ok).toBe(true);
	});
});

function withoutMarkup(line: string): string {
	return line
		.replace(/<sup>.*?<\/sup>/g, "")
		.replaceAll("*", "")
		.trim();
}
