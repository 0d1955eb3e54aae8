import { type PatternKind, patterns } from "./identifying-patterns.ts";
import type { IdentifyingWord, WordKind } from "./identifying-words.ts";
import { fold, type Place, placesOf, placesOfWords, readable } from "./search-words.ts";

/** What a mark is of. */
export type MarkKind = WordKind | PatternKind;

/** A place in a passage that may tell who a child is. `from` and `to` count in `readable(passage)`. */
export interface Mark extends Place {
	readonly kind: MarkKind;
	readonly words: string;
}

/** Names that are words of every day; in small letters they are taken for those. */
const ordinary =
	/^(?:will|mark|may|grace|rose|hope|faith|joy|bill|rob|art|guy|grant|dawn|summer|miles|young|case|long|day|child)$/;

/**
 * Everything in a passage that may tell who a child is, in its order. Who reads it decides: patterns find dates, ages, numbers
 * and initials of anything.
 */
export function findIdentifiers(passage: string, known: readonly IdentifyingWord[]): readonly Mark[] {
	const text = readable(passage);
	const mark =
		(kind: MarkKind) =>
		({ from, to }: Place): Mark => ({ kind, from, to, words: text.slice(from, to).trim() });
	const folded = fold(text);
	const words = known.flatMap(({ kind, words }) => placesOfWords(folded, words).map(mark(kind)));
	const shapes = (Object.keys(patterns) as PatternKind[]).flatMap((kind) =>
		patterns[kind].flatMap((pattern) => placesOf(text, pattern)).map(mark(kind)),
	);
	return widest([...words.filter((one) => !ordinary.test(one.words)), ...shapes]);
}

/** In order, and without what lies within another mark of its kind. */
function widest(marks: readonly Mark[]): readonly Mark[] {
	const sorted = marks.toSorted((a, b) => a.from - b.from || b.to - a.to);
	return sorted.filter(
		(mark, index) =>
			!sorted.slice(0, index).some(({ kind, from, to }) => kind === mark.kind && from <= mark.from && mark.to <= to),
	);
}
