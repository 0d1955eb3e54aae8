import { referencesOf } from "#domain/instrument/condition.ts";
import type { Check } from "#domain/instrument/instrument.ts";
import type { Change } from "#domain/journal/change.ts";
import type { EventId, RecordId } from "#domain/journal/event.ts";
import { type Answers, fieldNames } from "./answers.ts";

/**
 * Whether a reason is given for a warning, and for the answers that stand now. A reason does not pass from one answer to
 * the next: once one of those that the warning is about is changed, it has to be confirmed or written anew.
 */
export function isAcknowledged(check: Check, answers: Answers): boolean {
	const about = answers.acknowledgedFor(check.id);
	// A reason of before answers were named stands until one is.
	return isReasoned(check, answers) && (about === "unnamed" || isSame(about, answersAbout(check, answers)));
}

/** Whether a reason was given for answers that have been changed since. */
export function isAcknowledgementPast(check: Check, answers: Answers): boolean {
	return isReasoned(check, answers) && !isAcknowledged(check, answers);
}

/** The change that ties the reason for a warning to the answers that stand now; none where it is tied to them already. */
export function planAcknowledgement(assessment: RecordId, check: Check, answers: Answers): readonly Change[] {
	const about = answers.acknowledgedFor(check.id);
	const now = answersAbout(check, answers);
	if (about !== "unnamed" && isSame(about, now)) return [];
	return [{ stream: assessment, record: assessment, field: fieldNames.acknowledgedFor(check.id), value: now }];
}

function isReasoned(check: Check, answers: Answers): boolean {
	return answers.acknowledged(check.id).trim() !== "";
}

function answersAbout(check: Check, answers: Answers): readonly EventId[] {
	return referencesOf(check.when)
		.flatMap((id) => answers.entries(id))
		.sort();
}

function isSame(one: readonly EventId[], other: readonly EventId[]): boolean {
	return one.length === other.length && one.every((id, index) => id === other[index]);
}
