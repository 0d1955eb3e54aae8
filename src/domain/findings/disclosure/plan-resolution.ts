import { may, type Role } from "#domain/inspection/team.ts";
import type { Change } from "#domain/journal/change.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import type { Disclosure } from "./disclosure.ts";
import type { DisclosureControl } from "./find-disclosures.ts";
import { type Decision, type Resolution, resolutionChange } from "./resolution.ts";
import { coverOf, leavingWords, namesAChild } from "./standing.ts";

export type ResolutionProblem =
	| { readonly kind: "decision-missing" }
	/** To keep needs a reason, and so does a wording in which something that may identify was found. */
	| { readonly kind: "reason-missing" }
	| { readonly kind: "wording-missing" }
	/** A child's name is in what would leave: that is not for anyone to decide. */
	| { readonly kind: "child-named" }
	| { readonly kind: "not-the-lead" };

/** Everything that keeps a decision from being recorded. */
export interface ResolutionRefused {
	readonly kind: "resolution-refused";
	readonly problems: readonly ResolutionProblem[];
}

/** What the lead says of a piece. */
export interface SaidOfPiece {
	readonly decision: Decision | undefined;
	readonly wording: string;
	readonly reason: string;
}

/**
 * The change that records a decision on a piece, for what it says now and what was found in it. Only the lead decides; nobody
 * can keep a child's name.
 */
export function planResolution(
	{ find }: Pick<DisclosureControl, "find">,
	piece: Disclosure,
	said: SaidOfPiece,
	role: Role | undefined,
): Result<Change, ResolutionRefused> {
	const { decision } = said;
	const reason = said.reason.trim();
	const wording = decision === "reword" ? said.wording.trim() : "";
	const leaving = decision ? leavingWords(piece, { decision, wording }) : "";
	const found = find(leaving);
	const needsReason = decision === "keep" || found.length > 0;
	const problems = [
		...(may(role, "judge") ? [] : [{ kind: "not-the-lead" as const }]),
		...(decision ? [] : [{ kind: "decision-missing" as const }]),
		...(decision === "reword" && wording === "" ? [{ kind: "wording-missing" as const }] : []),
		...(namesAChild(found) ? [{ kind: "child-named" as const }] : []),
		...(needsReason && reason === "" ? [{ kind: "reason-missing" as const }] : []),
	];
	if (!decision || problems.length > 0) return failed({ kind: "resolution-refused", problems });
	const covers = coverOf({ piece, reveals: piece.reveals, find }, leaving);
	return ok(resolutionChange(piece.id, { what: whatOf(piece), decision, wording, reason, role, covers }));
}

/** The change that withdraws the decision on a piece. It stays in the log. */
export function planWithdrawal(piece: Disclosure, role: Role | undefined): Change {
	const decision = "withdraw" as const;
	return resolutionChange(piece.id, { what: whatOf(piece), decision, wording: "", reason: "", role, covers: "" });
}

const whatOf = ({ kind, subject }: Disclosure): Resolution["what"] => ({ kind, subject });
