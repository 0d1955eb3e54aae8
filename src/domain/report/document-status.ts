import type { Journal } from "#domain/journal/journal.ts";
import { ratingOf } from "#domain/judgement/rating.ts";

/** Whether the documents of an inspection are drafts: until its rating is final, and again once something changed since. */
export type DocumentStatus = "draft" | "final" | "changed-since-final";

export function documentStatusOf(journal: Journal): DocumentStatus {
	const { stage, changedSince } = ratingOf(journal);
	if (stage !== "final") return "draft";
	return changedSince ? "changed-since-final" : "final";
}
