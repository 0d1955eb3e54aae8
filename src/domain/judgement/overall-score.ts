import { INSPECTION, PLAN } from "#domain/inspection/inspection.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Json } from "#domain/journal/event.ts";
import { historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { fieldOf } from "#domain/journal/view.ts";
import { failed, ok, type Problem, type Result } from "#domain/result.ts";

/**
 * The overall score of the service in the same report: twelve standards of 0 to 3 points each. Resettlement is not among them:
 * "The rating for resettlement does not influence the overall YJS rating" (effective practice guide, footnote 17). It is noted
 * by hand for whoever reads ratings beside each other. Nothing is worked out from it, and it enters nothing.
 */
export interface OverallScore {
	readonly points: number;
	/** The overall rating as published, and where it was taken from, in words. */
	readonly note: string;
	/** Who noted it; empty where the journal does not say. */
	readonly by: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
}

export const MOST_POINTS = 36;

export type OverallScoreProblem = Problem & { readonly kind: "points-not-in-range"; readonly most: number };

/** The inspection's field of the overall score. */
export const OVERALL_SCORE = "overall-score";

/** What somebody noted; undefined where nobody has, where it was taken out, and while people noted different things. */
export function overallScoreOf(journal: Journal): OverallScore | undefined {
	const field = fieldOf(journal, INSPECTION, OVERALL_SCORE);
	const { points, note } = objectOf(field.kind === "value" ? field.value : undefined);
	if (!isPoints(points)) return undefined;
	const noted = historyOf(journal, INSPECTION, OVERALL_SCORE).at(-1);
	return { points, note: textOf(note), by: noted?.who?.name ?? "", at: noted?.at ?? 0 };
}

/** The change that notes the overall score: a whole number from 0 to 36. */
export function planOverallScore(points: number | undefined, note: string): Result<Change, OverallScoreProblem> {
	if (!isPoints(points)) return failed({ kind: "points-not-in-range", most: MOST_POINTS });
	return ok(change({ points, note: note.trim() }));
}

/** The change that takes the note out again; its history stays. */
export function planNoOverallScore(): Change {
	return change(null);
}

const change = (value: Json): Change => ({ stream: PLAN, record: INSPECTION, field: OVERALL_SCORE, value });

function isPoints(value: unknown): value is number {
	return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MOST_POINTS;
}
