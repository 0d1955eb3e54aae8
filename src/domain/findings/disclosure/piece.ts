/**
 * What kind of thing a piece of an outward copy is. sample-numbers: how many cases were added, excluded and left unfinished.
 * question-counts: how one question was answered over the inspected cases. profile: how often each option of one fact was
 * recorded. description: what an inspector described in one case. All others are the lead's own words.
 */
export const pieceKinds = [
	"sample-numbers",
	"question-counts",
	"profile",
	"description",
	"narrative",
	"strength",
	"improvement",
	"recommendation",
	"ruling",
] as const;

export type PieceKind = (typeof pieceKinds)[number];

/** The documents that leave together. What one of them says can complete what another leaves out. */
export const outwardDocuments = ["yjs-summary", "sample-findings", "findings-table"] as const;

export type OutwardDocument = (typeof outwardDocuments)[number];

/** Something that leaves with outward copies unless a decision says otherwise. Decisions are made piece by piece. */
export interface Piece {
	/** The same for as long as the thing that it says something of exists. */
	readonly id: string;
	readonly kind: PieceKind;
	/** What it is about, as its documents name it: a question, an area, a case by its number. */
	readonly subject: string;
	readonly documents: readonly OutwardDocument[];
	/** As it would stand in an outward copy. */
	readonly text: string;
}
