import { fieldNames } from "#domain/assessment/answers.ts";
import { type Assessment, assessmentFor, planAssessment } from "#domain/inspection/sample.ts";
import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { rehearsalCase } from "./rehearsal-case.ts";

/** What a member of the team answers in the rehearsal; undefined before they begin. */
export function rehearsalOf(journal: Journal, member: RecordId): Assessment | undefined {
	return assessmentFor(journal, member, "rehearsal");
}

/**
 * The changes that begin a member's rehearsal, with the facts of the sentence filled in. It has a stream of its own, which
 * stays on this device: no bundle holds it, and nothing that is counted or reported draws on it. `id` is new.
 */
export function planRehearsal(id: RecordId, member: RecordId, instrument: Assessment["instrument"]): readonly Change[] {
	return [
		...planAssessment(id, member, instrument, "rehearsal"),
		...rehearsalCase.facts.map(({ fact, value }) => ({
			stream: id,
			record: id,
			field: fieldNames.answer(fact),
			value,
		})),
	];
}
