import { describe, expect, it } from "vitest";
import { shownName } from "#app/bundles/shown-name.ts";

describe("the name of a file as it is shown", () => {
	it.each([
		["handover-7F3K.age", "handover-7F3K.age"],
		["/home/ann/handover.age", "handover.age"],
		["C:\\Users\\ann\\handover.age", "handover.age"],
		["../../etc/handover.age", "handover.age"],
		["ega.\u202Etxt", "ega.\u{fffd}txt"],
		["a\u200bb.age", "a\u{fffd}b.age"],
		["line\nbreak.age", "line\u{fffd}break.age"],
		["  ", ""],
		["folder/", ""],
	])("of %j is %j", (name, shown) => {
		expect(shownName(name)).toBe(shown);
	});

	it("has its middle left out where it is long, and keeps its end", () => {
		const shown = shownName(`${"long ".repeat(60)}handover.age`);
		expect([...shown].length).toBeLessThan(70);
		expect(shown).toMatch(/^long long .*….*handover\.age$/);
	});
});
