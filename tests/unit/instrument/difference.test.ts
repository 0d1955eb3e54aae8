import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceBetween } from "#domain/instrument/difference.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { longestRise } from "#domain/instrument/longest-rise.ts";
import { cag } from "#support/cag.ts";
import { revisedCagFile } from "#support/revised-cag.ts";

const revised = revisedCagFile();
const difference = differenceBetween(cag, revised);
const partAt = (id: string) => difference.parts.find((part) => part.id === id);

describe("the difference between two versions of an instrument", () => {
	it("is nothing between a version and itself", () => {
		expect(differenceBetween(cag, structuredClone(cag))).toEqual({ whole: [], parts: [] });
	});

	it("names the wording before and after", () => {
		const before = cag.sections[1]?.questions[2]?.text;
		expect(partAt("B3")).toEqual({
			id: "B3",
			role: "question",
			change: "changed",
			moved: false,
			aspects: [{ aspect: "wording", before, after: `${before} (revised)` }],
		});
	});

	it("names the options before and after, and nothing else of the answer", () => {
		const { aspects = [] } = partAt("B4") ?? {};
		const options = aspects.find(({ aspect }) => aspect === "options");
		expect(aspects.map(({ aspect }) => aspect)).toEqual(["basis", "options"]);
		expect(valuesOf(options?.before)).toEqual(["yes", "no", "na_not_released"]);
		expect(valuesOf(options?.after)).toEqual(["yes", "no"]);
	});

	it("lists what was removed behind what it stood behind, and what was added where it stands", () => {
		expect(difference.parts.map(({ id, change }) => `${id} ${change}`)).toEqual([
			"B3 changed",
			"B4 changed",
			"B4.custody changed",
			"B4.release changed",
			"B4.extent changed",
			"B14 removed",
			...(cag.sections[1]?.questions[13]?.aids.map(({ id }) => `${id} removed`) ?? []),
			"B15 added",
			"B4.not_released_not_recorded removed",
		]);
	});

	it("says once which question was moved, not each that it passed", () => {
		const moved = change((draft) => {
			const [first, ...rest] = draft.sections[1]?.questions ?? [];
			if (draft.sections[1] && first) draft.sections[1].questions = [...rest, first];
		});
		expect(differenceBetween(cag, moved).parts).toEqual([
			{ id: "B1", role: "question", change: "changed", moved: true, aspects: [] },
		]);
	});

	it("says of a question in another section where it stood", () => {
		const moved = change((draft) => {
			const question = draft.sections[0]?.questions.pop();
			if (question) draft.sections[1]?.questions.unshift(question);
		});
		const [part, ...others] = differenceBetween(cag, moved).parts;
		expect(others).toEqual([]);
		expect(part).toMatchObject({ id: "A8", moved: true, aspects: [{ aspect: "place" }] });
	});

	it("misses no change of any value in the file", () => {
		// What makes it another instrument or version, and what its kind says already.
		const apart = /^(\$schema|id|version|sections\..*\.judgement)$/;
		const places = leavesOf(cag as unknown as Tree, []).filter(([path]) => !apart.test(path.join(".")));
		fc.assert(
			fc.property(fc.constantFrom(...places), ([path, value]) => {
				const changed = structuredClone(cag) as unknown as Tree;
				const parent = path.slice(0, -1).reduce((at, key) => at[key] as Tree, changed);
				parent[path.at(-1) ?? ""] =
					typeof value === "boolean" ? !value : typeof value === "number" ? value + 1 : `${value}x`;
				const { whole, parts } = differenceBetween(cag, changed as unknown as Instrument);
				return whole.length + parts.length > 0;
			}),
			{ numRuns: 150 },
		);
	});
});

describe("a longest rise", () => {
	it("leaves out as few numbers as can be", () => {
		expect(longestRise([2, 3, 4, 1])).toEqual([0, 1, 2]);
		expect(longestRise([5, 1, 2, 9, 3])).toEqual([1, 2, 4]);
		expect(longestRise([])).toEqual([]);
	});
});

type Tree = { [key: string]: unknown };

function leavesOf(value: unknown, path: readonly string[]): (readonly [readonly string[], unknown])[] {
	if (typeof value !== "object" || value === null) return [[path, value]];
	return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key]));
}

function valuesOf(options: unknown): readonly string[] {
	return Array.isArray(options) ? options.map(({ option }) => option.value) : [];
}

function change(edit: (draft: Instrument) => void): Instrument {
	const draft = structuredClone(cag);
	edit(draft);
	return draft;
}
