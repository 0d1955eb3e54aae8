import { expect, it } from "vitest";
import { endsBeforeItStarts } from "#domain/inspection/fieldwork.ts";

it.each([
	["2026-03-09", "2026-03-08", true],
	["2026-03-09", "2026-03-09", false],
	["2026-03-09", "2026-03-13", false],
	["2026-03-09", "", false],
	["", "2026-03-13", false],
	["2026-03-09", "3//2026", false],
])("fieldwork from %j to %j is the wrong way round: %s", (start, end, isBackwards) => {
	expect(endsBeforeItStarts(start, end)).toBe(isBackwards);
});
