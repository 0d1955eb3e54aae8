import { resettlementStandard } from "#app/instruments.ts";
import { REVIEW_STATE } from "#domain/inspection/review.ts";
import type { Json } from "#domain/journal/event.ts";
import { objectOf } from "#domain/journal/json.ts";
import { OUTCOME, outcomes } from "#domain/judgement/factual-accuracy.ts";
import { isRatingState } from "#domain/judgement/rating.ts";
import { RATING } from "#domain/judgement/rating-fields.ts";
import { sayRating } from "#domain/judgement/say-rating.ts";
import { sayReviewState } from "#domain/report/review-steps.ts";
import { words } from "#ui/words/words.ts";

/** What was decided, and why. */
export function sayDecision(field: string, value: Json | undefined, why: string): string {
	const what = value === undefined ? "" : sayWhat(field, value);
	return [what, why].filter((part) => part !== "").join(". ");
}

function sayWhat(field: string, value: Json): string {
	const { closed, decision, outcome, state } = objectOf(value);
	switch (field) {
		case REVIEW_STATE:
			return closed === undefined ? sayReviewState(value) : words.conflicts.card(closed === true);
		case RATING:
			return isRatingState(state) ? sayRating(state, resettlementStandard) : "";
		case "eligibility":
			return decision === "exclude" ? words.assessment.eligibility.exclude : words.assessment.eligibility.inspect;
		case OUTCOME: {
			const known = outcomes.find((one) => one === outcome);
			return known ? words.factualAccuracy.outcomes[known] : "";
		}
		default:
			return "";
	}
}
