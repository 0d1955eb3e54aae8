import type { SampleNumbers } from "#domain/findings/counts.ts";
import { DISCLOSURE, DISCLOSURE_REASON, DISCLOSURE_WORDING } from "#domain/findings/disclosure/resolution.ts";
import type { Role } from "#domain/inspection/team.ts";
import type { Change } from "#domain/journal/change.ts";
import { instantOf } from "#domain/journal/clock.ts";
import { changedSince, coverOf } from "#domain/journal/cover.ts";
import { introductionOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { fieldOf } from "#domain/journal/view.ts";
import { ISSUED } from "#domain/report/issued-document.ts";
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

/** The judgement's field of the decisions. Only `planRating` writes it. */
export const RATING = "rating";
/** The field of the reasons while they are being written, before they become part of a decision. */
export const RATING_REASONS = "rating/reasons";
/** What of the judgement's stream is nothing that a decision rests on. */
const BESIDE_THE_RATING = [RATING, RATING_REASONS, ISSUED, DISCLOSURE, DISCLOSURE_REASON, DISCLOSURE_WORDING];

/** A rating as a person decided it. */
export interface Rating {
	readonly state: RatingState;
	readonly reasons: string;
	/** Who decided, and when (milliseconds since 1970, UTC); empty and 0 until someone has. */
	readonly decidedBy: string;
	readonly decidedAt: number;
	/** People who did not see each other's decision decided differently: neither stands. */
	readonly inConflict: boolean;
	/** Evidence, narratives or findings changed after the decision. */
	readonly changedSince: boolean;
}

/** What keeps a rating from fitting the sample. */
export type RatingMisfit =
	/** Not rated means that there was no resettlement case to inspect, and there is or may be one. */
	| { readonly kind: "cases-to-inspect"; readonly inspected: number; readonly open: number }
	/** One of the four ratings needs a case that illustrates it. */
	| { readonly kind: "no-case-inspected" };

export type RatingProblem = { readonly kind: "rating-missing" } | { readonly kind: "reasons-missing" } | RatingMisfit;

/** Everything that keeps a decision from being recorded. */
export interface RatingRefused {
	readonly kind: "rating-refused";
	readonly problems: readonly RatingProblem[];
}

export function isRatingState(value: unknown): value is RatingState {
	return ratingStates.some((state) => state === value);
}

const undecided = {
	state: "not-yet-decided",
	reasons: "",
	decidedBy: "",
	decidedAt: 0,
	inConflict: false,
	changedSince: false,
} as const satisfies Rating;

/** The rating that stands; "not yet decided" until somebody decides, and while decisions are in conflict. */
export function ratingOf(journal: Journal): Rating {
	const field = fieldOf(journal, JUDGEMENT, RATING);
	if (field.kind === "conflict") return { ...undecided, inConflict: true };
	if (field.kind !== "value") return undecided;
	const { state, reasons, covers } = objectOf(field.value);
	const [head] = field.heads;
	if (!head || !isRatingState(state)) return undecided;
	return {
		state,
		reasons: textOf(reasons),
		decidedBy: introductionOf(journal, head.writer)?.name ?? "",
		decidedAt: instantOf(head.at),
		inConflict: false,
		changedSince: changedSince(journal, JUDGEMENT, objectOf(covers), BESIDE_THE_RATING),
	};
}

/**
 * The change that records a decision, naming what of the judgement it covers. Every state needs its reasons. "Not rated"
 * is for a service that has no case to inspect, and only for one: it is neither 'Inadequate' nor blank.
 */
export function planRating(
	journal: Journal,
	decision: {
		readonly state: string | undefined;
		readonly reasons: string;
		/** The decider's part in the inspection, which the record keeps: a later change of the team says nothing of it. */
		readonly role: Role | undefined;
	},
	numbers: SampleNumbers,
): Result<Change, RatingRefused> {
	const { state } = decision;
	const reasons = decision.reasons.trim();
	const problems: RatingProblem[] = isRatingState(state)
		? [...findRatingProblems(state, numbers)]
		: [{ kind: "rating-missing" }];
	if (reasons === "") problems.push({ kind: "reasons-missing" });
	if (!isRatingState(state) || problems.length > 0) return failed({ kind: "rating-refused", problems });
	const value = { state, reasons, role: decision.role ?? "", covers: coverOf(journal, JUDGEMENT) };
	return ok({ stream: JUDGEMENT, record: JUDGEMENT, field: RATING, value });
}

/**
 * What of the sample a rating is at odds with. Nothing may be so when it is decided; a case signed off or reopened later
 * can bring it about. The rating stays as it was decided, and this is said beside it.
 */
export function findRatingProblems(state: RatingState, numbers: SampleNumbers): readonly RatingMisfit[] {
	const { inspected, unresolved, notFinished } = numbers;
	const open = unresolved + notFinished;
	if (state === "not-yet-decided") return [];
	if (state === "not-rated") return inspected + open > 0 ? [{ kind: "cases-to-inspect", inspected, open }] : [];
	return inspected === 0 ? [{ kind: "no-case-inspected" }] : [];
}
