import { isRole, may, type Role } from "#domain/inspection/team.ts";
import type { Change } from "#domain/journal/change.ts";
import { coverOf, isCovered, type StoredCover } from "#domain/journal/cover.ts";
import type { EventId, RecordId } from "#domain/journal/event.ts";
import { type Entry, historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf, textsOf } from "#domain/journal/json.ts";
import { CREATED } from "#domain/journal/own-fields.ts";
import { currentValue, eventsOf, fieldOf, fieldsOf, headsOf, recordsOf } from "#domain/journal/view.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { JUDGEMENT } from "./judgement.ts";

/** The kind of record of a challenge to the factual accuracy of a draft. */
export const CHALLENGE = "challenge";

/** The field of what was decided on a challenge, and of its reasons while they are being written. */
export const OUTCOME = "outcome";
export const OUTCOME_EXPLANATION = "outcome/explanation";

/** The documents that a service is sent as drafts. */
export const challengedDocuments = ["yjs-summary", "sample-findings"] as const;

export type ChallengedDocument = (typeof challengedDocuments)[number];

/** changed: the draft is. not-changed: it stays as it is. */
export const outcomes = ["changed", "not-changed"] as const;

export type Outcome = (typeof outcomes)[number];

/** What was decided on a challenge. */
export interface DecidedOutcome {
	readonly id: EventId;
	/** Undefined once redacted. */
	readonly outcome: Outcome | undefined;
	/** What was changed, or why it was not. */
	readonly explanation: string;
	/** Empty where the journal does not say. */
	readonly by: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	/** Nobody has decided again having seen it. */
	readonly stands: boolean;
	/** The part in the inspection that the person had carries the right to judge. */
	readonly byRight: boolean;
}

/** What somebody says of a draft that it has wrong. Whatever has not been said yet is empty. */
export interface Challenge {
	readonly id: RecordId;
	/** From whom, by role. */
	readonly from: string;
	/** Plain date on which it came, or empty. */
	readonly date: string;
	readonly document: ChallengedDocument | "";
	/** Of the document, as it was challenged; "" until said. */
	readonly version: string;
	/** The sentence or passage. */
	readonly passage: string;
	/** What it says. */
	readonly text: string;
	/** The items of the evidence log that it is about. */
	readonly evidence: readonly RecordId[];
	/** Every decision on it, the oldest first: nothing is overwritten. */
	readonly record: readonly DecidedOutcome[];
	/** The decision that stands; undefined while it is open, and while decisions are in conflict. */
	readonly outcome: DecidedOutcome | undefined;
	readonly inConflict: boolean;
	/** It was written differently after the decision. */
	readonly changedSince: boolean;
}

export type ChallengeField = "from" | "date" | "document" | "version" | "passage" | "text" | "evidence";

export type OutcomeProblem =
	| { readonly kind: "challenge-not-said" }
	| { readonly kind: "outcome-missing" }
	| { readonly kind: "explanation-missing"; readonly outcome: Outcome | undefined };

export interface OutcomeRefused {
	readonly kind: "outcome-refused";
	readonly problems: readonly OutcomeProblem[];
}

/** The change that adds an empty challenge to the log. */
export function planChallenge(id: RecordId, order: number): Change {
	return { stream: JUDGEMENT, record: id, field: CREATED, value: { kind: CHALLENGE, parent: JUDGEMENT, order } };
}

/** The challenges of an inspection, in the order in which they were logged. */
export function challengesOf(journal: Journal): readonly Challenge[] {
	return recordsOf(journal, CHALLENGE, JUDGEMENT).map(({ id }) => challengeOf(journal, id));
}

/** Those on which nothing is decided, or on which decisions are in conflict. */
export function openChallengesOf(journal: Journal): readonly Challenge[] {
	return challengesOf(journal).filter(({ outcome }) => outcome === undefined);
}

export function challengeOf(journal: Journal, id: RecordId): Challenge {
	const text = (field: ChallengeField) => textOf(currentValue(journal, id, field));
	const heads = new Set(headsOf(journal, id, OUTCOME).map((head) => head.id));
	const record = historyOf(journal, id, OUTCOME).map((entry) => decidedIn(entry, heads));
	const state = fieldOf(journal, id, OUTCOME);
	const standing = state.kind === "value" ? record.findLast(({ stands }) => stands) : undefined;
	return {
		id,
		from: text("from"),
		date: text("date"),
		document: challengedDocuments.find((document) => document === text("document")) ?? "",
		version: text("version"),
		passage: text("passage"),
		text: text("text"),
		evidence: textsOf(currentValue(journal, id, "evidence")),
		record,
		outcome: standing?.outcome === undefined ? undefined : standing,
		inConflict: state.kind === "conflict",
		changedSince: state.kind === "value" && isChangedBeyond(journal, id, objectOf(objectOf(state.value).covers)),
	};
}

/** The change that records what was decided. Deciding again adds to the record; what was decided before stays in it. */
export function planOutcome(
	journal: Journal,
	id: RecordId,
	decided: { readonly outcome: string | undefined; readonly explanation: string; readonly role: Role | undefined },
): Result<Change, OutcomeRefused> {
	const outcome = outcomes.find((known) => known === decided.outcome);
	const explanation = decided.explanation.trim();
	const problems: readonly OutcomeProblem[] = [
		...(challengeOf(journal, id).text.trim() === "" ? [{ kind: "challenge-not-said" } as const] : []),
		...(outcome === undefined ? [{ kind: "outcome-missing" } as const] : []),
		...(explanation === "" ? [{ kind: "explanation-missing", outcome } as const] : []),
	];
	if (outcome === undefined || problems.length > 0) return failed({ kind: "outcome-refused", problems });
	const value = { outcome, explanation, role: decided.role ?? "", covers: coverOf(journal, JUDGEMENT) };
	return ok({ stream: JUDGEMENT, record: id, field: OUTCOME, value });
}

function decidedIn({ event, after, who, at }: Entry, heads: ReadonlySet<EventId>): DecidedOutcome {
	const { outcome, explanation, role } = objectOf(after);
	return {
		id: event.id,
		outcome: outcomes.find((known) => known === outcome),
		explanation: textOf(explanation),
		by: who?.name ?? "",
		at,
		stands: heads.has(event.id),
		byRight: isRole(role) && may(role, "judge"),
	};
}

function isChangedBeyond(journal: Journal, id: RecordId, cover: StoredCover): boolean {
	return fieldsOf(journal, id)
		.filter((field) => field !== OUTCOME && field !== OUTCOME_EXPLANATION)
		.flatMap((field) => eventsOf(journal, id, field))
		.some((event) => !isCovered(event, cover));
}
