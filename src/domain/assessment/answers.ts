import type { EventId, Hash, Json, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf, textsOf } from "#domain/journal/json.ts";
import { currentValue, fieldOf, headsOf, recordsOf } from "#domain/journal/view.ts";
import { askedWhenJudged } from "./judged.ts";

/** One of the things that a repeated field records, such as one institution of several. */
export interface Part {
	readonly record: RecordId;
	answer(id: string): Json | undefined;
}

/** What has been said in one assessment. `id` names a question, follow-up, description, aid or fact of its instrument. */
export interface Answers {
	/** Undefined while unanswered, taken back, or in conflict. */
	answer(id: string): Json | undefined;
	/** The words written beside an option that asks for them. */
	writeIn(id: string): string;
	reason(question: string): string;
	/** Why a warning does not stand. */
	acknowledged(check: string): string;
	/** The entries of the answers for which that was said; unnamed where nobody has said for which. */
	acknowledgedFor(check: string): readonly EventId[] | "unnamed";
	/** The entries by which a field is answered now. */
	entries(id: string): readonly EventId[];
	/** What was asked when the answer that stands was given or judged again; empty where no move to another version concerned it. */
	askedWhenJudged(id: string): readonly Hash[];
	parts(id: string): readonly Part[];
	/** Whether assessors who did not see each other's answer gave different ones to this field (`answer/B1`, `reason/B1` …). */
	inConflict(field: string): boolean;
}

const ACKNOWLEDGED_FOR = "acknowledged-for/";

/** Whether a field says for which answers a warning was explained. */
export function isAcknowledgedFor(field: string): boolean {
	return field.startsWith(ACKNOWLEDGED_FOR);
}

/** The journal's field of each kind of thing that is said about a question or other field of an instrument. */
export const fieldNames = {
	answer: (id: string) => `answer/${id}`,
	writeIn: (id: string) => `write-in/${id}`,
	reason: (question: string) => `reason/${question}`,
	acknowledged: (check: string) => `acknowledged/${check}`,
	acknowledgedFor: (check: string) => `${ACKNOWLEDGED_FOR}${check}`,
} as const;

/** The answers of one assessment, read from the journal when asked for. */
export function answersOf(journal: Journal, assessment: RecordId): Answers {
	const given = (record: RecordId, field: string) => currentValue(journal, record, field) ?? undefined;
	const text = (field: string) => textOf(given(assessment, field));
	return {
		answer: (id) => given(assessment, fieldNames.answer(id)),
		writeIn: (id) => text(fieldNames.writeIn(id)),
		reason: (question) => text(fieldNames.reason(question)),
		acknowledged: (check) => text(fieldNames.acknowledged(check)),
		acknowledgedFor(check) {
			const state = fieldOf(journal, assessment, fieldNames.acknowledgedFor(check));
			if (state.kind === "empty") return "unnamed";
			return textsOf(state.kind === "value" ? state.value : undefined);
		},
		entries: (id) => headsOf(journal, assessment, fieldNames.answer(id)).map((head) => head.id),
		askedWhenJudged: (id) => askedWhenJudged(journal, assessment, id, fieldNames.answer(id)),
		parts: (id) =>
			recordsOf(journal, id, assessment).map(({ id: record }) => ({
				record,
				answer: (part) => given(record, fieldNames.answer(part)),
			})),
		inConflict: (field) => fieldOf(journal, assessment, field).kind === "conflict",
	};
}

/** Whether a value says anything: not null, not blank, not an empty choice. */
export function isAnswered(value: Json | undefined): boolean {
	if (value === undefined || value === null) return false;
	if (typeof value === "string") return value.trim() !== "";
	return Array.isArray(value) ? value.length > 0 : true;
}
