import { canonical } from "#domain/journal/canonical.ts";
import type { Journal } from "#domain/journal/journal.ts";
import type { ReportData } from "#domain/report/report-data.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { findDisclosures } from "./find-disclosures.ts";
import type { PassedGate } from "./passed-gate.ts";
import type { PieceKind } from "./piece.ts";
import { type PlacedPiece, piecesOf } from "./pieces-of.ts";

/**
 * names-not-given: nobody has said at the gate which children's names to search for, or that there are none. outward-open: so
 * many pieces of each kind are not decided. outward-unsettled: what composes is not what was decided on.
 */
export type OutwardProblem =
	| { readonly kind: "names-not-given" }
	| { readonly kind: "outward-open"; readonly open: ReadonlyMap<PieceKind, number> }
	| { readonly kind: "outward-unsettled" };

/**
 * Whether the outward copies of an inspection may be made: nothing is open, and composing once more, as decided, asks of
 * nothing else than what was decided on. `names` are the children's, undefined until the lead has said them at the gate.
 */
export function checkOutward(
	journal: Journal,
	data: ReportData,
	names: readonly string[] | undefined,
): Result<PassedGate, OutwardProblem> {
	if (names === undefined) return failed({ kind: "names-not-given" });
	const { disclosures, copy } = findDisclosures(journal, data, names);
	const open = new Map<PieceKind, number>();
	for (const { kind, standing } of disclosures) if (standing.kind === "open") open.set(kind, (open.get(kind) ?? 0) + 1);
	if (open.size > 0) return failed({ kind: "outward-open", open });
	if (contentOf(piecesOf(data)) !== contentOf(piecesOf(data, copy))) return failed({ kind: "outward-unsettled" });
	return ok({ data, copy } as PassedGate);
}

const contentOf = (pieces: readonly PlacedPiece[]) =>
	canonical(pieces.map(({ id, text, documents }) => [id, text, [...documents]]));
