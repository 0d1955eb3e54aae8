import { redactedField, redactionReasonField } from "#domain/inspection/redaction.ts";
import { type Member, may } from "#domain/inspection/team.ts";
import type { Event } from "#domain/journal/event.ts";
import { introductionOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { CREATED, createdBy, isIntroduction } from "#domain/journal/own-fields.ts";
import { eventsOf } from "#domain/journal/view.ts";
import { isGathered } from "#domain/judgement/gathered.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { DISSENT, DISSENT_WHO, DISSENT_WHY } from "#domain/judgement/rating-fields.ts";
import { mayIssue } from "#domain/report/issue-rights.ts";
import { ISSUED, issuedDocumentsOf } from "#domain/report/issued-document.ts";

/**
 * Whether a member may write a new event of the judgement's stream: what they gathered beside their cases, that they
 * redacted something of theirs, which copies they made of documents that they may take out, and, where they have the
 * right to, that they disagree with a rating. All else there is the lead's, and so is whatever comes to be kept there.
 */
export function isTheirsInJudgement(merged: Journal, event: Event, member: Member): boolean {
	const { record, field } = event;
	if (isIntroduction(event)) return true;
	if (field === redactedField(JUDGEMENT) || field === redactionReasonField(JUDGEMENT)) return true;
	if (field === ISSUED) return isTheirCopy(merged, event, member);
	if (record === JUDGEMENT) return [DISSENT_WHO, DISSENT_WHY].includes(field) && may(member.role, "dissent");
	const creations = eventsOf(merged, record, CREATED);
	return creations.length > 0 && creations.every((creation) => isTheirPart(merged, creation, field, member));
}

/** Whether what an event creates is a member's own, and of a kind of which they may write the field. */
function isTheirPart(merged: Journal, creation: Event, field: string, member: Member): boolean {
	const created = createdBy(creation);
	if (!created || !isBy(merged, creation, member)) return false;
	if (created.kind === DISSENT) return [CREATED, DISSENT].includes(field) && may(member.role, "dissent");
	return created.parent === JUDGEMENT && isGathered(created.kind, field);
}

function isTheirCopy(merged: Journal, { record }: Event, member: Member): boolean {
	return (
		eventsOf(merged, record, ISSUED).every((issue) => isBy(merged, issue, member)) &&
		issuedDocumentsOf(merged)
			.filter(({ id }) => id === record)
			.every((name) => mayIssue(merged, name, member.person, member.role))
	);
}

/** From whichever of their devices: whose writers they are was looked at when their entries first came. */
function isBy(merged: Journal, { writer }: Event, { person }: Member): boolean {
	return introductionOf(merged, writer)?.person === person;
}
