import type { Change } from "#domain/journal/change.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { currentValue, recordsOf } from "#domain/journal/view.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import type { AssessmentPurpose } from "./allocation.ts";
import type { EligibilityDecision } from "./eligibility.ts";
import { engagementOf, INSPECTION, PLAN } from "./inspection.ts";

/** A case of the sample, known by a pseudonymous reference only. */
export interface SampleCase {
	readonly id: RecordId;
	readonly reference: string;
	readonly decision: EligibilityDecision | undefined;
	/** The assessment of it by its first assessor. */
	readonly assessment: Assessment | undefined;
}

/** The answers for one case, under the instrument and version that it was started with. */
export interface Assessment {
	readonly id: RecordId;
	readonly instrument: { readonly id: string; readonly version: string; readonly fingerprint: string };
}

export type ReferenceProblem =
	| { readonly kind: "reference-missing" }
	| { readonly kind: "reference-taken"; readonly reference: string }
	| { readonly kind: "reference-too-long"; readonly longest: number };

const LONGEST_REFERENCE = 40;

/**
 * The cases of an inspection's sample, in their order. A self-assessment has no sample, so that nothing of it is in what is
 * made of one: findings, documents of inspections, agreement.
 */
export function sampleOf(journal: Journal): readonly SampleCase[] {
	return engagementOf(journal) === "self-assessment" ? [] : casesOf(journal);
}

/** All that is assessed in a journal, in its order: the cases of an inspection, or the subjects of a self-assessment. */
export function casesOf(journal: Journal): readonly SampleCase[] {
	return recordsOf(journal, "case", INSPECTION).map(({ id }) => caseOf(journal, id));
}

/** One case; its reference is empty if the journal knows no such case. */
export function caseOf(journal: Journal, id: RecordId): SampleCase {
	return {
		id,
		reference: textOf(currentValue(journal, id, "reference")),
		decision: decisionOf(currentValue(journal, id, "eligibility")),
		assessment: assessmentFor(journal, id, "first"),
	};
}

/** The assessment of a case, or of who rehearses, that is made for a purpose. One that was withdrawn is none. */
export function assessmentFor(journal: Journal, of: RecordId, purpose: AssessmentPurpose): Assessment | undefined {
	const found = recordsOf(journal, "assessment", of).find(({ id }) => purposeOf(journal, id) === purpose);
	return found && { id: found.id, instrument: instrumentOf(journal, found.id) };
}

/** What an assessment names its instrument by, or an inspection that of its new cases; empty for none, or for a conflict. */
export function instrumentOf(journal: Journal, record: RecordId): Assessment["instrument"] {
	const { id, version, fingerprint } = objectOf(currentValue(journal, record, "instrument"));
	return { id: textOf(id), version: textOf(version), fingerprint: textOf(fingerprint) };
}

/** What an assessment was made for. Only the first of a case is in any count, document or progress. */
export function purposeOf(journal: Journal, assessment: RecordId): AssessmentPurpose {
	const purpose = currentValue(journal, assessment, "purpose");
	return purpose === "second" || purpose === "rehearsal" ? purpose : "first";
}

/** A reference as it may be used: without space around it, not empty, not another case's. */
export function checkReference(journal: Journal, typed: string, except?: RecordId): Result<string, ReferenceProblem> {
	const read = readReference(typed);
	if (!read.ok) return read;
	const taken = sampleOf(journal).some((other) => other.id !== except && isSameReference(other.reference, read.value));
	return taken ? failed({ kind: "reference-taken", reference: read.value }) : read;
}

/** A reference without space around it, if it is not empty and not too long. */
export function readReference(typed: string): Result<string, Exclude<ReferenceProblem, { kind: "reference-taken" }>> {
	const reference = typed.trim().replace(/\s+/g, " ");
	if (reference === "") return failed({ kind: "reference-missing" });
	if (reference.length > LONGEST_REFERENCE) return failed({ kind: "reference-too-long", longest: LONGEST_REFERENCE });
	return ok(reference);
}

/** Whether two references are one to whoever reads them. */
export function isSameReference(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase();
}

/** The changes that add a case and open its assessment under an instrument. */
export function planCase(
	ids: { readonly case: RecordId; readonly assessment: RecordId },
	reference: string,
	instrument: Assessment["instrument"],
	order: number,
): readonly Change[] {
	return [
		{ stream: PLAN, record: ids.case, field: "created", value: { kind: "case", parent: INSPECTION, order } },
		planReference(ids.case, reference),
		...planAssessment(ids.assessment, ids.case, instrument, "first"),
	];
}

/** The changes that open an assessment of a case, or of who rehearses, under an instrument: in a stream of its own. */
export function planAssessment(
	id: RecordId,
	of: RecordId,
	instrument: Assessment["instrument"],
	purpose: AssessmentPurpose,
): readonly Change[] {
	const write = (field: string, value: Json): Change => ({ stream: id, record: id, field, value });
	return [
		write("created", { kind: "assessment", parent: of, order: purpose === "second" ? 2 : 1 }),
		write("instrument", { ...instrument }),
		write("purpose", purpose),
	];
}

/** The change that gives a case another reference, which `checkReference` has passed. The one before stays in the history. */
export function planReference(id: RecordId, reference: string): Change {
	return { stream: PLAN, record: id, field: "reference", value: reference };
}

/** The lead's decision on a case that the guidance excludes or does not cover. */
export function planDecision(id: RecordId, decision: EligibilityDecision): Change {
	return { stream: PLAN, record: id, field: "eligibility", value: { ...decision } };
}

function decisionOf(value: Json | undefined): EligibilityDecision | undefined {
	const { outcome, decision, reason } = objectOf(value);
	if (typeof outcome !== "string" || typeof reason !== "string") return undefined;
	return decision === "inspect" || decision === "exclude" ? { outcome, decision, reason } : undefined;
}
