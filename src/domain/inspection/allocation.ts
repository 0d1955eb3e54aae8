import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { fieldOf, recordsOf } from "#domain/journal/view.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { INSPECTION, PLAN } from "./inspection.ts";
import { type Interest, interestIn } from "./interests.ts";

/** What a case is allocated for: its assessment, or a second one that is made without sight of the first. */
export type AllocationPurpose = "first" | "second";

/** What an assessment is made for. A rehearsal is of no case of the sample, and nobody is allocated to it. */
export type AssessmentPurpose = AllocationPurpose | "rehearsal";

/** Who is to assess a case. */
export type Allocation =
	| { readonly kind: "unallocated" }
	| {
			readonly kind: "allocated";
			readonly member: RecordId;
			/** The member has been removed from the team since. */
			readonly hasLeft: boolean;
			/** Declared since, or unseen by whoever allocated: the case has to go to somebody else. */
			readonly interest: Interest | undefined;
	  }
	/** It was given to several people by leads who did not see each other's choice. */
	| { readonly kind: "in-conflict"; readonly members: readonly RecordId[] };

export type AllocationProblem =
	| { readonly kind: "not-on-the-team" }
	| { readonly kind: "no-such-case" }
	| { readonly kind: "conflict-of-interest"; readonly interest: Interest }
	/** First and second assessment of a case are made by different people. */
	| { readonly kind: "assesses-already"; readonly purpose: AllocationPurpose };

/** The field of a case that holds who assesses it. */
export const allocationField = (purpose: AssessmentPurpose) => `allocation/${purpose}`;

/** Who is to assess a case, for its assessment unless another purpose is given. */
export function allocationOf(journal: Journal, sampleCase: RecordId, purpose: AssessmentPurpose = "first"): Allocation {
	const state = fieldOf(journal, sampleCase, allocationField(purpose));
	if (state.kind === "conflict") {
		const members = state.heads.map(({ value }) => textOf(value?.value)).filter((member) => member !== "");
		return { kind: "in-conflict", members: [...new Set(members)] };
	}
	const member = state.kind === "value" ? textOf(state.value) : "";
	if (member === "") return { kind: "unallocated" };
	return {
		kind: "allocated",
		member,
		hasLeft: !isOnTeam(journal, member),
		interest: interestIn(journal, member, sampleCase),
	};
}

/** The cases that a member is to assess, in the order of the sample. */
export function casesAllocatedTo(
	journal: Journal,
	member: RecordId,
	purpose: AllocationPurpose = "first",
): readonly RecordId[] {
	return recordsOf(journal, "case", INSPECTION)
		.map(({ id }) => id)
		.filter((id) => {
			const allocation = allocationOf(journal, id, purpose);
			return allocation.kind === "allocated" && allocation.member === member;
		});
}

/** The cases that have to go to somebody else, in the order of the sample: their assessor may not assess them, or has left. */
export function casesToPassOn(journal: Journal): readonly RecordId[] {
	return recordsOf(journal, "case", INSPECTION)
		.map(({ id }) => id)
		.filter((id) => {
			const allocation = allocationOf(journal, id);
			return allocation.kind === "allocated" && (allocation.hasLeft || allocation.interest !== undefined);
		});
}

export interface WantedAllocation {
	readonly sampleCase: RecordId;
	readonly member: RecordId;
	readonly purpose?: AllocationPurpose;
}

/** Whether a case can go to a member, and if not, why. */
export function checkAllocation(
	journal: Journal,
	{ sampleCase, member, purpose = "first" }: WantedAllocation,
): Result<undefined, AllocationProblem> {
	if (!recordsOf(journal, "case", INSPECTION).some(({ id }) => id === sampleCase))
		return failed({ kind: "no-such-case" });
	if (!isOnTeam(journal, member)) return failed({ kind: "not-on-the-team" });
	const interest = interestIn(journal, member, sampleCase);
	if (interest) return failed({ kind: "conflict-of-interest", interest });
	const beside: AllocationPurpose = purpose === "first" ? "second" : "first";
	const other = allocationOf(journal, sampleCase, beside);
	const isOther = other.kind === "allocated" && other.member === member;
	return isOther ? failed({ kind: "assesses-already", purpose: beside }) : ok(undefined);
}

/** The change that allocates a case to a member, if it can go to them. Who had it before stays in the history. */
export function planAllocation(journal: Journal, wanted: WantedAllocation): Result<Change, AllocationProblem> {
	const checked = checkAllocation(journal, wanted);
	return checked.ok ? ok(allocate(wanted)) : checked;
}

/** The change that takes a case back from whoever has it. */
export function planUnallocation(sampleCase: RecordId, purpose: AllocationPurpose = "first"): Change {
	return { stream: PLAN, record: sampleCase, field: allocationField(purpose), value: null };
}

/** The change itself, unchecked: for a case that is being added, in which nobody can have an interest yet. */
export function allocate({ sampleCase, member, purpose = "first" }: WantedAllocation): Change {
	return { stream: PLAN, record: sampleCase, field: allocationField(purpose), value: member };
}

function isOnTeam(journal: Journal, member: RecordId): boolean {
	return recordsOf(journal, "member", INSPECTION).some(({ id }) => id === member);
}
