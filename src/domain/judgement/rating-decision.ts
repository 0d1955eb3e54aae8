import type { SampleNumbers } from "#domain/findings/counts.ts";
import type { Role } from "#domain/inspection/team.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { conflictsOf } from "#domain/journal/view.ts";
import { coversOf } from "#domain/report/issued-document.ts";
import { failed, ok, type Problem, type Result } from "#domain/result.ts";
import { unansweredContraryOf } from "./contrary.ts";
import { emptyAreasOf } from "./gaps.ts";
import { type Area, JUDGEMENT } from "./judgement.ts";
import {
	findRatingProblems,
	isRatingStage,
	isRatingState,
	type RatingMisfit,
	type RatingStage,
	type RatingState,
	standingDecision,
} from "./rating.ts";
import { isBesideTheRating } from "./rating-changes.ts";
import { RATING } from "./rating-fields.ts";

/** What a person says to decide. */
export interface RatingDecision {
	readonly state: string | undefined;
	readonly stage: string | undefined;
	readonly reasons: string;
	/** The items of the evidence log that moved it. */
	readonly evidence: readonly RecordId[];
	/** Who took part in the moderation, by name; for the stage "moderated". */
	readonly moderators: readonly string[];
	/** Who decides: the name, and the part in the inspection, which the record keeps whatever the team is later. */
	readonly by: { readonly name: string; readonly role: Role | undefined };
}

/** What keeps one of the four ratings from being made final. */
export type FinalProblem =
	| { readonly kind: "area-without-evidence"; readonly area: Area }
	| { readonly kind: "contrary-not-answered"; readonly item: RecordId }
	/** People wrote different things in the judgement without sight of each other. */
	| { readonly kind: "judgement-in-conflict"; readonly record: RecordId; readonly field: string };

export type RatingProblem =
	| { readonly kind: "rating-missing" }
	| { readonly kind: "reasons-missing" }
	| { readonly kind: "stage-missing" }
	/** A stage comes after the one before it: moderated after provisional, final after moderated. */
	| { readonly kind: "stage-before-missing"; readonly needs: RatingStage }
	/** What stands has come further: it is reopened first, with a reason. */
	| { readonly kind: "reopen-first"; readonly stage: RatingStage }
	/** That nothing is decided yet can neither be moderated nor final. */
	| { readonly kind: "nothing-decided" }
	/** Nobody but the decider is named. */
	| { readonly kind: "moderators-missing" }
	/** Final is what was moderated, and nothing else. */
	| { readonly kind: "differs-from-moderated"; readonly moderated: RatingState }
	| FinalProblem
	| RatingMisfit;

/** Everything that keeps a decision from being recorded. */
export interface RatingRefused {
	readonly kind: "rating-refused";
	readonly problems: readonly RatingProblem[];
}

/**
 * The change that records a decision, naming everything that it covers. Every state and stage needs its reasons; stages come
 * in their order, and a moderation names who else took part. "Not rated" is for a service that has no case to inspect, and
 * only for one: it is neither 'Inadequate' nor blank. Of the answers only the numbers of the sample are looked at.
 */
export function planRating(
	journal: Journal,
	decision: RatingDecision,
	numbers: SampleNumbers,
): Result<Change, RatingRefused> {
	const { state, stage, by } = decision;
	const reasons = decision.reasons.trim();
	const moderators = stage === "moderated" ? decision.moderators.map((name) => name.trim()).filter(Boolean) : [];
	const problems: readonly RatingProblem[] = [
		...(isRatingState(state) ? findRatingProblems(state, numbers) : [{ kind: "rating-missing" } as const]),
		...(reasons === "" ? [{ kind: "reasons-missing" } as const] : []),
		...(isRatingStage(stage) ? findStageProblems(journal, stage, state) : [{ kind: "stage-missing" } as const]),
		...(stage === "moderated" && !moderators.some((name) => !isSameName(name, by.name))
			? [{ kind: "moderators-missing" } as const]
			: []),
		...(stage === "final" ? findFinalProblems(journal, state) : []),
	];
	if (problems.length > 0) return failed({ kind: "rating-refused", problems });
	return ok(
		ratingChange({
			state: decision.state ?? "",
			stage: decision.stage ?? "",
			reasons,
			evidence: [...decision.evidence],
			moderators,
			role: by.role ?? "",
			covers: coversOf(journal),
		}),
	);
}

/** nothing-to-reopen: what stands, if anything does, is provisional. */
export type ReopeningProblem = Problem & { readonly kind: "nothing-to-reopen" | "reason-missing" };

/**
 * The change that makes a moderated or final rating provisional again, as an entry of its own with its reason. What was decided
 * stays decided, and what changed since stays changed since, until the next decision.
 */
export function planReopening(
	journal: Journal,
	reason: string,
	role: Role | undefined,
): Result<Change, ReopeningProblem> {
	const standing = standingDecision(journal);
	if (!standing || standing.stage === "provisional") return failed({ kind: "nothing-to-reopen" });
	if (reason.trim() === "") return failed({ kind: "reason-missing" });
	const { state, reasons, evidence, covers } = standing;
	return ok(
		ratingChange({
			state,
			stage: "provisional",
			reasons,
			evidence,
			moderators: [],
			reopening: reason.trim(),
			role: role ?? "",
			covers,
		}),
	);
}

/** What keeps the rating, as it stands, from being made final, its stage apart. Shown before anybody tries. */
export function findFinalProblems(journal: Journal, state: string | undefined): readonly FinalProblem[] {
	const conflicts = conflictsOf(journal, JUDGEMENT)
		.filter(({ record, field }) => !isBesideTheRating(journal, record, field))
		.map(({ record, field }) => ({ kind: "judgement-in-conflict", record, field }) as const);
	if (state === "not-rated") return conflicts;
	return [
		...emptyAreasOf(journal).map((area) => ({ kind: "area-without-evidence", area }) as const),
		...unansweredContraryOf(journal).map(({ id }) => ({ kind: "contrary-not-answered", item: id }) as const),
		...conflicts,
	];
}

function findStageProblems(journal: Journal, stage: RatingStage, state: string | undefined): readonly RatingProblem[] {
	const standing = standingDecision(journal);
	const order = findOrderProblem(stage, standing?.stage);
	return [
		...(order ? [order] : []),
		...(stage !== "provisional" && state === "not-yet-decided" ? [{ kind: "nothing-decided" } as const] : []),
		...(stage === "final" && standing?.stage === "moderated" && isRatingState(state) && state !== standing.state
			? [{ kind: "differs-from-moderated", moderated: standing.state } as const]
			: []),
	];
}

function findOrderProblem(stage: RatingStage, reached: RatingStage | undefined): RatingProblem | undefined {
	if (reached === "final" || (reached === "moderated" && stage === "provisional"))
		return { kind: "reopen-first", stage: reached };
	if (stage === "moderated" && reached === undefined) return { kind: "stage-before-missing", needs: "provisional" };
	return stage === "final" && reached !== "moderated"
		? { kind: "stage-before-missing", needs: "moderated" }
		: undefined;
}

const isSameName = (one: string, other: string) =>
	one.trim().toLocaleLowerCase("en-GB") === other.trim().toLocaleLowerCase("en-GB");

const ratingChange = (value: Json): Change => ({ stream: JUDGEMENT, record: JUDGEMENT, field: RATING, value });
