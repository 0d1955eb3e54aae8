import type { Due } from "#domain/instrument/instrument.ts";
import { policyOfCase, questionsOf } from "../instrument/other-instruments.ts";

const due = questionsOf(policyOfCase).find(({ id }) => id === "RP3.5")?.due;
if (due === undefined) throw new Error("The referral to MAPPA has no time limit");

/** The policy's referral to MAPPA, its one duty with a limit in months. */
export const mappaDue: Due = due;

/** Facts of a child for whom it has to be made. */
export const eligibleForMappa = {
	sentence_length: "12_months_or_more",
	offence: "violent_or_sexual",
	sentence_date: "2025-01-10",
	release_date: "2026-01-31",
};
