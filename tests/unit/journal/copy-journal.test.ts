import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyOf, journalWith } from "#domain/journal/copy-journal.ts";
import { add } from "#domain/journal/journal.ts";
import { histories, journalOf, play, shown } from "#support/histories.ts";

/** A history of which one device has a part, and what another has. */
const twoParts = (history: Parameters<typeof play>[0]) => {
	const [one, other] = play(history).devices.map(({ journal }) => [...journal.events.values()]);
	return [one ?? [], other ?? []] as const;
};

describe("a copy of a journal", () => {
	it("shows what the journal shows, and goes its own way", () => {
		fc.assert(
			fc.property(histories(), (history) => {
				const [one, other] = twoParts(history);
				const journal = journalOf(one);
				const copy = copyOf(journal);
				expect(shown(copy)).toEqual(shown(journal));
				add(copy, other);
				expect(shown(journal)).toEqual(shown(journalOf(one)));
				expect(shown(copy)).toEqual(shown(journalOf(one, other)));
			}),
			{ numRuns: 40 },
		);
	});
});

describe("a journal with events that are not added to it", () => {
	it("shows what it would show, and leaves it as it is", () => {
		fc.assert(
			fc.property(histories(), (history) => {
				const [one, other] = twoParts(history);
				const journal = journalOf(one);
				expect(shown(journalWith(journal, other))).toEqual(shown(journalOf(one, other)));
				expect(shown(journal)).toEqual(shown(journalOf(one)));
			}),
			{ numRuns: 40 },
		);
	});
});
