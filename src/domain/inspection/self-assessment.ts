import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { type PersonalKind, personalContent } from "./personal-content.ts";
import { type Assessment, casesOf, isSameReference, type ReferenceProblem, readReference } from "./sample.ts";

/** Why a pseudonym in a self-assessment cannot be used. */
export type PseudonymProblem =
	| Exclude<ReferenceProblem, { readonly kind: "reference-taken" }>
	| { readonly kind: "pseudonym-personal"; readonly personal: PersonalKind };

export type SubjectProblem = PseudonymProblem | { readonly kind: "subject-taken"; readonly reference: string };

/** A pseudonym as it may be used: without space around it, and without what would tell who somebody is by its shape. */
export function checkPseudonym(typed: string): Result<string, PseudonymProblem> {
	const read = readReference(typed);
	if (!read.ok) return read;
	const personal = personalContent(read.value);
	return personal === undefined ? read : failed({ kind: "pseudonym-personal", personal });
}

/**
 * The same for whom an assessment is about. One subject can be assessed with several instruments, and once with each version
 * of one; none while it is not chosen. `except` is the assessment's own record, while its pseudonym is changed.
 */
export function checkSubject(
	journal: Journal,
	typed: string,
	instrument: Assessment["instrument"] | undefined,
	except?: RecordId,
): Result<string, SubjectProblem> {
	const checked = checkPseudonym(typed);
	if (!checked.ok) return checked;
	const reference = checked.value;
	const taken = casesOf(journal).some(
		(other) =>
			other.id !== except &&
			other.assessment?.instrument.fingerprint === instrument?.fingerprint &&
			isSameReference(other.reference, reference),
	);
	return taken ? failed({ kind: "subject-taken", reference }) : ok(reference);
}
