import { sayCases } from "#domain/findings/say-counts.ts";
import type { Rating, RatingMisfit, RatingStage, RatingState } from "./rating.ts";
import type { Decision } from "./rating-record.ts";
import type { Standard } from "./standard.ts";

/** The rating in the inspectorate's way: one of the four words in single quotes, or its absence in a sentence. */
export function sayRating(state: RatingState, standard: Standard): string {
	if (state === "not-rated") return "Not rated: there were no resettlement cases to inspect.";
	if (state === "not-yet-decided") return "Rating not yet decided.";
	return `‘${standard.scale.find(({ id }) => id === state)?.label ?? state}’`;
}

/** The rating that stands, or why none does. */
export function sayStandingRating({ state, inConflict }: Rating, standard: Standard): string {
	return inConflict
		? "Rating not yet decided: decisions that differ were recorded without sight of each other."
		: sayRating(state, standard);
}

const stages: Readonly<Record<RatingStage, string>> = {
	provisional: "Provisional",
	moderated: "Moderated",
	final: "Final",
};

export function sayStage(stage: RatingStage): string {
	return stages[stage];
}

/** How far the decision that stands has come; nothing where none stands. */
export function sayStandingStage({ stage, reopening }: Rating): string {
	if (stage === undefined) return "";
	return reopening === "" ? `${sayStage(stage)}.` : `${sayStage(stage)} again: the rating was reopened.`;
}

/** What of the sample the rating that stands is at odds with. */
export function sayRatingMisfit(misfit: RatingMisfit): string {
	return `The rating does not fit the sample as it is now: ${sayMisfit(misfit)}. It stands until the lead inspector decides again.`;
}

function sayMisfit(misfit: RatingMisfit): string {
	if (misfit.kind === "no-case-inspected") return "no case is inspected that could illustrate it";
	const { inspected, open } = misfit;
	const count = inspected || open;
	const are = count === 1 ? "is" : "are";
	return `it says that there were no resettlement cases to inspect, and ${sayCases(count)} ${are} ${inspected > 0 ? "inspected" : "not finished"}`;
}

/** An entry of the record: what was decided, or what became of it. */
export function sayDecision(decision: Decision, standard: Standard): string {
	switch (decision.kind) {
		case "decided":
			return sayRating(decision.state, standard);
		case "reopened":
			return "Reopened: provisional again";
		case "taken-back":
			return "Decision taken back";
		case "unreadable":
			return "Redacted, or not readable";
	}
}
