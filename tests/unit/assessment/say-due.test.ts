import { describe, expect, it } from "vitest";
import { sayDue } from "#domain/assessment/say-due.ts";
import { engineOf } from "#domain/findings/case-in-sample.ts";
import { scenario } from "#support/scenario.ts";
import { policyOfCase } from "../instrument/other-instruments.ts";
import { eligibleForMappa, mappaDue } from "./mappa-duty.ts";

function said(facts: Readonly<Record<string, string>>): string {
	const { answers, answer } = scenario(policyOfCase);
	for (const [id, value] of Object.entries(facts)) answer(id, value);
	return sayDue(engineOf(policyOfCase), mappaDue, answers);
}

describe("when the referral to MAPPA is due", () => {
	it("is said with its date and with what it is counted back from", () => {
		expect(said(eligibleForMappa)).toBe("Due on 31 July 2025: 6 months before the release date.");
	});

	it("is at sentence where that is later", () => {
		expect(said({ ...eligibleForMappa, sentence_date: "2025-10-01", release_date: "2026-03-31" })).toBe(
			"Due at sentence, on 1 October 2025: 6 months before the release date would be earlier than that.",
		);
	});

	it("is nothing where no limit applies", () => {
		expect(said({ ...eligibleForMappa, offence: "other" })).toBe("No time limit applies here.");
	});

	it("cannot be determined without every fact, and which are missing is said", () => {
		expect(said({ sentence_length: "12_months_or_more", sentence_date: "2025-01-10" })).toBe(
			"When it is due cannot be determined. Not known: kind of offence, release date.",
		);
	});

	it("is never said to be late, however long ago it was", () => {
		expect(said({ ...eligibleForMappa, "RP3.5": "done", "RP3.5.done_on": "2026-01-30" })).not.toMatch(/late/i);
	});
});
