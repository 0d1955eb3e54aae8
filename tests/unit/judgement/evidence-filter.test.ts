import { expect, it } from "vitest";
import { NOT_SAID, passes } from "#app/evidence/evidence-filter.ts";
import { evidenceItemOf, planEvidence } from "#domain/judgement/evidence.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { buildInspection } from "#support/inspection-builder.ts";

const { apply, journal } = buildInspection();
const known = { text: "Housing was found late.", reference: "Board minutes, page 3", source: "document" } as const;
apply(planEvidence("item", JUDGEMENT, 1, known));
const item = evidenceItemOf(journal, "item");

it.each([
	["nothing", {}, true],
	["words of its text and of its reference, in any case", { words: " HOUSING  minutes" }, true],
	["a word that stands in neither", { words: "housing school" }, false],
	["its source", { source: "document" }, true],
	["its source and words of another", { source: "document", words: "school" }, false],
	["what it does not say", { area: NOT_SAID }, true],
	["an area, which it does not say", { area: "policy" }, false],
] as const)("a log narrowed to %s shows the items that say so, and no others", (_by, filter, isFound) => {
	expect(passes(item, filter)).toBe(isFound);
});
