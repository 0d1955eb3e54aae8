import { DRAW, REDRAW_REASON, redrawDraft } from "#domain/inspection/dip-sample.ts";
import { INSPECTION, PLAN } from "#domain/inspection/inspection.ts";
import { interestDraft, WITHDRAWAL_DRAFT } from "#domain/inspection/interests.ts";
import { redactedField, redactionReasonField } from "#domain/inspection/redaction.ts";
import { type Member, may } from "#domain/inspection/team.ts";
import type { Event } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { CREATED, createdBy, isIntroduction } from "#domain/journal/own-fields.ts";
import { eventsOf } from "#domain/journal/view.ts";
import { interestFields, isInterestOf } from "./interest-of.ts";
import { INTERESTS_DECLARED, PERSON_OF_MEMBER, REHEARSED } from "./joining.ts";

/**
 * Whether a member may write a new event of the plan: who they are and how far they have joined, conflicts of interest of
 * their own with what they typed of them, that they redacted something of theirs, and, where their role has the right, dip samples.
 */
export function isTheirsInPlan(merged: Journal, event: Event, { id, person, role }: Member): boolean {
	const { record, field, value } = event;
	if (isIntroduction(event)) return true;
	if (field === redactedField(PLAN) || field === redactionReasonField(PLAN)) return true;
	if (record === id) {
		if (field === PERSON_OF_MEMBER) return value?.value === person;
		return field === INTERESTS_DECLARED || field === REHEARSED;
	}
	const maySample = may(role, "dip-sample");
	if (record === INSPECTION) return field === interestDraft(person) || (maySample && field === redrawDraft(person));
	const isOfKind = (kind: string) =>
		eventsOf(merged, record, CREATED).every((created) => createdBy(created)?.kind === kind);
	if (maySample && [CREATED, DRAW, REDRAW_REASON].includes(field) && isOfKind("dip-sample")) return true;
	const isOfInterest = interestFields.includes(field) || field === WITHDRAWAL_DRAFT;
	return isOfInterest && isOfKind("interest") && isInterestOf(merged, record, id);
}
