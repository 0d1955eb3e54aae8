import { COMPARISON, isOfComparison } from "#domain/agreement/comparison.ts";
import { INSTRUMENT_MOVE } from "#domain/assessment/judged.ts";
import { isTheirsInThread, threadKinds } from "#domain/inspection/queries.ts";
import { REVIEW_STATE } from "#domain/inspection/review.ts";
import { CARD_STATE, isCardStep, SAFEGUARDING_CARD } from "#domain/inspection/safeguarding.ts";
import { type Member, may, type Right } from "#domain/inspection/team.ts";
import type { Event } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { CREATED, REMOVED } from "#domain/journal/own-fields.ts";
import { recordOf } from "#domain/journal/view.ts";

/** What an assessment is from the start, for whoever asked for it to say. */
const givenAtStart = [CREATED, REMOVED, "instrument", "purpose"];

/** Kinds of records that nobody removes: they are closed, or stay. */
const neverRemoved: readonly string[] = [SAFEGUARDING_CARD, ...threadKinds];

/** Whether a member may write a new event of an assessment that is theirs. */
export function isTheirsInAssessment(merged: Journal, event: Event, member: Member): boolean {
	if (event.record === event.stream && givenAtStart.includes(event.field)) return false;
	const kind = recordOf(merged, event.record)?.kind ?? "";
	// To another version of the instrument only the lead moves an assessment.
	if (kind === INSTRUMENT_MOVE) return false;
	if (event.field === REMOVED && neverRemoved.includes(kind)) return false;
	if (threadKinds.includes(kind) && !isTheirsInThread(merged, event, member)) return false;
	const right = rightFor(merged, event);
	return right === undefined || may(member.role, right);
}

/** The right that a step asks for, beyond having been given the assessment. */
function rightFor(merged: Journal, { stream, record, field, value, bases }: Event): Right | undefined {
	if (field === CARD_STATE && isCardStep(merged, record, field)) return "close-safeguarding";
	if (record !== stream) return undefined;
	if (isOfComparison(field)) return field === COMPARISON ? "compare-assessments" : "resolve-differences";
	if (field !== REVIEW_STATE) return undefined;
	const reopens = bases.some((id) => stateIn(merged.events.get(id)) === "signed-off");
	return reopens || ["returned", "signed-off"].includes(textOf(objectOf(value?.value).state)) ? "review" : undefined;
}

function stateIn(event: Event | undefined): string {
	return textOf(objectOf(event?.value?.value).state);
}
