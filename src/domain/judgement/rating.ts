import type { SampleNumbers } from "#domain/findings/counts.ts";
import { instantOf } from "#domain/journal/clock.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import { introductionOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf, textsOf } from "#domain/journal/json.ts";
import { fieldOf } from "#domain/journal/view.ts";
import type { Covers } from "#domain/report/issued-document.ts";
import { JUDGEMENT } from "./judgement.ts";
import { changesBeyond, type RatingChange } from "./rating-changes.ts";
import { RATING } from "./rating-fields.ts";

/** The states of the rating for resettlement. It is decided by a person; nothing works it out from answers. */
export const ratingStates = [
	"outstanding",
	"good",
	"requires-improvement",
	"inadequate",
	"not-rated",
	"not-yet-decided",
] as const;

export type RatingState = (typeof ratingStates)[number];

/** How far a decision has come: the lead's own, then weighed with others, then what is published. */
export const ratingStages = ["provisional", "moderated", "final"] as const;

export type RatingStage = (typeof ratingStages)[number];

/** A decision as the journal holds it. */
export interface RecordedDecision {
	readonly state: RatingState;
	readonly stage: RatingStage;
	readonly reasons: string;
	/** The items of the evidence log that moved it. */
	readonly evidence: readonly RecordId[];
	/** Who took part in the moderation, by name. */
	readonly moderators: readonly string[];
	/** Why the decision before was reopened; empty where this is no reopening. */
	readonly reopening: string;
	/** Everything that the decider's device held. */
	readonly covers: Covers;
}

/** A rating as a person decided it. */
export interface Rating {
	readonly state: RatingState;
	/** Undefined until someone has decided, and while decisions are in conflict. */
	readonly stage: RatingStage | undefined;
	readonly reasons: string;
	/** Why it is provisional again; empty where it was not reopened. */
	readonly reopening: string;
	/** Who decided or reopened it, and when (milliseconds since 1970, UTC); empty and 0 until someone has. */
	readonly decidedBy: string;
	readonly decidedAt: number;
	/** People who did not see each other's decision decided differently: neither stands. */
	readonly inConflict: boolean;
	/** Something that the decision rests on changed after it (`ratingChangesOf`). */
	readonly changedSince: boolean;
}

/** What keeps a rating from fitting the sample. */
export type RatingMisfit =
	/** Not rated means that there was no resettlement case to inspect, and there is or may be one. */
	| { readonly kind: "cases-to-inspect"; readonly inspected: number; readonly open: number }
	/** One of the four ratings needs a case that illustrates it. */
	| { readonly kind: "no-case-inspected" };

export function isRatingState(value: unknown): value is RatingState {
	return ratingStates.some((state) => state === value);
}

export function isRatingStage(value: unknown): value is RatingStage {
	return ratingStages.some((stage) => stage === value);
}

const undecided = {
	state: "not-yet-decided",
	stage: undefined,
	reasons: "",
	reopening: "",
	decidedBy: "",
	decidedAt: 0,
	inConflict: false,
	changedSince: false,
} as const satisfies Rating;

/** The rating that stands; "not yet decided" until somebody decides, and while decisions are in conflict. */
export function ratingOf(journal: Journal): Rating {
	const field = fieldOf(journal, JUDGEMENT, RATING);
	if (field.kind === "conflict") return { ...undecided, inConflict: true };
	if (field.kind !== "value") return undecided;
	const decision = readDecision(field.value);
	const [head] = field.heads;
	if (!head || !decision) return undecided;
	const { state, stage, reasons, reopening, covers } = decision;
	return {
		state,
		stage,
		reasons,
		reopening,
		decidedBy: introductionOf(journal, head.writer)?.name ?? "",
		decidedAt: instantOf(head.at),
		inConflict: false,
		changedSince: changesBeyond(journal, covers).length > 0,
	};
}

/** The decision that stands, as it was recorded; undefined until there is one, and while decisions are in conflict. */
export function standingDecision(journal: Journal): RecordedDecision | undefined {
	const field = fieldOf(journal, JUDGEMENT, RATING);
	return field.kind === "value" ? readDecision(field.value) : undefined;
}

/** What changed after the decision that stands. */
export function ratingChangesOf(journal: Journal): readonly RatingChange[] {
	const decision = standingDecision(journal);
	return decision ? changesBeyond(journal, decision.covers) : [];
}

/** What a decision says; nothing if it was redacted or is malformed. One of before stages were kept is provisional. */
export function readDecision(value: Json | undefined): RecordedDecision | undefined {
	const { state, stage, reasons, evidence, moderators, reopening, covers } = objectOf(value);
	if (!isRatingState(state)) return undefined;
	return {
		state,
		stage: isRatingStage(stage) ? stage : "provisional",
		reasons: textOf(reasons),
		evidence: textsOf(evidence),
		moderators: textsOf(moderators),
		reopening: textOf(reopening),
		covers: readCovers(covers),
	};
}

/** Decisions of before stages were kept say how far they reach in the judgement's stream, without naming it. */
function readCovers(value: Json | undefined): Covers {
	const covers = objectOf(value);
	const isOfJudgementAlone = Object.values(covers).every((cover) => typeof cover === "number");
	const byStream = isOfJudgementAlone ? { [JUDGEMENT]: covers } : covers;
	return Object.fromEntries(
		Object.entries(byStream).map(([stream, cover]) => [
			stream,
			Object.fromEntries(
				Object.entries(objectOf(cover)).flatMap(([writer, seq]) => (typeof seq === "number" ? [[writer, seq]] : [])),
			),
		]),
	);
}

/**
 * What of the sample a rating is at odds with. Nothing may be so when it is decided; a case signed off or reopened later
 * can bring it about. The rating stays as it was decided, and this is said beside it.
 */
export function findRatingProblems(state: RatingState, numbers: SampleNumbers): readonly RatingMisfit[] {
	const { inspected, unresolved, notFinished } = numbers;
	const open = unresolved + notFinished;
	if (state === "not-yet-decided") return [];
	if (state === "not-rated") return inspected + open > 0 ? [{ kind: "cases-to-inspect", inspected, open }] : [];
	return inspected === 0 ? [{ kind: "no-case-inspected" }] : [];
}
