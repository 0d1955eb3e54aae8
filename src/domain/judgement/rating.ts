import type { Change } from "#domain/journal/change.ts";
import { instantOf } from "#domain/journal/clock.ts";
import { introductionOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { fieldOf } from "#domain/journal/view.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { JUDGEMENT } from "./judgement.ts";

/** The states of the rating for resettlement. It is decided by a person; nothing works it out from answers. */
export const ratingStates = [
	"outstanding",
	"good",
	"requires-improvement",
	"inadequate",
	"not-rated",
	"not-yet-decided",
] as const;

export type RatingState = (typeof ratingStates)[number];

/** A rating as a person decided it. */
export interface Rating {
	readonly state: RatingState;
	readonly reasons: string;
	/** Who decided, and when (milliseconds since 1970, UTC); empty and 0 until someone has. */
	readonly decidedBy: string;
	readonly decidedAt: number;
	/** People who did not see each other's decision decided differently: neither stands. */
	readonly inConflict: boolean;
}

export type RatingProblem =
	| { readonly kind: "rating-missing" }
	| { readonly kind: "reasons-missing" }
	/** Not rated means that there was no resettlement case to inspect. */
	| { readonly kind: "cases-inspected"; readonly inspected: number }
	/** One of the four ratings needs a case that illustrates it. */
	| { readonly kind: "no-case-inspected" };

export function isRatingState(value: unknown): value is RatingState {
	return ratingStates.some((state) => state === value);
}

/** The rating that stands; "not yet decided" until somebody decides. */
export function ratingOf(journal: Journal): Rating {
	const field = fieldOf(journal, JUDGEMENT, "rating");
	const none = { state: "not-yet-decided", reasons: "", decidedBy: "", decidedAt: 0 } as const;
	if (field.kind === "conflict") return { ...none, inConflict: true };
	if (field.kind !== "value") return { ...none, inConflict: false };
	const { state, reasons } = objectOf(field.value);
	const [head] = field.heads;
	return {
		state: isRatingState(state) ? state : "not-yet-decided",
		reasons: textOf(reasons),
		decidedBy: (head && introductionOf(journal, head.writer)?.name) ?? "",
		decidedAt: head ? instantOf(head.at) : 0,
		inConflict: false,
	};
}

/**
 * The change that records a decision. Every state needs its reasons. "Not rated" is for a service without an inspected
 * case, and only for one: it is neither 'Inadequate' nor blank.
 */
export function planRating(state: string, reasons: string, inspectedCases: number): Result<Change, RatingProblem> {
	if (!isRatingState(state)) return failed({ kind: "rating-missing" });
	if (reasons.trim() === "") return failed({ kind: "reasons-missing" });
	if (state === "not-rated" && inspectedCases > 0)
		return failed({ kind: "cases-inspected", inspected: inspectedCases });
	if (state !== "not-rated" && state !== "not-yet-decided" && inspectedCases === 0)
		return failed({ kind: "no-case-inspected" });
	const value = { state, reasons: reasons.trim() };
	return ok({ stream: JUDGEMENT, record: JUDGEMENT, field: "rating", value });
}
