import { describe, expect, it } from "vitest";
import { excerptAround } from "#app/search/excerpt-around.ts";
import { createTextIndex } from "#app/search/text-index.ts";

const texts = {
	accommodation: "Accommodation was found before release",
	organisation: "The organisation’s licence conditions; a specialised programme",
	welsh: "Gwasanaeth ieuenctid Ynys Môn",
	case1: "Practice 1",
	case12: "Practice 12",
	reference: "YJ-0042",
};

function indexOf(items: Readonly<Record<string, string>> = texts) {
	const index = createTextIndex();
	const hold = (held: Readonly<Record<string, string>>) =>
		index.hold(Object.entries(held).map(([id, text]) => ({ id, name: "", place: "", text })));
	hold(items);
	return { hold, find: (words: string) => index.find(words).map(({ item }) => item.id) };
}

describe("finding texts by words", () => {
	it.each([
		["the beginning of a word", "accom", ["accommodation"]],
		["a letter left out", "accomodation", ["accommodation"]],
		["two letters left out of a long word", "acomodation", ["accommodation"]],
		["capitals", "RELEASE", ["accommodation"]],
		["American spelling", "organization", ["organisation"]],
		["the noun spelt as the verb", "license", ["organisation"]],
		["no accents", "ynys mon", ["welsh"]],
		["all words, in any order", "release accommodation", ["accommodation"]],
		["words of which one is not there", "release hostel", []],
		["a number, which is that number", "Practice 1", ["case1"]],
		["a case reference", "yj-0042", ["reference"]],
		["a case reference with another number", "yj-0043", []],
		["nothing but spaces", "  ", []],
	])("takes %s", (_what, words, found) => {
		expect(indexOf().find(words)).toEqual(found);
	});

	it("holds what it is given, and nothing that it was given before", () => {
		const { hold, find } = indexOf({ one: "A flat", other: "A hostel" });
		hold({ one: "A house", third: "A flat" });
		expect([find("flat"), find("house"), find("hostel")]).toEqual([["third"], ["one"], []]);
	});

	it("puts what is named by the words before what only holds them", () => {
		const index = createTextIndex();
		index.hold([
			{ id: "holds", name: "B1: Reason", place: "", text: "victim" },
			{ id: "named", name: "Victim work", place: "", text: "" },
		]);
		expect(index.find("victim").map(({ item }) => item.id)).toEqual(["named", "holds"]);
	});
});

describe("an excerpt of what was found", () => {
	const long = `${"Planning began before. ".repeat(8)}Accommodation was found${" in good time".repeat(20)}`;

	it("begins before the words that were meant, however they were spelt", () => {
		const index = createTextIndex();
		index.hold([{ id: "long", name: "", place: "", text: long }]);
		const [found] = index.find("accomodation");
		const excerpt = excerptAround(long, found?.words ?? []);
		expect(excerpt).toMatch(/^…\S.{0,50}Accommodation was found in good time.*…$/);
	});

	it("is the beginning where they stand near it or nowhere, and the whole of a short text", () => {
		expect(excerptAround(long, ["hostel"])).toMatch(/^Planning began .*…$/);
		expect(excerptAround("  A place\nof safety ", ["safety"])).toBe("A place of safety");
	});
});
