import { describe, expect, it } from "vitest";
import { findIdentifiers } from "#domain/findings/disclosure/find-identifiers.ts";
import type { WordKind } from "#domain/findings/disclosure/identifying-words.ts";

const found = (text: string, known: Readonly<Record<string, WordKind>> = {}) =>
	findIdentifiers(
		text,
		Object.entries(known).map(([words, kind]) => ({ kind, words })),
	).map(({ kind, words }) => [kind, words]);

describe("in a passage", () => {
	it.each([
		["He was released on 3 May 2026.", "date", "3 May 2026"],
		["Seen on 03/05/26 at home.", "date", "03/05/26"],
		["In September 2025 the panel met.", "date", "September 2025"],
		["A 15-year-old left custody.", "age", "15-year-old"],
		["She was aged sixteen then.", "age", "aged sixteen"],
		["Lives near SW1A 2AA now.", "postcode", "SW1A 2AA"],
		["Call 020 7946 0018 first.", "phone-number", "020 7946 0018"],
		["Ring 07700 900123.", "phone-number", "07700 900123"],
		["Write to a.worker@example.org.", "email", "a.worker@example.org"],
		["PNC 02/123456K is on file.", "record-number", "02/123456K"],
		["J.S. moved twice.", "initials", "J.S."],
		["We spoke with KM about it.", "initials", "KM"],
		["Child B went home.", "initials", "Child B"],
		["He attends Hillside Academy.", "named-place", "Hillside Academy"],
		["Held at HMYOI Examplefield.", "named-place", "HMYOI Examplefield"],
		["In two of the three cases contact was kept.", "count-in-words", "two of the three cases"],
		["One child had no address.", "count-in-words", "One child"],
		["All of the children had a plan.", "all-or-none-in-words", "All of the children"],
		["Neither case was reviewed.", "all-or-none-in-words", "Neither case"],
	])("finds what may identify: %s", (text, kind, words) => {
		expect(found(text)).toContainEqual([kind, words]);
	});

	it.each([
		"The policy is clear, and staff know it.",
		"The YJS, the YJB and CAMHS work with GP surgeries in the UK.",
		"Planning was sufficient and provision timely.",
		"The school nurse and the college offer support.",
		"Staff may march in step; reviews happen monthly.",
		"It was timely (see Annexe 1).",
		"A child is seen within a day of release.",
	])("finds nothing where nothing is: %s", (text) => {
		expect(found(text)).toEqual([]);
	});

	it.each([
		["Zoë’s mother agreed.", "Zoe", "Zoë"],
		["Mrs O’NEILL agreed.", "o'neill", "O’NEILL"],
		["With Mary\u00a0Ann Smith.", "Mary Ann Smith", "Mary\u00a0Ann Smith"],
		["Jor\u00addan agreed.", "Jordan", "Jordan"],
		["Jean-Luc agreed.", "Jean‑Luc", "Jean-Luc"],
	])("finds a name however it is written: %s", (text, name, words) => {
		expect(found(text, { [name]: "child-name" })).toContainEqual(["child-name", words]);
	});

	it("finds a name only as a word of its own, and a name that is a word of every day only with its capital", () => {
		expect(found("Samples are small.", { Sam: "child-name" })).toEqual([]);
		expect(found("It will help.", { Will: "child-name" })).toEqual([]);
		expect(found("Then Will left.", { Will: "child-name" })).toEqual([["child-name", "Will"]]);
	});

	it("takes signs of a list as they are", () => {
		expect(found("See D3 (2).", { "D3 (2)": "evidence-reference" })).toEqual([["evidence-reference", "D3 (2)"]]);
		expect(found("See D33.", { D3: "evidence-reference", ".*": "place" })).toEqual([]);
	});
});
