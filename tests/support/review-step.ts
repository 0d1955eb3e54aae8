import type { ReviewState } from "#domain/inspection/review.ts";
import type { Change } from "#domain/journal/change.ts";
import { coverOf } from "#domain/journal/cover.ts";
import type { Journal } from "#domain/journal/journal.ts";

/** Brings an assessment to a state of its review, finished or not: for tests of what follows from the state. */
export function reviewStep(journal: Journal, assessment: string, state: ReviewState, reason = ""): Change {
	const value = { state, reason, covers: coverOf(journal, assessment) };
	return { stream: assessment, record: assessment, field: "state", value };
}
