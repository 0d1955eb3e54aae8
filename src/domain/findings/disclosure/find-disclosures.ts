import type { Journal } from "#domain/journal/journal.ts";
import type { ReportData } from "#domain/report/report-data.ts";
import { type OutwardCopy, suppressed } from "./copy.ts";
import type { Disclosure, RevealKind, Standing } from "./disclosure.ts";
import { findIdentifiers, type Mark } from "./find-identifiers.ts";
import { identifyingWordsOf } from "./identifying-words.ts";
import { fieldsThatTellOf } from "./linked-figures.ts";
import { fieldOf, type Piece, tellsOfACase } from "./piece.ts";
import { type PlacedPiece, piecesOf } from "./pieces-of.ts";
import { type Decidable, type FindMarks, outcomeBy, standingOf } from "./standing.ts";
import { tellsOfFew } from "./tells-of-few.ts";

/** All that would leave with the outward documents of an inspection, and what has been decided about it. */
export interface DisclosureControl {
	/** Everything that needs a decision, was decided, or is suppressed with something else, in the order of the documents. */
	readonly disclosures: readonly Disclosure[];
	/** The outward copy as decided so far. */
	readonly copy: OutwardCopy;
	/** Finds in any words what may tell who a child is: in a wording before it takes a passage's place. */
	readonly find: FindMarks;
}

/**
 * Finds what of an inspection must be decided before outward copies leave: figures under the threshold, "all" and "none" of
 * groups under it, what follows from other figures, and passages that may tell who a child is. Of a sample under the threshold
 * all figures and descriptions are withheld until they are released. `names` are the children's: they are kept nowhere.
 */
export function findDisclosures(journal: Journal, data: ReportData, names: readonly string[]): DisclosureControl {
	const known = identifyingWordsOf(journal, data, names);
	const find: FindMarks = (text) => findIdentifiers(text, known).filter((mark) => tellsOfFew(mark, data));
	return controlDisclosures(data, find, (decidable, undecided) => standingOf(journal, decidable, undecided));
}

/** The same with decisions from anywhere: `standing` says how the one on a piece stands. */
export function controlDisclosures(
	data: ReportData,
	find: FindMarks,
	standing: (decidable: Decidable, undecided: "open" | "withheld") => Standing,
): DisclosureControl {
	const pieces = piecesOf(data);
	const examine = (piece: PlacedPiece, reveals: readonly RevealKind[]): Disclosure => {
		const undecided = isWithheld(piece, data) ? "withheld" : "open";
		const isNeeded = reveals.length > 0 || undecided === "withheld";
		const stands = isNeeded ? standing({ piece, reveals, find }, undecided) : notNeeded;
		const marks = piece.figures ? [] : find(piece.text);
		return { ...piece, reveals, marks, standing: stands, suppressedWith: undefined, outcome: outcomeBy(stands) };
	};
	const figures = suppressLinked(
		pieces.flatMap((piece) => (piece.figures ? [examine(piece, figureReveals(piece, pieces, data))] : [])),
		data,
	);
	const passages = pieces.flatMap((piece) =>
		piece.figures ? [] : [withItsFigures(examine(piece, passageReveals(find(piece.text), figures)), figures)],
	);
	const all = new Map([...figures, ...passages].map((one) => [one.id, one]));
	return {
		disclosures: pieces.flatMap(({ id }) => all.get(id) ?? []).filter(isOfInterest),
		copy: { outcomeOf: ({ id }) => all.get(id)?.outcome ?? suppressed },
		find,
	};
}

const notNeeded = { kind: "not-needed" } as const;

const isOfInterest = ({ standing, suppressedWith }: Disclosure) =>
	standing.kind !== "not-needed" || suppressedWith !== undefined;

/**
 * Of a small sample, everything but the number of inspected cases and the lead's own words. Where no case is inspected, no
 * question has figures to withhold.
 */
function isWithheld({ kind, figures }: Piece, { numbers, thresholds }: ReportData): boolean {
	if (numbers.inspected >= thresholds.outward) return false;
	if (numbers.inspected === 0) return kind === "sample-numbers";
	return figures !== undefined || tellsOfACase(kind);
}

function figureReveals(
	piece: Piece,
	pieces: readonly Piece[],
	{ thresholds, instrument }: ReportData,
): readonly RevealKind[] {
	const { counts, group } = piece.figures ?? { counts: [], group: 0 };
	const isSmall = counts.some((count) => count > 0 && count < thresholds.outward);
	const isAllOrNone = group > 0 && group < thresholds.outward && counts.includes(group);
	if (!isSmall && !isAllOrNone) return [];
	const field = fieldOf(piece);
	const telling = field === undefined ? new Map<string, string>() : fieldsThatTellOf([field], instrument);
	// The numbers of the sample add up to its whole.
	const isTold = piece.kind === "sample-numbers" || pieces.some((other) => telling.has(fieldOf(other) ?? ""));
	return [
		...(isSmall ? ["small-count" as const] : []),
		...(isAllOrNone ? ["all-or-none" as const] : []),
		...(isTold ? ["combination" as const] : []),
	];
}

/** Suppresses the figures from which others that are not told would follow. */
function suppressLinked(figures: readonly Disclosure[], { instrument }: ReportData): readonly Disclosure[] {
	const untold = figures.filter(({ outcome }) => outcome.kind !== "shown").flatMap((one) => fieldOf(one) ?? []);
	const telling = fieldsThatTellOf(untold, instrument);
	return figures.map((one) => {
		const cause = telling.get(fieldOf(one) ?? "");
		if (cause === undefined) return one;
		const suppressedWith = figures.find((other) => fieldOf(other) === cause)?.subject ?? cause;
		return { ...one, suppressedWith, outcome: suppressed };
	});
}

/** Words for figures tell of children whose figures are not told. */
function passageReveals(marks: readonly Mark[], figures: readonly Disclosure[]): readonly RevealKind[] {
	const kinds = new Set<RevealKind>(marks.map(({ kind }) => kind));
	const isFigure = kinds.has("count-in-words") || kinds.has("all-or-none-in-words");
	if (isFigure && figures.some(({ outcome }) => outcome.kind !== "shown")) kinds.add("combination");
	return [...kinds];
}

/** What was described tells how the question was answered: without its figures it is not told. */
function withItsFigures(passage: Disclosure, figures: readonly Disclosure[]): Disclosure {
	if (passage.kind !== "description") return passage;
	const question = figures.find((one) => one.kind === "question-counts" && fieldOf(one) === fieldOf(passage));
	if (!question || question.outcome.kind === "shown") return passage;
	return { ...passage, suppressedWith: question.subject, outcome: suppressed };
}
