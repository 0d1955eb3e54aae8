import { isCovered } from "#domain/journal/cover.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { historyOf } from "#domain/journal/history.ts";
import type { FieldName, Journal } from "#domain/journal/journal.ts";
import { objectOf } from "#domain/journal/json.ts";
import { type FieldState, fieldOf, fieldWhen, readAlike } from "#domain/journal/view.ts";
import { changesSince, REVIEW_STATE } from "./review.ts";

/** The steps of a review from which changes are told. */
const reviewedSteps = ["ready", "returned", "signed-off"] as const;

export type ReviewedStep = (typeof reviewedSteps)[number];

/** A field that reads differently than when the review took its step. */
export interface ReviewedChange extends FieldName {
	readonly before: FieldState;
}

export interface ReviewChanges {
	readonly since: ReviewedStep;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	readonly changes: readonly ReviewedChange[];
}

/**
 * What reads differently since an assessment was last returned or signed off, or marked ready where it never was either:
 * what a reviewer has to look at again. Undefined before the first of these steps.
 */
export function reviewChangesOf(journal: Journal, assessment: RecordId): ReviewChanges | undefined {
	const taken = historyOf(journal, assessment, REVIEW_STATE).flatMap(({ after, at }) => {
		const { state, covers } = objectOf(after);
		const step = reviewedSteps.find((one) => one === state);
		return step ? [{ step, at, cover: objectOf(covers) }] : [];
	});
	const since = taken.findLast(({ step }) => step !== "ready") ?? taken.at(-1);
	if (!since) return undefined;
	const fields = new Map(
		changesSince(journal, assessment, since.cover).map(({ record, field }) => [
			`${record}\n${field}`,
			{ record, field },
		]),
	);
	const changes = [...fields.values()].flatMap(({ record, field }): readonly ReviewedChange[] => {
		const before = fieldWhen(journal, record, field, (event) => isCovered(event, since.cover));
		return readAlike(before, fieldOf(journal, record, field)) ? [] : [{ record, field, before }];
	});
	return { since: since.step, at: since.at, changes };
}
