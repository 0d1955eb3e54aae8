import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "#domain/journal/canonical.ts";
import type { Event, EventId } from "#domain/journal/event.ts";
import { historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { conflictsOf, fieldOf, headsOf } from "#domain/journal/view.ts";
import {
	type Device,
	type History,
	histories,
	journalOf,
	places,
	play,
	shown,
	shuffled,
	together,
} from "#support/histories.ts";

describe("merging", () => {
	it("is commutative", () => {
		fc.assert(
			fc.property(histories(), (history) => {
				const [a, b] = threeSets(history);
				expect(shown(journalOf(a, b))).toEqual(shown(journalOf(b, a)));
			}),
		);
	});

	it("is associative", () => {
		fc.assert(
			fc.property(histories(), (history) => {
				const [a, b, c] = threeSets(history);
				const left = journalOf(journalOf(a, b).events.values(), c);
				const right = journalOf(a, journalOf(b, c).events.values());
				expect(shown(left)).toEqual(shown(right));
			}),
		);
	});

	it("is idempotent, and the same in any order of events", () => {
		fc.assert(
			fc.property(histories(), fc.gen(), (history, generate) => {
				const events = [...together(play(history)).events.values()];
				expect(shown(journalOf(generate(shuffled, events)))).toEqual(shown(journalOf(events)));
			}),
		);
	});

	it("leaves as heads of a field exactly the events that no other of the field names", () => {
		fc.assert(
			fc.property(histories(), (history) => {
				for (const { journal } of play(history).devices) {
					for (const { record, field } of places) {
						const events = fieldEvents(journal, record, field);
						const heads = events.filter((event) => !events.some((other) => other.bases.includes(event.id)));
						expect(ids(headsOf(journal, record, field))).toEqual(ids(heads));
					}
				}
			}),
		);
	});

	it("lists as conflicts exactly the fields whose heads differ", () => {
		fc.assert(
			fc.property(histories(), (history) => {
				for (const { journal } of play(history).devices) {
					const differing = places.filter(({ record, field }) => {
						const heads = headsOf(journal, record, field);
						const values = heads.map((head) => (head.value === undefined ? "" : canonical(head.value.value)));
						return new Set(values).size > 1;
					});
					expect(conflictsOf(journal).map(({ record, field }) => ({ record, field }))).toEqual(differing);
				}
			}),
		);
	});
});

describe("nothing is lost in silence", () => {
	it("every value written is the value, in the conflict, redacted, or behind a head that had seen it", () => {
		fc.assert(
			fc.property(histories(), (history) => {
				const played = play(history);
				const journal = together(played);
				for (const { id, record, field, value } of played.written) {
					const state = fieldOf(journal, record, field);
					const heads = headsOf(journal, record, field);
					const entry = historyOf(journal, record, field).find(({ event }) => event.id === id);
					expect(entry?.after).toEqual(played.redacted.has(id) ? undefined : value?.value);
					if (!heads.some((head) => head.id === id)) {
						expect(seenBy(journal, heads)).toContain(id);
					} else if (state.kind === "value") {
						expect(state.value).toEqual(value?.value);
					} else {
						expect(state).toEqual({ kind: expect.stringMatching(/conflict|redacted/), heads });
					}
				}
			}),
		);
	});

	it("every text that was being typed when a tab ended is among the values written", () => {
		fc.assert(
			fc.property(histories(), (history) => {
				const { drafts, written } = play(history);
				for (const { record, field, text } of drafts) {
					const values = written
						.filter((event) => event.record === record && event.field === field)
						.map((event) => event.value?.value);
					expect(values).toContain(text);
				}
			}),
		);
	});

	it("an edit made after seeing the others wins, whatever the clocks say and whatever old copy comes back", () => {
		fc.assert(
			fc.property(histories(), fc.constantFrom(...places), fc.gen(), (history, { record, field }, generate) => {
				const { devices } = play(history);
				const sets = devices.map(({ journal }) => [...journal.events.values()]);
				const old = generate(fc.shuffledSubarray<Event[]>, sets, { minLength: sets.length });
				const device = generate(fc.constantFrom<Device[]>, ...devices);
				for (const events of sets) {
					device.receive(events);
				}
				const edit = device.write(record, field, "decided");
				const news = [...device.journal.events.values()];
				for (const journal of [journalOf(news, ...old), journalOf(...old, news)]) {
					expect(fieldOf(journal, record, field)).toEqual({ kind: "value", value: "decided", heads: [edit] });
				}
			}),
		);
	});
});

/** What three of the devices have at the end. */
function threeSets(history: History): readonly [Event[], Event[], Event[]] {
	const sets = play(history).devices.map(({ journal }) => [...journal.events.values()]);
	return sets.slice(0, 3) as [Event[], Event[], Event[]];
}

function fieldEvents(journal: Journal, record: string, field: string): readonly Event[] {
	return [...journal.events.values()].filter((event) => event.record === record && event.field === field);
}

function ids(events: readonly Event[]): readonly EventId[] {
	return events.map((event) => event.id).sort();
}

/** All events that these had seen, those had seen, and so on. */
function seenBy(journal: Journal, heads: readonly Event[]): ReadonlySet<EventId> {
	const seen = new Set<EventId>();
	const open = heads.flatMap((head) => head.bases);
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (!seen.has(id)) {
			seen.add(id);
			open.push(...(journal.events.get(id)?.bases ?? []));
		}
	}
	return seen;
}
