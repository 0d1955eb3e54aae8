import { engineOf } from "#domain/findings/case-in-sample.ts";
import { openConflictsOf, type ReviewState, reviewOf } from "#domain/inspection/review.ts";
import { type Assessment, assessmentFor, purposeOf } from "#domain/inspection/sample.ts";
import { may, type Role } from "#domain/inspection/team.ts";
import { hashOfAsked } from "#domain/instrument/asked.ts";
import { fingerprintOf } from "#domain/instrument/fingerprint.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { recordOf, recordsOf } from "#domain/journal/view.ts";
import { failed, ok, type Problem, type Result } from "#domain/result.ts";
import { type Answers, answersOf, fieldNames } from "./answers.ts";
import { isSettled } from "./compare-move.ts";
import { entriesOf, INSTRUMENT_MOVE, type Judged, MOVE, MOVE_REASON } from "./judged.ts";

/** Why an assessment cannot be moved to another version of its instrument now. */
export type MoveProblem = Problem &
	(
		| { readonly kind: "not-your-part" }
		| { readonly kind: "assessment-finished"; readonly state: ReviewState }
		/** Answers were given without sight of each other, and nobody has decided between them. */
		| { readonly kind: "conflicts"; readonly count: number }
		| { readonly kind: "other-instrument" }
		| { readonly kind: "same-version" }
		/** Two assessors assess the case, and both have to be asked the same. */
		| { readonly kind: "second-scoring" }
		| { readonly kind: "reason-needed" }
	);

/** An assessment that is to be moved from the version that it names to another. */
export interface Move {
	readonly journal: Journal;
	readonly assessment: RecordId;
	readonly from: Instrument;
	readonly to: Instrument;
	readonly role: Role | undefined;
}

/** What keeps the assessment from being moved, the reason apart. */
export function moveProblem({ journal, assessment, from, to, role }: Move): MoveProblem | undefined {
	if (!may(role, "plan")) return { kind: "not-your-part" };
	if (from.id !== to.id) return { kind: "other-instrument" };
	if (fingerprintOf(from) === fingerprintOf(to)) return { kind: "same-version" };
	const { state } = reviewOf(journal, assessment);
	if (state === "ready" || state === "signed-off") return { kind: "assessment-finished", state };
	const of = recordOf(journal, assessment)?.parent ?? "";
	if (purposeOf(journal, assessment) === "second" || assessmentFor(journal, of, "second"))
		return { kind: "second-scoring" };
	const count = openConflictsOf(journal, assessment).length;
	return count > 0 ? { kind: "conflicts", count } : undefined;
}

/**
 * The changes that move an assessment to another version: its `instrument`, and a record of the move with the reason. No
 * answer is changed. The record names the answers whose words are others there, so that they are judged again, and so that
 * moving back leaves everything as it was.
 * @param id of the record
 */
export function planMove(move: Move, id: RecordId, reason: string): Result<readonly Change[], MoveProblem> {
	const problem = moveProblem(move);
	if (problem) return failed(problem);
	if (reason.trim() === "") return failed({ kind: "reason-needed" });
	const { journal, assessment, from, to } = move;
	const order = (recordsOf(journal, INSTRUMENT_MOVE, assessment).at(-1)?.order ?? 0) + 1;
	const created = { kind: INSTRUMENT_MOVE, parent: assessment, order };
	const value = { from: named(from), to: named(to), judged: judgedUnder(move) };
	return ok([
		{ stream: assessment, record: id, field: "created", value: created },
		{ stream: assessment, record: id, field: MOVE, value },
		{ stream: assessment, record: id, field: MOVE_REASON, value: reason.trim() },
		{ stream: assessment, record: assessment, field: "instrument", value: named(to) },
	]);
}

/** The answers that were given or judged again under the version that is left, and to which the other asks something else. */
function judgedUnder({ journal, assessment, from, to }: Move): {
	readonly [id: string]: { readonly [key: string]: Json };
} {
	const [before, after] = [engineOf(from), engineOf(to)];
	const answers: Answers = answersOf(journal, assessment);
	return Object.fromEntries(
		[...before.fields.values()].flatMap((place) => {
			const other = after.fields.get(place.id);
			const asked = hashOfAsked(from, place);
			const isSame = other !== undefined && hashOfAsked(to, other) === asked;
			if (isSame || !isSettled(before, place.id, answers)) return [];
			const entries = entriesOf(journal, assessment, place.id, fieldNames.answer(place.id));
			return [[place.id, { entries, asked } satisfies Judged]];
		}),
	);
}

/** What an assessment names its instrument by. */
function named(instrument: Instrument): Assessment["instrument"] & { readonly [key: string]: Json } {
	return { id: instrument.id, version: instrument.version, fingerprint: fingerprintOf(instrument) };
}
