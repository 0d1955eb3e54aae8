/**
 * What kind of thing a piece of an outward copy is. sample-numbers: how many cases were added, excluded and left unfinished.
 * question-counts: how one question was answered over the inspected cases. profile: how often each option of one fact was
 * recorded. description: what an inspector described in one case. practice-example: a passage marked as one. All others are the lead's own words.
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
	"practice-example",
	"ruling",
] as const;

export type PieceKind = (typeof pieceKinds)[number];

/** Whether pieces of a kind tell of a single case, in words. */
export const tellsOfACase = (kind: PieceKind): boolean => kind === "description" || kind === "practice-example";

/** The documents that leave together. What one of them says can complete what another leaves out. */
export const outwardDocuments = ["yjs-summary", "sample-findings", "findings-table"] as const;

export type OutwardDocument = (typeof outwardDocuments)[number];

/** Something of an inspection that leaves with outward copies unless it is decided otherwise, piece by piece. */
export interface Piece {
	/** The same for as long as the thing exists that it says something of (`pieceIds`). */
	readonly id: string;
	readonly kind: PieceKind;
	/** What it is about, as its documents name it: a question, an area, a case by its number. */
	readonly subject: string;
	/** All that it says, as it would stand in an outward copy. */
	readonly text: string;
	/** Given for figures. `group` is how many cases the counts are out of where one of them can be all or none. */
	readonly figures?: { readonly counts: readonly number[]; readonly group: number };
}

export const pieceIds = {
	sample: "sample",
	question: (question: string) => `question/${question}`,
	/** A fact, or a part of one that is recorded repeatedly. */
	profile: (fact: string, part?: string) => (part === undefined ? `profile/${fact}` : `profile/${fact}/${part}`),
	description: (sampleCase: string, question: string, field: string) =>
		`description/${sampleCase}/${question}/${field}`,
	narrative: (area: string) => `narrative/${area}`,
	example: (record: string) => `example/${record}`,
	finding: (record: string) => `finding/${record}`,
	ruling: "ruling",
	furtherRuling: (record: string) => `further-ruling/${record}`,
} as const;

/** The id, in the instrument, of the question or fact whose figures a piece tells, or in whose answer it was written. */
export function fieldOf({ id, kind }: Piece): string | undefined {
	const [, first, second] = id.split("/");
	if (kind === "description") return second;
	return kind === "question-counts" || kind === "profile" ? first : undefined;
}
