import type { Severity } from "#domain/instrument/instrument.ts";
import type { RecordId } from "#domain/journal/event.ts";

interface Common {
	/** The question, or "facts". */
	readonly at: string;
	/** The control that mends it: a field name of the assessment's record (`answer/B1`, `reason/B1`, `acknowledged/…`). */
	readonly control: string;
	/** The record that the control writes, where that is one of several parts and not the assessment itself. */
	readonly record?: RecordId;
	/** error stops sign-off, warning needs a reason, info advises. */
	readonly severity: Severity;
}

/** Something about an assessment that is missing or asks for a look. */
export type AssessmentProblem = Common &
	(
		| { readonly kind: "unanswered"; readonly field: string }
		| { readonly kind: "reason-missing" }
		| { readonly kind: "write-in-missing"; readonly field: string }
		| { readonly kind: "too-few"; readonly field: string; readonly minimum: number }
		| { readonly kind: "not-a-date" | "not-a-number" | "incomplete"; readonly field: string }
		| { readonly kind: "unknown-option"; readonly field: string; readonly value: string }
		| { readonly kind: "conflict"; readonly field: string }
		/** What is asked here was changed by a move to another version since the answer was given. */
		| { readonly kind: "judge-again"; readonly field: string }
		/** acknowledged: a reason is given, for the answers that stand now. */
		| { readonly kind: "check"; readonly check: string; readonly text: string; readonly acknowledged: boolean }
	);

/** Whether a problem keeps an assessment from being ready: an error, or a warning that nobody has given a reason for. */
export function blocks(problem: AssessmentProblem): boolean {
	if (problem.severity === "error") return true;
	return problem.kind === "check" && problem.severity === "warning" && !problem.acknowledged;
}
