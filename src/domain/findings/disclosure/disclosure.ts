import type { Outcome } from "./copy.ts";
import type { Mark, MarkKind } from "./find-identifiers.ts";
import type { PlacedPiece } from "./pieces-of.ts";
import type { Decision } from "./resolution.ts";

/**
 * What a piece may tell. small-count: a count under the threshold. all-or-none: all, or none, of a group under the threshold.
 * combination: what other figures of the documents, told or not told, give away together with it.
 */
export type RevealKind = MarkKind | "small-count" | "all-or-none" | "combination";

/** Where the decision on a piece stands. */
export type Standing =
	/** open: it must be decided before anything leaves. withheld: it stays, since the sample is small, until it is released. */
	| { readonly kind: "open" | "withheld"; readonly because: Undecided }
	| {
			readonly kind: "decided";
			readonly decision: Decision;
			readonly wording: string;
			readonly reason: string;
			/** Empty where the journal does not say. */
			readonly by: string;
			/** Milliseconds since 1970, UTC. */
			readonly at: number;
	  }
	/** It needs no decision of its own. */
	| { readonly kind: "not-needed" };

/**
 * undecided: nobody decided, or the decision was withdrawn. changed: what it was made for is not what would leave now.
 * name: a child's name is in what would leave. conflict: decisions that differ were made without sight of each other.
 */
export type Undecided = "undecided" | "changed" | "name" | "conflict";

/** A piece that needs a decision, with what it may tell and how the decision stands. */
export interface Disclosure extends PlacedPiece {
	readonly reveals: readonly RevealKind[];
	/** Where in `readable(text)`; none for figures. */
	readonly marks: readonly Mark[];
	readonly standing: Standing;
	/** The subject of what is not told, and would follow from this piece: then it is not told either, whatever was decided. */
	readonly suppressedWith: string | undefined;
	/** What becomes of it as decided so far; nothing undecided is told. */
	readonly outcome: Outcome;
}
