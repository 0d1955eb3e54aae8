import MiniSearch from "minisearch";

/** What is looked through. Its name counts most. */
interface Indexed {
	readonly id: string;
	readonly name: string;
	readonly place: string;
	readonly text: string;
}

export interface Found<Item> {
	readonly item: Item;
	/** The words of it that were meant, in small letters without accents: those looked for may be cut short or misspelt. */
	readonly words: readonly string[];
}

/** Texts in memory, to be found by words. Nothing of it is stored. */
export interface TextIndex<Item extends Indexed> {
	/** Holds these from now on, and nothing else. */
	hold(items: readonly Item[]): void;
	/**
	 * Those that have all of the words, the best first: in any case and with any accents, by the beginning of a word, and with
	 * one or two letters wrong in a long one. Numbers, as in case references, have to be right.
	 */
	find(words: string): readonly Found<Item>[];
}

const NUMBER = /\d/;
const SHORTEST_WITH_ERROR = 5;
/** One letter of five may be wrong. */
const ERRORS = 0.2;

export function createTextIndex<Item extends Indexed>(): TextIndex<Item> {
	const held = new Map<string, Item>();
	const index = new MiniSearch<Item>({
		fields: ["name", "place", "text"],
		processTerm: (term) =>
			term
				.normalize("NFKD")
				.replace(/\p{Mark}/gu, "")
				.toLowerCase(),
		searchOptions: {
			combineWith: "AND",
			prefix: (term) => !NUMBER.test(term),
			fuzzy: (term) => (term.length < SHORTEST_WITH_ERROR || NUMBER.test(term) ? false : ERRORS),
			boost: { name: 2 },
		},
	});
	return {
		hold(items) {
			const wanted = new Set(items.map(({ id }) => id));
			for (const id of held.keys()) {
				if (wanted.has(id)) continue;
				index.discard(id);
				held.delete(id);
			}
			for (const item of items) {
				const known = held.get(item.id);
				if (!known) index.add(item);
				else if (!readsAlike(known, item)) index.replace(item);
				held.set(item.id, item);
			}
		},
		find: (words) =>
			index.search(words).flatMap(({ id, terms }) => {
				const item = held.get(id);
				return item ? [{ item, words: terms }] : [];
			}),
	};
}

function readsAlike(one: Indexed, other: Indexed): boolean {
	return one.name === other.name && one.place === other.place && one.text === other.text;
}
