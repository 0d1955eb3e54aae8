import { isOfComparison } from "#domain/agreement/comparison.ts";
import { allocationField } from "#domain/inspection/allocation.ts";
import { INSPECTION, PLAN } from "#domain/inspection/inspection.ts";
import { INTEREST_REASON, WITHDRAWAL_REASON } from "#domain/inspection/interests.ts";
import { redactedField, redactionReasonField } from "#domain/inspection/redaction.ts";
import { FURTHER_RULING, rulingTexts } from "#domain/inspection/rulings.ts";
import type { Event, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textsOf } from "#domain/journal/json.ts";
import { CREATED, isIntroduction, REMOVED } from "#domain/journal/own-fields.ts";
import { eventsOf, recordOf } from "#domain/journal/view.ts";
import { workOf } from "./allocated-work.ts";
import { INTERESTS_DECLARED, PERSON_OF_MEMBER, REHEARSAL_WAIVED, REHEARSED } from "./joining.ts";

const ofRecord = [CREATED, REMOVED];

/** Not the overall score, which is no assessor's business. */
const ofInspection = [
	CREATED,
	"engagement",
	"service",
	"country",
	"fieldwork-start",
	"fieldwork-end",
	"marking",
	"ruling",
	"ruling-reason",
	"retention",
	"threshold/perCent",
	"threshold/outward",
];
const ofRuling: readonly string[] = [...ofRecord, ...rulingTexts];
const ofMember = [...ofRecord, PERSON_OF_MEMBER, "name", "role"];
const ofOwnMember = [...ofMember, INTERESTS_DECLARED, REHEARSED, REHEARSAL_WAIVED];
const ofInterest = [...ofRecord, "declared", INTEREST_REASON, WITHDRAWAL_REASON];
const ofCase = [...ofRecord, "reference"];
/** What the lead decided on a case rests on what its first assessor answered: the second is not to know it. */
const ofFirst = [...ofCase, "eligibility", "eligibility-reason"];

/**
 * Whether the value of an event of the plan, or of an assessment of the member's own, concerns a member: the team, the
 * inspection and its rulings, the cases that are theirs now, their own conflicts of interest. What is not named here is
 * withheld, so that whatever the plan comes to hold stays with the lead until somebody decides otherwise.
 */
export function concernsMember(journal: Journal, member: RecordId): (event: Event) => boolean {
	const work = workOf(journal, member);
	const firsts = new Set(work.filter(({ purpose }) => purpose === "first").map(({ sampleCase }) => sampleCase));
	const cases = new Set(work.map(({ sampleCase }) => sampleCase));

	function fieldsThatConcern(record: RecordId): readonly string[] {
		switch (recordOf(journal, record)?.kind) {
			case "inspection":
				return record === INSPECTION ? ofInspection : [];
			case FURTHER_RULING:
				return ofRuling;
			case "member":
				return record === member ? ofOwnMember : ofMember;
			case "interest":
				return isInterestOf(journal, record, member) ? ofInterest : [];
			case "case":
				return firsts.has(record) ? ofFirst : cases.has(record) ? ofCase : [];
			default:
				return [];
		}
	}

	function concerns(event: Event): boolean {
		if (isIntroduction(event)) return true;
		// From differing answers and their own an assessor would know the other's.
		if (event.stream !== PLAN) return !isOfComparison(event.field);
		return fieldsThatConcern(event.record).includes(event.field) || isAllocationOf(journal, event, member);
	}

	function isActThatConcerns({ record, field }: Event): boolean {
		const isAct = field === redactedField(PLAN) || field === redactionReasonField(PLAN);
		return isAct && redactedBy(journal, record).some(concerns);
	}

	return (event) => concerns(event) || isActThatConcerns(event);
}

/** Whether an event gives a case to a member, or takes it from them: who had it before or has it since is not theirs to know. */
function isAllocationOf(journal: Journal, { field, value, bases }: Event, member: RecordId): boolean {
	if (field !== allocationField("first") && field !== allocationField("second")) return false;
	const before = bases.map((id) => journal.events.get(id)?.value?.value);
	return [value?.value, ...before].includes(member);
}

/** Whether a conflict of interest is a member's, whoever declared it and however often. */
export function isInterestOf(journal: Journal, interest: RecordId, member: RecordId): boolean {
	const declared = eventsOf(journal, interest, "declared").map(({ value }) => objectOf(value?.value).member);
	return declared.length > 0 && declared.every((one) => one === member);
}

function redactedBy(journal: Journal, certificate: RecordId): readonly Event[] {
	return eventsOf(journal, certificate, redactedField(PLAN))
		.flatMap(({ value }) => textsOf(objectOf(value?.value).events))
		.flatMap((id) => journal.events.get(id) ?? []);
}
