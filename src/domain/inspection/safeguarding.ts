import { instantInLondon } from "#domain/dates.ts";
import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { CREATED } from "#domain/journal/own-fields.ts";
import { currentValue, recordOf, recordsOf } from "#domain/journal/view.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { caseOf } from "./sample.ts";
import { may, type Role } from "./team.ts";

/** What is written on a card. The time of the call is typed as a date and a time of day in London. */
export const cardFields = ["seen", "called", "called-on", "called-at", "agreed", "follow-up"] as const;

export type CardField = (typeof cardFields)[number];

/** A step by which a card was closed or opened again, with what was done, or why it was opened. */
export interface CardStep {
	readonly closed: boolean;
	/** Empty once redacted. */
	readonly said: string;
	readonly who: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
}

/** An immediate concern for a child's safety that an assessor met, and what followed. It is never a part of an answer. */
export interface SafeguardingCard {
	readonly id: RecordId;
	readonly assessment: RecordId;
	readonly case: RecordId;
	/** The pseudonymous reference of the case. */
	readonly reference: string;
	/** The question at which it was marked; empty for the case as a whole. */
	readonly question: string;
	readonly written: Readonly<Record<CardField, string>>;
	/** Milliseconds since 1970, UTC; undefined while no real date and time of the call are typed. */
	readonly calledAt: number | undefined;
	readonly isOpen: boolean;
	/** By whom it was marked, and when; empty where the journal does not say. */
	readonly who: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	readonly steps: readonly CardStep[];
}

export type CardProblem = { readonly kind: "not-the-lead" | "follow-up-missing" | "said-missing" };

/** The kind of record that a card is. */
export const SAFEGUARDING_CARD = "safeguarding-card";
/** The field of a card in which the words of its next step are kept while they are being written. */
export const CARD_STEP_DRAFT = "step-draft";
/** The field of a card by which it is closed or opened again, with the words of that step. */
export const CARD_STATE = "state";

/** Whether a field is about the steps of a card: while those are not settled, the card is open. */
export function isCardStep(journal: Journal, record: RecordId, field: string): boolean {
	const isStep = field === CARD_STATE || field === CARD_STEP_DRAFT;
	return isStep && recordOf(journal, record)?.kind === SAFEGUARDING_CARD;
}

/** Every card of an inspection, also those of cases that left the sample, in the order of the cases. */
export function safeguardingCardsOf(journal: Journal): readonly SafeguardingCard[] {
	return recordsOf(journal, SAFEGUARDING_CARD)
		.map(({ id, parent }) => cardOf(journal, id, parent))
		.sort(
			(one, other) => one.reference.localeCompare(other.reference, "en-GB", { numeric: true }) || one.at - other.at,
		);
}

/** The cards of a case, whichever of its assessments they were marked in: nobody is blind to a concern. */
export function cardsOfCase(journal: Journal, sampleCase: RecordId): readonly SafeguardingCard[] {
	return safeguardingCardsOf(journal).filter((card) => card.case === sampleCase);
}

/** The open cards of the case that an assessment is of. */
export function openCardsOf(journal: Journal, assessment: RecordId): readonly SafeguardingCard[] {
	return cardsOfCase(journal, recordOf(journal, assessment)?.parent ?? "").filter(({ isOpen }) => isOpen);
}

function cardOf(journal: Journal, id: RecordId, assessment: RecordId): SafeguardingCard {
	const text = (field: string) => textOf(currentValue(journal, id, field));
	const sampleCase = recordOf(journal, assessment)?.parent ?? "";
	const [created] = historyOf(journal, id, CREATED);
	return {
		id,
		assessment,
		case: sampleCase,
		reference: caseOf(journal, sampleCase).reference,
		question: text("question"),
		written: {
			seen: text("seen"),
			called: text("called"),
			"called-on": text("called-on"),
			"called-at": text("called-at"),
			agreed: text("agreed"),
			"follow-up": text("follow-up"),
		},
		calledAt: instantInLondon(text("called-on"), text("called-at")),
		// Closed and opened again unseen by each other, or closed in words that were redacted: it is open.
		isOpen: objectOf(currentValue(journal, id, CARD_STATE)).closed !== true,
		who: created?.who?.name ?? "",
		at: created?.at ?? 0,
		steps: historyOf(journal, id, CARD_STATE).map(({ after, who, at }) => ({
			closed: objectOf(after).closed === true,
			said: textOf(objectOf(after).said),
			who: who?.name ?? "",
			at,
		})),
	};
}

/** The changes that mark an immediate concern, at a question or, with an empty `question`, for the case as a whole. */
export function planCard(id: RecordId, assessment: RecordId, question: string, order: number): readonly Change[] {
	return [
		{ stream: assessment, record: id, field: CREATED, value: { kind: SAFEGUARDING_CARD, parent: assessment, order } },
		{ stream: assessment, record: id, field: "question", value: question },
	];
}

/**
 * The changes that close a card with what was done, or open it again with the reason. Only the lead inspector does either,
 * and none is closed before its follow-up is written.
 */
export function planCardStep(
	card: SafeguardingCard,
	closed: boolean,
	said: string,
	role: Role | undefined,
): Result<readonly Change[], CardProblem> {
	if (!may(role, "close-safeguarding")) return failed({ kind: "not-the-lead" });
	if (closed && card.written["follow-up"].trim() === "") return failed({ kind: "follow-up-missing" });
	if (said.trim() === "") return failed({ kind: "said-missing" });
	const step = (field: string, value: Change["value"]): Change => ({
		stream: card.assessment,
		record: card.id,
		field,
		value,
	});
	return ok([step(CARD_STEP_DRAFT, ""), step(CARD_STATE, { closed, said: said.trim() })]);
}
