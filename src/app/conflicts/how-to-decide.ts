import { isOfComparison } from "#domain/agreement/comparison.ts";
import { DISCLOSURE } from "#domain/findings/disclosure/resolution.ts";
import { PLAN } from "#domain/inspection/inspection.ts";
import { REVIEW_STATE, reviewOf } from "#domain/inspection/review.ts";
import { purposeOf } from "#domain/inspection/sample.ts";
import { may, type Role } from "#domain/inspection/team.ts";
import type { StreamId } from "#domain/journal/event.ts";
import type { FieldName, Journal } from "#domain/journal/journal.ts";
import { recordOf } from "#domain/journal/view.ts";
import { OUTCOME } from "#domain/judgement/factual-accuracy.ts";
import { isGathered } from "#domain/judgement/gathered.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { RATING } from "#domain/judgement/rating-fields.ts";
import { RECORD_SEEN } from "#domain/judgement/records-seen.ts";

/**
 * How somebody decides between entries that did not see each other. here: by keeping one, or writing a third. elsewhere: it
 * is a decision that says what it rests on, so it is taken anew where it is taken. after-return: the assessment is finished,
 * and is returned or reopened first. not-yours: it is for somebody else.
 */
export type Deciding = "here" | "elsewhere" | "after-return" | "not-yours";

export interface ConflictPlace extends FieldName {
	readonly stream: StreamId;
}

export function howToDecide(journal: Journal, conflict: ConflictPlace, role: Role | undefined): Deciding {
	const { stream, record, field } = conflict;
	if (isDecision(journal, conflict)) return "elsewhere";
	if (stream === PLAN) return may(role, "plan") ? "here" : "not-yours";
	if (stream === JUDGEMENT) {
		return isGathered(recordOf(journal, record)?.kind ?? "", field) || may(role, "judge") ? "here" : "not-yours";
	}
	// To which version of its instrument an assessment is moved.
	if (conflict.field === "instrument") return may(role, "plan") ? "here" : "not-yours";
	const { state } = reviewOf(journal, stream);
	return state === "ready" || state === "signed-off" ? "after-return" : "here";
}

const decisions = ["eligibility", RATING, OUTCOME, DISCLOSURE];

export function isDecision(journal: Journal, { stream, record, field }: ConflictPlace): boolean {
	if (decisions.includes(field) || purposeOf(journal, stream) === "second") return true;
	// Of a record that was seen it is what was found, of an assessment and a card the step that somebody took.
	if (field === REVIEW_STATE) return recordOf(journal, record)?.kind !== RECORD_SEEN;
	return isOfComparison(field);
}
