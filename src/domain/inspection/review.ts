import { comparisonOf, isOfComparison, openDifferencesOf } from "#domain/agreement/comparison.ts";
import { isAcknowledgedFor } from "#domain/assessment/answers.ts";
import { type Evaluation, isOfLead, problemsOf } from "#domain/assessment/evaluate.ts";
import { INSTRUMENT_MOVE, isJudgedField } from "#domain/assessment/judged.ts";
import { blocks } from "#domain/assessment/problem.ts";
import type { Change } from "#domain/journal/change.ts";
import { coverOf, eventsSince, type StoredCover } from "#domain/journal/cover.ts";
import type { Event, EventId, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { type Conflict, conflictsOf, eventsOf, fieldOf, fieldsOf, recordOf } from "#domain/journal/view.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { allocationOf } from "./allocation.ts";
import { isAssessed, type Standing } from "./eligibility.ts";
import { isSaidAbout, isThreadDraft, openQueriesOf, threadKinds } from "./queries.ts";
import { isCardStep, openCardsOf, SAFEGUARDING_CARD } from "./safeguarding.ts";
import { purposeOf } from "./sample.ts";
import { may, type Role } from "./team.ts";

/** Where the work on an assessment is. Until something is entered it is allocated to somebody, or not even that. */
export type ReviewState = "not-started" | "allocated" | "in-progress" | "ready" | "returned" | "signed-off";

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
	| { readonly kind: "open-queries"; readonly count: number }
	| { readonly kind: "open-cards"; readonly count: number }
	/** A second assessment was compared with this one, and the lead has not decided which answers stand. */
	| { readonly kind: "open-differences"; readonly count: number }
	/** A second assessment is compared with the first, never reviewed by itself. */
	| { readonly kind: "second-scoring" }
	/** What was compared stays as it was answered. */
	| { readonly kind: "compared" }
	| { readonly kind: "reason-needed" };

/** Fields that an assessment has from the start. */
const GIVEN_AT_START = ["created", "instrument", "purpose"];
/** The field of the steps of a review. */
export const REVIEW_STATE = "state";
/** The field in which the reason of a step is kept while it is being written. */
export const REVIEW_REASON = "review-reason";

const steps: Readonly<Record<ReviewAction, { readonly from: readonly ReviewState[]; readonly to: ReviewState }>> = {
	"mark-ready": { from: ["not-started", "allocated", "in-progress", "returned"], to: "ready" },
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
	const isCovered = known === "ready" || known === "signed-off";
	return {
		state: field.kind === "empty" ? stateBeforeReview(journal, assessment) : known,
		reason: textOf(reason),
		changedSince: isCovered && changesSince(journal, assessment, objectOf(covers)).length > 0,
		inConflict: false,
	};
}

function stateBeforeReview(journal: Journal, assessment: RecordId): ReviewState {
	if (isBegun(journal, assessment)) return "in-progress";
	const sampleCase = recordOf(journal, assessment)?.parent ?? "";
	return allocationOf(journal, sampleCase, purposeOf(journal, assessment)).kind === "unallocated"
		? "not-started"
		: "allocated";
}

/** Whether anything was ever entered in an assessment, taken back or not. */
function isBegun(journal: Journal, assessment: RecordId): boolean {
	const isEntered = fieldsOf(journal, assessment).some(
		(field) => !GIVEN_AT_START.includes(field) && !isOfReview(journal, assessment, assessment, field),
	);
	const beside = [SAFEGUARDING_CARD, INSTRUMENT_MOVE, ...threadKinds];
	const parts = [...journal.created].filter(([kind]) => !beside.includes(kind));
	return isEntered || parts.some(([, parents]) => (parents.get(assessment)?.size ?? 0) > 0);
}

/** What was changed of an assessment, its review apart, that a cover does not reach. */
export function changesSince(journal: Journal, assessment: RecordId, cover: StoredCover): readonly Event[] {
	return eventsSince(journal, assessment, cover).filter((event) => isOfAssessment(journal, event));
}

/** What a review action depends on. */
export interface ReviewSituation {
	readonly journal: Journal;
	readonly assessment: RecordId;
	readonly role: Role | undefined;
	readonly standing: Standing;
	readonly evaluation: Evaluation;
}

/** Everything for which an action cannot be taken now. A case that the sample excludes is complete without review. */
export function reviewProblems(action: ReviewAction, situation: ReviewSituation): readonly ReviewProblem[] {
	const { journal, assessment, role, standing, evaluation } = situation;
	const review = reviewOf(journal, assessment);
	if (!steps[action].from.includes(review.state)) return [{ kind: "wrong-state", state: review.state }];
	const isSecond = purposeOf(journal, assessment) === "second";
	if (isSecond && needsReview.includes(action)) return [{ kind: "second-scoring" }];
	if (isSecond && comparisonOf(journal, assessment)) return [{ kind: "compared" }];
	if (needsReview.includes(action) && !may(role, "review")) return [{ kind: "not-your-part" }];
	if (!needsCompleteness.includes(action)) return [];
	// What a second assessor makes of the case's place in the sample is compared like any other answer.
	if (!isSecond && standing.kind === "excluded") return [{ kind: "excluded-case" }];
	if (!isSecond && !isAssessed(standing)) return [{ kind: "eligibility-open" }];
	const inTheWay = problemsOf(evaluation).filter(blocks);
	const left = inTheWay.filter((problem) => action === "sign-off" || !isOfLead(evaluation, problem)).length;
	const conflicts = openConflictsOf(journal, assessment).length;
	const queries = action === "sign-off" ? openQueriesOf(journal, assessment).length : 0;
	const cards = action === "sign-off" ? openCardsOf(journal, assessment).length : 0;
	const differences = action === "sign-off" ? openDifferencesOf(journal, assessment).length : 0;
	const problems: readonly (ReviewProblem | undefined)[] = [
		cards > 0 ? { kind: "open-cards", count: cards } : undefined,
		left > 0 ? { kind: "not-finished", left } : undefined,
		conflicts > 0 ? { kind: "conflicts", count: conflicts } : undefined,
		queries > 0 ? { kind: "open-queries", count: queries } : undefined,
		differences > 0 ? { kind: "open-differences", count: differences } : undefined,
		isSecond || standing.kind === "inspect" ? undefined : { kind: "eligibility-open" },
	];
	return problems.filter((problem) => problem !== undefined);
}

/**
 * The change that takes an action, if it may be taken now, otherwise the first of what stands in its way. It names what it
 * covers, so that any later change shows as changed since. A return and a reopening need a reason.
 */
export function planReview(
	action: ReviewAction,
	situation: ReviewSituation,
	reason: string,
): Result<Change, ReviewProblem> {
	const [problem] = reviewProblems(action, situation);
	if (problem) return failed(problem);
	if (needsReason.includes(action) && reason.trim() === "") return failed({ kind: "reason-needed" });
	const { journal, assessment } = situation;
	const value = { state: steps[action].to, reason: reason.trim(), covers: coverOf(journal, assessment) };
	return ok({ stream: assessment, record: assessment, field: REVIEW_STATE, value });
}

/**
 * Everything of an assessment that was entered without sight of each other and not yet decided. Its review and what a reason
 * was given for are apart: they have to be taken or given anew then, and say so themselves.
 */
export function openConflictsOf(journal: Journal, assessment: RecordId): readonly Conflict[] {
	return conflictsOf(journal, assessment).filter(
		({ record, field }) =>
			!isOfReview(journal, assessment, record, field) && !isAcknowledgedFor(field) && !isJudgedField(field),
	);
}

/** Whether an event changes what was assessed: not its review, nor a concern for the child that was marked beside it. */
export function isOfAssessment(journal: Journal, { stream, record, field }: Event): boolean {
	return !isOfReview(journal, stream, record, field) && recordOf(journal, record)?.kind !== SAFEGUARDING_CARD;
}

function isOfReview(journal: Journal, assessment: RecordId, record: RecordId, field: string): boolean {
	if (record !== assessment) return isSaidAbout(journal, record) || isCardStep(journal, record, field);
	return field === REVIEW_STATE || field === REVIEW_REASON || isThreadDraft(field) || isOfComparison(field);
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
