import { type AllocationPurpose, allocationField, allocationOf } from "#domain/inspection/allocation.ts";
import { withRemoved } from "#domain/inspection/removal.ts";
import { assessmentFor, purposeOf } from "#domain/inspection/sample.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { eventsOf, recordsOf, removedRecordsOf } from "#domain/journal/view.ts";

/** A case that a member assesses, what for, and the assessment of it that is theirs. */
export interface AllocatedWork {
	readonly sampleCase: RecordId;
	readonly purpose: AllocationPurpose;
	readonly assessment: RecordId;
}

const purposes = ["first", "second"] as const satisfies readonly AllocationPurpose[];

/**
 * What a member assesses now, in the order of the sample, removed cases at their place. A case in which the member has a
 * conflict of interest is not among it: it has to go to somebody else.
 */
export function workOf(journal: Journal, member: RecordId): readonly AllocatedWork[] {
	return places(journal).flatMap(({ sampleCase, purpose }) => {
		const allocation = allocationOf(journal, sampleCase, purpose);
		const isTheirs = allocation.kind === "allocated" && allocation.member === member && !allocation.interest;
		const assessment = isTheirs ? assessmentFor(journal, sampleCase, purpose) : undefined;
		return assessment ? [{ sampleCase, purpose, assessment: assessment.id }] : [];
	});
}

/** What a member was ever asked to assess, taken back or withdrawn since or not: what they may hand over. */
export function workEverOf(journal: Journal, member: RecordId): readonly AllocatedWork[] {
	return places(journal).flatMap(({ sampleCase, purpose }) => {
		const given = eventsOf(journal, sampleCase, allocationField(purpose));
		if (!given.some(({ value }) => value?.value === member)) return [];
		return [...recordsOf(journal, "assessment", sampleCase), ...removedRecordsOf(journal, "assessment", sampleCase)]
			.filter(({ id }) => purposeOf(journal, id) === purpose)
			.map(({ id }) => ({ sampleCase, purpose, assessment: id }));
	});
}

function places(journal: Journal): readonly Pick<AllocatedWork, "sampleCase" | "purpose">[] {
	return withRemoved(journal, "case").flatMap(({ id }) => purposes.map((purpose) => ({ sampleCase: id, purpose })));
}
