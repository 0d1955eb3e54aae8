import {
	type Allocation,
	type AllocationProblem,
	allocationOf,
	planAllocation,
	planUnallocation,
} from "#domain/inspection/allocation.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { openConflictsOf, reviewOf } from "#domain/inspection/review.ts";
import {
	type Assessment,
	assessmentFor,
	caseOf,
	planAssessment,
	type SampleCase,
	sampleOf,
} from "#domain/inspection/sample.ts";
import { may, type Role } from "#domain/inspection/team.ts";
import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { introductionOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { comparisonOf, openDifferencesOf } from "./comparison.ts";

/**
 * under-way: the second assessor has not finished. waiting-for-first: the second is finished, the first is not. finished: both
 * are, and nobody has compared them. differences: compared, and the lead has not decided on all. resolved: nothing is left.
 */
export type SecondScoringState = "under-way" | "waiting-for-first" | "finished" | "differences" | "resolved";

/** A second assessment of a case, by somebody who does not see the first until both are finished. */
export interface SecondScoring {
	readonly sampleCase: RecordId;
	readonly reference: string;
	readonly first: Assessment;
	readonly second: Assessment;
	readonly assessor: Allocation;
	readonly state: SecondScoringState;
	/** How many answers differ; undefined until they are compared. */
	readonly differences: number | undefined;
	readonly openDifferences: number;
}

export type SecondScoringProblem =
	| { readonly kind: "not-your-part" }
	| { readonly kind: "asked-already" }
	| { readonly kind: "no-assessment" }
	/** Until it is said who makes the first assessment, nobody else can make a second. */
	| { readonly kind: "first-unallocated" }
	/** Who decides between the two makes neither the second. */
	| { readonly kind: "decides-between-them" }
	| { readonly kind: "worked-on-first" }
	| AllocationProblem;

/** The second scorings of an inspection, in the order of its sample. */
export function secondScoringsOf(journal: Journal): readonly SecondScoring[] {
	return sampleOf(journal).flatMap((sampleCase) => scoringOf(journal, sampleCase) ?? []);
}

/** The second scoring of a case, if one was asked for. */
export function secondScoringOf(journal: Journal, sampleCase: RecordId): SecondScoring | undefined {
	return scoringOf(journal, caseOf(journal, sampleCase));
}

function scoringOf(journal: Journal, { id, reference, assessment: first }: SampleCase): SecondScoring | undefined {
	const second = assessmentFor(journal, id, "second");
	if (!first || !second) return undefined;
	const openDifferences = openDifferencesOf(journal, first.id).length;
	return {
		sampleCase: id,
		reference,
		first,
		second,
		assessor: allocationOf(journal, id, "second"),
		state: stateOf(journal, first.id, second.id, openDifferences),
		differences: comparisonOf(journal, second.id)?.differences.length,
		openDifferences,
	};
}

function stateOf(journal: Journal, first: RecordId, second: RecordId, open: number): SecondScoringState {
	if (comparisonOf(journal, second)) return open > 0 ? "differences" : "resolved";
	if (!isFinished(journal, second)) return "under-way";
	return isFinished(journal, first) ? "finished" : "waiting-for-first";
}

/** Whether an assessment says all that its assessor has to say, with nothing in conflict. */
function isFinished(journal: Journal, assessment: RecordId): boolean {
	const { state, inConflict } = reviewOf(journal, assessment);
	const isDone = state === "ready" || state === "signed-off";
	return isDone && !inConflict && openConflictsOf(journal, assessment).length === 0;
}

export interface WantedSecondScoring {
	readonly sampleCase: RecordId;
	/** The id of a new assessment. */
	readonly assessment: RecordId;
	readonly member: RecordId;
	/** Of who asks. */
	readonly role: Role | undefined;
}

/**
 * The changes that ask a member for a second assessment of a case, under the version of the instrument that the first was
 * started with. They give somebody a case, so they are for who plans the inspection. Refused for who makes or made the first,
 * has a conflict of interest, or decides between the two.
 */
export function planSecondScoring(
	journal: Journal,
	{ sampleCase, assessment, member, role }: WantedSecondScoring,
): Result<readonly Change[], SecondScoringProblem> {
	if (!may(role, "plan")) return failed({ kind: "not-your-part" });
	const first = assessmentFor(journal, sampleCase, "first");
	if (!first) return failed({ kind: "no-assessment" });
	if (assessmentFor(journal, sampleCase, "second")) return failed({ kind: "asked-already" });
	if (allocationOf(journal, sampleCase).kind !== "allocated") return failed({ kind: "first-unallocated" });
	const wanted = inspectionOf(journal).team.find(({ id }) => id === member);
	if (wanted && may(wanted.role, "resolve-differences")) return failed({ kind: "decides-between-them" });
	if (wanted && workedOn(journal, first.id, wanted.person)) return failed({ kind: "worked-on-first" });
	const allocated = planAllocation(journal, { sampleCase, member, purpose: "second" });
	if (!allocated.ok) return allocated;
	return ok([allocated.value, ...planAssessment(assessment, sampleCase, first.instrument, "second")]);
}

/** Whether a person wrote anything in an assessment. */
function workedOn(journal: Journal, assessment: RecordId, person: string): boolean {
	if (person === "") return false;
	return [...journal.events.values()].some(
		({ stream, record, writer }) =>
			stream === assessment && record !== writer && introductionOf(journal, writer)?.person === person,
	);
}

/** The changes that withdraw a second scoring in which nothing has been entered. */
export function planWithdrawal(
	journal: Journal,
	{ sampleCase, second }: SecondScoring,
	role: Role | undefined,
): Result<readonly Change[], { readonly kind: "not-your-part" | "begun" }> {
	if (!may(role, "plan")) return failed({ kind: "not-your-part" });
	if (!isUntouched(journal, second.id)) return failed({ kind: "begun" });
	return ok([
		{ stream: second.id, record: second.id, field: REMOVED, value: true },
		planUnallocation(sampleCase, "second"),
	]);
}

/** Whether nothing has been entered in an assessment yet. */
export function isUntouched(journal: Journal, assessment: RecordId): boolean {
	const { state } = reviewOf(journal, assessment);
	return state === "not-started" || state === "allocated";
}
