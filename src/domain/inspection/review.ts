import { type Evaluation, problemsOf } from "#domain/assessment/evaluate.ts";
import { blocks } from "#domain/assessment/problem.ts";
import type { Change } from "#domain/journal/change.ts";
import { changedSince, coverOf } from "#domain/journal/cover.ts";
import type { EventId, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { type Conflict, conflictsOf, eventsOf, fieldOf } from "#domain/journal/view.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { isAssessed, type Standing } from "./eligibility.ts";
import { may, type Role } from "./team.ts";

/** Where the work on an assessment is. */
export type ReviewState = "in-progress" | "ready" | "returned" | "signed-off";

export type ReviewAction = "mark-ready" | "take-back" | "return" | "sign-off" | "reopen";

export interface Review {
	readonly state: ReviewState;
	/** Why it was returned or reopened. */
	readonly reason: string;
	/** Something of the assessment changed after it was marked ready or signed off. */
	readonly changedSince: boolean;
	/** Different steps were taken without sight of each other. It counts as ready, until whoever reviews takes one anew. */
	readonly inConflict: boolean;
}

export type ReviewProblem =
	| { readonly kind: "wrong-state"; readonly state: ReviewState }
	| { readonly kind: "not-your-part" }
	| { readonly kind: "not-finished"; readonly left: number }
	/** Answers were given without sight of each other, and nobody has decided between them. */
	| { readonly kind: "conflicts"; readonly count: number }
	| { readonly kind: "eligibility-open" }
	| { readonly kind: "excluded-case" }
	| { readonly kind: "reason-needed" };

/** The field of the steps of a review. */
export const REVIEW_STATE = "state";
/** The field in which the reason of a step is kept while it is being written. */
export const REVIEW_REASON = "review-reason";
/** What is no part of the assessment: its review. */
const REVIEW_FIELDS = [REVIEW_STATE, REVIEW_REASON];

const steps: Readonly<Record<ReviewAction, { readonly from: readonly ReviewState[]; readonly to: ReviewState }>> = {
	"mark-ready": { from: ["in-progress", "returned"], to: "ready" },
	"take-back": { from: ["ready"], to: "in-progress" },
	return: { from: ["ready"], to: "returned" },
	"sign-off": { from: ["ready"], to: "signed-off" },
	reopen: { from: ["signed-off"], to: "in-progress" },
};

const needsReview: readonly ReviewAction[] = ["return", "sign-off", "reopen"];
const needsReason: readonly ReviewAction[] = ["return", "reopen"];
const needsCompleteness: readonly ReviewAction[] = ["mark-ready", "sign-off"];

/** The review of an assessment as the journal has it. */
export function reviewOf(journal: Journal, assessment: RecordId): Review {
	const field = fieldOf(journal, assessment, REVIEW_STATE);
	if (field.kind === "conflict") return { state: "ready", reason: "", changedSince: false, inConflict: true };
	const { state, reason, covers } = objectOf(field.kind === "value" ? field.value : undefined);
	const known = state === "ready" || state === "returned" || state === "signed-off" ? state : "in-progress";
	const covered = known === "ready" || known === "signed-off";
	return {
		state: known,
		reason: textOf(reason),
		changedSince: covered && changedSince(journal, assessment, objectOf(covers), REVIEW_FIELDS),
		inConflict: false,
	};
}

/** What a review action depends on. */
export interface ReviewSituation {
	readonly journal: Journal;
	readonly assessment: RecordId;
	readonly role: Role | undefined;
	readonly standing: Standing;
	readonly evaluation: Evaluation;
}

/** Whether an action may be taken now, and if not, why. A case that the sample excludes is complete without review. */
export function checkReview(action: ReviewAction, situation: ReviewSituation): Result<undefined, ReviewProblem> {
	const { journal, assessment, role, standing, evaluation } = situation;
	const review = reviewOf(journal, assessment);
	if (!steps[action].from.includes(review.state)) return failed({ kind: "wrong-state", state: review.state });
	if (needsReview.includes(action) && !may(role, "review")) return failed({ kind: "not-your-part" });
	if (!needsCompleteness.includes(action)) return ok(undefined);
	if (standing.kind === "excluded") return failed({ kind: "excluded-case" });
	if (!isAssessed(standing)) return failed({ kind: "eligibility-open" });
	const left = problemsOf(evaluation).filter(blocks).length;
	if (left > 0) return failed({ kind: "not-finished", left });
	const count = openConflictsOf(journal, assessment).length;
	if (count > 0) return failed({ kind: "conflicts", count });
	return standing.kind === "inspect" ? ok(undefined) : failed({ kind: "eligibility-open" });
}

/**
 * The change that takes an action, if it may be taken now. It names what it covers, so that any later change shows as
 * changed since. A return and a reopening need a reason.
 */
export function planReview(
	action: ReviewAction,
	situation: ReviewSituation,
	reason: string,
): Result<Change, ReviewProblem> {
	const allowed = checkReview(action, situation);
	if (!allowed.ok) return allowed;
	if (needsReason.includes(action) && reason.trim() === "") return failed({ kind: "reason-needed" });
	const { journal, assessment } = situation;
	const value = { state: steps[action].to, reason: reason.trim(), covers: coverOf(journal, assessment) };
	return ok({ stream: assessment, record: assessment, field: REVIEW_STATE, value });
}

/** Everything of an assessment that was entered without sight of each other and not yet decided, its review apart. */
export function openConflictsOf(journal: Journal, assessment: RecordId): readonly Conflict[] {
	return conflictsOf(journal, assessment).filter(({ field }) => !REVIEW_FIELDS.includes(field));
}

/** The events of a field that a sign-off, of whatever time, covers: what an undo may not reach behind. */
export function signedOffEvents(journal: Journal, assessment: RecordId, field: string): readonly EventId[] {
	const covers = eventsOf(journal, assessment, REVIEW_STATE)
		.map(({ value }) => objectOf(value?.value))
		.filter(({ state }) => state === "signed-off")
		.map((signedOff) => objectOf(signedOff.covers));
	return eventsOf(journal, assessment, field)
		.filter(({ writer, seq }) => covers.some((cover) => seq <= Number(cover[writer] ?? 0)))
		.map(({ id }) => id);
}
