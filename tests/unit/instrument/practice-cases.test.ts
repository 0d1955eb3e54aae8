import { describe, expect, it } from "vitest";
import { practiceCases } from "#domain/inspection/practice.ts";
import data from "#domain/inspection/practice-cases.json" with { type: "json" };
import { fieldsOf } from "#domain/instrument/fields.ts";
import { cag, questions } from "./cag.ts";
import { guideSource, sourceLines } from "./source.ts";

const lines = sourceLines(guideSource);

/** The lines of each illustration, from the one after its heading to the last before the next heading. */
const illustrations = [
	["Practice 1", 804, 824],
	["Practice 2", 838, 854],
	["Practice 3", 868, 880],
	["Practice 4", 894, 914],
	["Practice 5", 928, 946],
] as const;

describe("the practice cases", () => {
	it("are the five illustrations of the guide in its order", () => {
		expect(practiceCases.map(({ reference, pseudonym }) => [reference, pseudonym])).toEqual([
			["Practice 1", "Jaden"],
			["Practice 2", "Harry"],
			["Practice 3", "Theo"],
			["Practice 4", "Mario"],
			["Practice 5", "George"],
		]);
	});

	it.each(
		practiceCases.flatMap(({ reference, evidence }) => evidence.map((item) => [reference, item.lines, item.text])),
	)("%s: lines %s stand in the guide as given", (_reference, at = "", text = "") => {
		const [first, last] = rangeOf(at);
		expect(passage(first, last)).toBe(text);
	});

	it.each(illustrations)("%s has every paragraph of its illustration once", (reference, first, last) => {
		const evidence = practiceCases.find((practice) => practice.reference === reference)?.evidence ?? [];
		expect(evidence.map(({ text }) => text).join(" ")).toBe(passage(first, last));
		expect(rangeOf(evidence[0]?.lines ?? "")[0]).toBe(first);
		expect(rangeOf(evidence.at(-1)?.lines ?? "")[1]).toBe(last);
	});

	it.each(practiceCases.flatMap((practice) => practice.facts.map((fact) => [practice, fact] as const)))(
		"$reference says what a fact can be, on a line of its own illustration",
		({ reference }, { fact, value, line }) => {
			const field = fieldsOf(cag).get(fact);
			const [, first = 0, last = 0] = illustrations.find(([of]) => of === reference) ?? [];
			expect(field?.role).toBe("fact");
			expect(field?.field.answer.type === "repeat" ? partsOffered(fact) : offered(fact)).toEqual(
				expect.arrayContaining(typeof value === "string" ? [value] : value.flatMap((part) => Object.keys(part))),
			);
			expect(line).toBeGreaterThanOrEqual(first);
			expect(line).toBeLessThanOrEqual(last);
		},
	);

	it("are not keyed by a question of the guidance anywhere, and hold no answer or judgement", () => {
		const ids = questions.flatMap(({ id, followUps, descriptions, aids }) => [
			id,
			...[...followUps, ...descriptions, ...aids].map((part) => part.id),
		]);
		const words = wordsOf({ ...data, cases: data.cases.map(({ evidence: _, ...rest }) => rest) });
		expect(words.filter((word) => ids.includes(word))).toEqual([]);
		expect(keysOf(data).toSorted()).toEqual([
			"cases",
			"evidence",
			"fact",
			"facts",
			"line",
			"lines",
			"name",
			"pseudonym",
			"reference",
			"source",
			"text",
			"type",
			"value",
		]);
	});
});

function rangeOf(at: string): readonly [number, number] {
	const [first = Number.NaN, last = first] = at.split("-").map(Number);
	return [first, last];
}

/** The text of these lines without emphasis, blank lines left out. */
function passage(first: number, last: number): string {
	return lines
		.slice(first - 1, last)
		.map((line) => line.replaceAll("*", "").trim())
		.filter((line) => line !== "")
		.join(" ");
}

function offered(fact: string): readonly string[] {
	const answer = fieldsOf(cag).get(fact)?.field.answer;
	return answer?.type === "choice" ? answer.options.map(({ value }) => value) : [];
}

function partsOffered(fact: string): readonly string[] {
	const answer = fieldsOf(cag).get(fact)?.field.answer;
	return answer?.type === "repeat" ? answer.fields.map(({ id }) => id) : [];
}

function keysOf(value: unknown): readonly string[] {
	return [...new Set(entriesOf(value).map(([key]) => key))].filter((key) => !/^\d+$/.test(key));
}

/** All keys and texts. */
function wordsOf(value: unknown): readonly string[] {
	return entriesOf(value).flatMap(([key, part]) => (typeof part === "string" ? [key, part] : [key]));
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
	if (typeof value !== "object" || value === null) {
		return [];
	}
	return Object.entries(value).flatMap(([key, part]) => [[key, part] as const, ...entriesOf(part)]);
}
