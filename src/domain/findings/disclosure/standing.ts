import { may } from "#domain/inspection/team.ts";
import { canonical } from "#domain/journal/canonical.ts";
import { instantOf } from "#domain/journal/clock.ts";
import { sha256Hex } from "#domain/journal/hash.ts";
import { introductionOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { fieldOf } from "#domain/journal/view.ts";
import { type Outcome, shown, suppressed } from "./copy.ts";
import type { RevealKind, Standing, Undecided } from "./disclosure.ts";
import type { Mark } from "./find-identifiers.ts";
import type { Piece } from "./piece.ts";
import { DISCLOSURE, type Resolution, readResolution, recordOfPiece } from "./resolution.ts";

/** Finds in words what may tell who a child is. */
export type FindMarks = (text: string) => readonly Mark[];

/** What a decision is about: a piece, and what it may tell. */
export interface Decidable {
	readonly piece: Piece;
	readonly reveals: readonly RevealKind[];
	readonly find: FindMarks;
}

/** The words that leave after a decision; none where the piece is suppressed. */
export function leavingWords(piece: Piece, { decision, wording }: Pick<Resolution, "decision" | "wording">): string {
	if (decision === "keep") return piece.text;
	return decision === "reword" ? wording : "";
}

/**
 * What a decision holds for, as a hash: what the piece said, what was found in it, what leaves in its place and what was found
 * in that. Children's names are left out, which nothing stored may be worked out from.
 */
export function coverOf({ piece, reveals, find }: Decidable, leaving: string): string {
	const found = (text: string) =>
		find(text).flatMap(({ kind, words }) => (kind === "child-name" ? [] : [[kind, words]]));
	const lasting = reveals.filter((kind) => kind !== "child-name");
	return sha256Hex(canonical([piece.text, found(piece.text), lasting.toSorted(), leaving, found(leaving)]));
}

/** What was decided while figures were not told holds once they are: less follows from the piece then, not more. */
function holdsFor(decidable: Decidable, leaving: string, covers: string): boolean {
	const beside: Decidable = { ...decidable, reveals: [...new Set([...decidable.reveals, "combination" as const])] };
	return [decidable, beside].some((one) => coverOf(one, leaving) === covers);
}

export const namesAChild = (marks: readonly Mark[]): boolean => marks.some(({ kind }) => kind === "child-name");

/** Where the decision on a piece stands; `undecided` is how it stands without one. */
export function standingOf(journal: Journal, decidable: Decidable, undecided: "open" | "withheld"): Standing {
	const open = (because: Undecided): Standing => ({ kind: undecided, because });
	const field = fieldOf(journal, recordOfPiece(decidable.piece.id), DISCLOSURE);
	if (field.kind === "conflict") return open("conflict");
	const resolution = field.kind === "value" ? readResolution(field.value) : undefined;
	if (field.kind !== "value" || !resolution || !may(resolution.role, "judge")) return open("undecided");
	const { decision, wording, reason, covers } = resolution;
	if (decision === "withdraw") return open("undecided");
	const leaving = leavingWords(decidable.piece, resolution);
	if (namesAChild(decidable.find(leaving))) return open("name");
	if (!holdsFor(decidable, leaving, covers)) return open("changed");
	const [head] = field.heads;
	const by = head ? (introductionOf(journal, head.writer)?.name ?? "") : "";
	return { kind: "decided", decision, wording, reason, by, at: head ? instantOf(head.at) : 0 };
}

/** What becomes of a piece by its own decision. Nothing undecided is told. */
export function outcomeBy(standing: Standing): Outcome {
	if (standing.kind === "not-needed") return shown;
	if (standing.kind !== "decided" || standing.decision === "suppress") return suppressed;
	return standing.decision === "keep" ? shown : { kind: "reworded", wording: standing.wording };
}
