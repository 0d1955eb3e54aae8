import { describe, expect, it } from "vitest";
import type { Country } from "#domain/instrument/instrument.ts";
import { type ChosenAnswer, isChosen, optionGroupsOf, optionOf } from "#domain/instrument/options.ts";
import { cag, questionOf } from "./cag.ts";

const countries: readonly Country[] = ["england", "wales"];

describe("the options of an answer", () => {
	it.each(countries)("offer 19 ethnic groups in %s, Roma among them", (country) => {
		const options = optionsOf("A3", country);
		expect(options).toHaveLength(19);
		expect(options.map(({ label }) => label)).toContain("Roma");
	});

	it("name the first ethnic group and two headings differently in Wales", () => {
		const [england, wales] = countries.map((country) => optionGroupsOf(cag, answerOf("A3"), country).groups);
		const headings = england?.map(({ heading }) => heading) ?? [];
		expect(wales?.map(({ heading }) => heading).filter((heading) => !headings.includes(heading))).toEqual([
			"Asian, Asian Welsh or Asian British",
			"Black, Black Welsh, Black British, Caribbean or African",
		]);
		expect(optionOf(cag, answerOf("A3"), "wales", "white_british")?.label).toBe(
			"Welsh, English, Scottish, Northern Irish or British",
		);
		expect(optionOf(cag, answerOf("A3"), "england", "white_british")?.label).toBe(
			"English, Welsh, Scottish, Northern Irish or British",
		);
	});

	it("let the child's own words be written in for the ethnic groups that the census lets", () => {
		const writeIns = optionsOf("A3", "england").filter(({ writeIn }) => writeIn);
		expect(writeIns.map(({ value }) => value)).toEqual([
			"white_other",
			"mixed_other",
			"asian_other",
			"black_african",
			"black_other",
			"other_any",
		]);
	});

	it("number 8 religions and 4 sexual orientations", () => {
		expect(optionsOf("A5", "england")).toHaveLength(8);
		expect(optionsOf("A6", "england")).toHaveLength(4);
	});

	it.each([
		["A2", ["prefer_not_to_say", "not_asked", "not_recorded"]],
		["A3", ["prefer_not_to_say", "not_asked", "not_recorded"]],
		["A4", ["prefer_not_to_say", "not_asked", "not_recorded"]],
		["A5", ["prefer_not_to_say", "not_asked", "not_recorded"]],
		["A6", ["prefer_not_to_say", "unsure", "not_asked", "not_recorded"]],
	])("keep the recording states of %s apart from the list and from each other", (id, states) => {
		const offered = optionGroupsOf(cag, answerOf(id), "england");
		const values = offered.groups.flatMap(({ options }) => options.map(({ value }) => value));
		expect(offered.states.map(({ value }) => value)).toEqual(states);
		expect(values.filter((value) => states.includes(value))).toEqual([]);
		expect(new Set(offered.states.map(({ hint }) => hint)).size).toBe(states.length);
	});

	it("are called official only where the Office for National Statistics publishes the list", () => {
		const official = Object.entries(cag.optionSets).filter(([, set]) => set.official);
		expect(official.map(([id]) => id)).toEqual(["ethnic_group", "religion", "sexual_orientation"]);
	});

	it("are said to be recommended by the Office for National Statistics for four questions, and for no fifth", () => {
		const asked = cag.sections
			.flatMap(({ questions }) => questions)
			.filter(({ answer }) => {
				const basis = answer.type === "listed" ? cag.optionSets[answer.optionSet]?.basis : undefined;
				return basis?.includes("recommended as best practice by the Office for National Statistics");
			});
		expect(asked.map(({ text }) => text)).toEqual([
			"Gender",
			"Race and ethnic category",
			"Religion/faith",
			"Sexual identity",
		]);
	});

	it("of a choice are one group without recording states", () => {
		const { groups, states } = optionGroupsOf(cag, answerOf("B1"), "england");
		expect(groups.map(({ options }) => options.map(({ value }) => value))).toEqual([["yes", "no"]]);
		expect(states).toEqual([]);
	});

	it("are found by value, recording states too, and not when they are not offered", () => {
		expect(optionOf(cag, answerOf("A6"), "england", "unsure")?.label).toBe("Unsure");
		expect(optionOf(cag, answerOf("A5"), "england", "unsure")).toBeUndefined();
	});

	it("cannot be had from a list that is not there", () => {
		const answer: ChosenAnswer = { type: "listed", basis: "", optionSet: "nowhere" };
		expect(() => optionGroupsOf(cag, answer, "england")).toThrow("nowhere");
	});
});

function answerOf(id: string): ChosenAnswer {
	const { answer } = questionOf(id);
	if (!isChosen(answer)) {
		throw new Error(`${id} is not answered by choosing`);
	}
	return answer;
}

function optionsOf(id: string, country: Country) {
	return optionGroupsOf(cag, answerOf(id), country).groups.flatMap(({ options }) => options);
}
