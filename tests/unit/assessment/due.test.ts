import { describe, expect, it } from "vitest";
import { dueDateOf } from "#domain/assessment/due.ts";
import { eligibleForMappa, mappaDue } from "./mappa-duty.ts";

const dueFor = (facts: Readonly<Record<string, string | undefined>>) =>
	dueDateOf(mappaDue, (id) => ({ ...eligibleForMappa, ...facts })[id]);

describe("the referral to MAPPA, which the policy wants six months before release", () => {
	it("is due six calendar months before the release date", () => {
		expect(dueFor({})).toEqual({ kind: "due", date: "2025-07-31" });
	});

	it.each([
		["2026-08-31", "2026-02-28"],
		["2028-08-31", "2028-02-29"],
		["2026-12-31", "2026-06-30"],
		["2026-03-31", "2025-09-30"],
		["2026-01-15", "2025-07-15"],
	])("for a release on %s is due on %s: month ends clamp", (release, date) => {
		expect(dueFor({ release_date: release })).toEqual({ kind: "due", date });
	});

	it("is due at sentence, and not late by arithmetic, where half of twelve months is served", () => {
		expect(dueFor({ sentence_date: "2025-10-01", release_date: "2026-03-31" })).toEqual({
			kind: "due-at-start",
			date: "2025-10-01",
		});
	});

	it.each([
		["for a shorter sentence", { sentence_length: "under_12_months" }],
		["for another kind of offence", { offence: "other" }],
		["for a shorter sentence, whatever else is not known", { sentence_length: "under_12_months", offence: undefined }],
	])("has no limit %s", (_what, facts) => {
		expect(dueFor(facts)).toEqual({ kind: "no-limit" });
	});

	it.each([
		["the release date", { release_date: undefined }, ["release_date"]],
		["a release date that is no date", { release_date: "2026-02-30" }, ["release_date"]],
		["the date of sentence", { sentence_date: undefined }, ["sentence_date"]],
		["the length of the sentence", { sentence_length: undefined }, ["sentence_length"]],
		["a length that is not known", { sentence_length: "not_known" }, ["sentence_length"]],
		["the kind of offence", { offence: "not_known" }, ["offence"]],
	])("cannot be determined without %s", (_what, facts, missing) => {
		expect(dueFor(facts)).toEqual({ kind: "cannot-be-determined", missing });
	});
});
