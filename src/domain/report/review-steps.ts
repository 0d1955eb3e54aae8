import { REVIEW_STATE } from "#domain/inspection/review.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import { type Entry, historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { REDACTED } from "./case-reading.ts";
import { whoOf } from "./said-changes.ts";

/** A step of the review of an assessment. */
export interface ReviewStep {
	readonly what: string;
	readonly reason: string;
	readonly who: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
}

const steps: Readonly<Record<string, string>> = {
	ready: "Marked ready for review",
	returned: "Returned to the assessor",
	"signed-off": "Signed off",
};
const TAKEN_BACK = "Taken back to work on it";

/** Every step of the review, the oldest first. */
export function reviewStepsOf(journal: Journal, assessment: RecordId): readonly ReviewStep[] {
	return historyOf(journal, assessment, REVIEW_STATE).map((entry) => ({
		what: sayStep(entry),
		reason: textOf(objectOf(entry.after).reason).trim(),
		who: whoOf(entry),
		at: entry.at,
	}));
}

function sayStep({ before, after }: Entry): string {
	if (after === undefined) return REDACTED;
	return steps[stateOf(after)] ?? (before.some((value) => stateOf(value) === "signed-off") ? "Reopened" : TAKEN_BACK);
}

/** A step of a review by itself, without what it came after. */
export function sayReviewState(value: Json): string {
	return steps[stateOf(value)] ?? "In progress";
}

function stateOf(value: Json): string {
	return textOf(objectOf(value).state);
}
