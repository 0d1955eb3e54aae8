import { describe, expect, it } from "vitest";
import { evidenceThemes, resettlementStandard } from "#app/instruments.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { ratingOf } from "#domain/judgement/rating.ts";
import { planThemes, taggedByTheme, themesOf } from "#domain/judgement/themes.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { sourceLine } from "../instrument/source.ts";

const themes = evidenceThemes.areas.flatMap((area) => area.themes);

describe("the themes of evidence", () => {
	it("are eleven for policy, eight for provision and five for evaluation, each with an id of its own", () => {
		expect(evidenceThemes.areas.map(({ id, themes }) => [id, themes.length])).toEqual([
			["policy", 11],
			["provision", 8],
			["evaluation", 5],
		]);
		expect(new Set(themes.map(({ id }) => id)).size).toBe(24);
	});

	it.each(themes.flatMap(({ id, lines }) => lines.map(({ line, words }) => [id, line, words] as const)))(
		"%s is drawn from words that stand on line %i of the guide",
		(_id, line, words) => {
			expect(sourceLine(evidenceThemes.source.file, line)).toContain(words);
		},
	);

	it("say that they are not official, and fill no slot of the standard", () => {
		expect(evidenceThemes.status).toMatch(/^Not official/);
		expect(resettlementStandard.areas.flatMap(({ prompts }) => prompts)).toEqual([]);
	});
});

describe("tagging an item with themes", () => {
	it("changes nothing that a rating rests on", () => {
		const inspection = buildInspection();
		const { apply, journal } = inspection;
		inspection.addCase("signed-off");
		const item = inspection.addEvidence({ text: "Policy of 2025", area: "policy", direction: "for" });
		inspection.decide("good", "As the policy was in place.");
		apply(planThemes(journal, item, themes, ["policy-views"]));
		expect(ratingOf(journal)).toMatchObject({ state: "good", changedSince: false });
		apply([{ stream: JUDGEMENT, record: item, field: "direction", value: "against" }]);
		expect(ratingOf(journal).changedSince).toBe(true);
	});

	it("writes only what changes, and leaves themes that were not offered as they are", () => {
		const { addEvidence, apply, journal } = buildInspection();
		const item = addEvidence({ text: "Policy of 2025", area: "policy", direction: "for" });
		const [policy = [], provision = []] = evidenceThemes.areas.map((area) => area.themes);
		const tag = (offered: typeof policy, chosen: readonly string[]) =>
			apply(planThemes(journal, item, offered, chosen));
		tag(policy, ["policy-views", "policy-contact"]);
		tag(provision, ["provision-health"]);
		tag(policy, ["policy-views"]);
		expect(themesOf(journal, item)).toEqual(["policy-views", "provision-health"]);
		expect(planThemes(journal, item, policy, ["policy-views"])).toEqual([]);
		expect(taggedByTheme(journal)).toEqual({ "policy-views": 1, "provision-health": 1 });
	});
});
