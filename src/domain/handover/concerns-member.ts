import { isOfComparison } from "#domain/agreement/comparison.ts";
import { allocationField } from "#domain/inspection/allocation.ts";
import { INSPECTION, PLAN } from "#domain/inspection/inspection.ts";
import { redactedField, redactionReasonField } from "#domain/inspection/redaction.ts";
import { withRemoved } from "#domain/inspection/removal.ts";
import { FURTHER_RULING, rulingTexts } from "#domain/inspection/rulings.ts";
import type { Event, EventId, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textsOf } from "#domain/journal/json.ts";
import { CREATED, isIntroduction, REMOVED } from "#domain/journal/own-fields.ts";
import { eventsOf, recordOf } from "#domain/journal/view.ts";
import { workOf } from "./allocated-work.ts";
import { interestFields, isInterestOf } from "./interest-of.ts";
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
	"spare-recipient",
	"threshold/perCent",
	"threshold/outward",
];
const ofRuling: readonly string[] = [...ofRecord, ...rulingTexts];
const ofMember = [...ofRecord, PERSON_OF_MEMBER, "name", "role"];
const ofOwnMember = [...ofMember, INTERESTS_DECLARED, REHEARSED, REHEARSAL_WAIVED];
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
	const allocations = allocationsOf(journal, member);

	function fieldsThatConcern(record: RecordId): readonly string[] {
		switch (recordOf(journal, record)?.kind) {
			case "inspection":
				return record === INSPECTION ? ofInspection : [];
			case FURTHER_RULING:
				return ofRuling;
			case "member":
				return record === member ? ofOwnMember : ofMember;
			case "interest":
				return isInterestOf(journal, record, member) ? interestFields : [];
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
		return fieldsThatConcern(event.record).includes(event.field) || allocations.has(event.id);
	}

	function isActThatConcerns({ record, field }: Event): boolean {
		const isAct = field === redactedField(PLAN) || field === redactionReasonField(PLAN);
		return isAct && redactedBy(journal, record).some(concerns);
	}

	return (event) => concerns(event) || isActThatConcerns(event);
}

/**
 * The events that give cases to a member or take them away, with those that they rest on: without these, what was decided
 * long ago would seem to be in conflict. Who has a case after the member is not theirs to know.
 */
function allocationsOf(journal: Journal, member: RecordId): ReadonlySet<EventId> {
	const concerning = new Set<EventId>();
	const said = (id: EventId) => journal.events.get(id)?.value?.value;
	const include = (id: EventId) => {
		if (concerning.has(id)) return;
		concerning.add(id);
		journal.events.get(id)?.bases.forEach(include);
	};
	for (const { id: sampleCase } of withRemoved(journal, "case")) {
		for (const purpose of ["first", "second"] as const) {
			for (const { id, bases } of eventsOf(journal, sampleCase, allocationField(purpose))) {
				if ([id, ...bases].some((one) => said(one) === member)) include(id);
			}
		}
	}
	return concerning;
}

function redactedBy(journal: Journal, certificate: RecordId): readonly Event[] {
	return eventsOf(journal, certificate, redactedField(PLAN))
		.flatMap(({ value }) => textsOf(objectOf(value?.value).events))
		.flatMap((id) => journal.events.get(id) ?? []);
}
