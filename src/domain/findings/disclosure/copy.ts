import type { Audience } from "#domain/report/report.ts";
import type { Piece } from "./piece.ts";

/** What becomes of a piece in a copy: as it is, in other words, or not at all, which is then said. */
export type Outcome =
	| { readonly kind: "shown" }
	| { readonly kind: "reworded"; readonly wording: string }
	| { readonly kind: "suppressed" };

/** Asked by the composers for every piece that they are about to tell. They tell nothing of a case or of the lead's otherwise. */
export interface OutwardCopy {
	readonly outcomeOf: (piece: Piece) => Outcome;
}

/** For whom a composer writes: the inspectorate, which sees everything, or whoever gets an outward copy. */
export type Copy = "internal" | OutwardCopy;

/** For whom a copy is. */
export const audienceOf = (copy: Copy): Audience => (copy === "internal" ? "internal" : "outward");

export const shown: Outcome = { kind: "shown" };
export const suppressed: Outcome = { kind: "suppressed" };

export function outcomeIn(copy: Copy, piece: Piece): Outcome {
	return copy === "internal" ? shown : copy.outcomeOf(piece);
}

/** What stands where a passage was suppressed. */
export const SUPPRESSED_PASSAGE = "This passage is suppressed, so that no child can be identified.";

/** The words of a passage as a copy tells them. */
export function wordsIn(copy: Copy, piece: Piece): string {
	const outcome = outcomeIn(copy, piece);
	if (outcome.kind === "suppressed") return SUPPRESSED_PASSAGE;
	return outcome.kind === "reworded" ? outcome.wording : piece.text;
}
