import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verify } from "#domain/journal/chain.ts";
import { copyPrecedence } from "#domain/journal/copy-precedence.ts";
import { coverOf, eventsSince } from "#domain/journal/cover.ts";
import type { Event } from "#domain/journal/event.ts";
import { hashOfEvent } from "#domain/journal/hash.ts";
import { historyOf } from "#domain/journal/history.ts";
import { redact } from "#domain/journal/redact.ts";
import { currentValue, fieldOf, fieldsOf, recordsOf } from "#domain/journal/view.ts";
import { withhold } from "#domain/journal/withhold.ts";
import { type Device, histories, journalOf, oneDevice, play, shown, shuffled, together } from "#support/histories.ts";

const RUNS = { numRuns: 40 };

describe("an event whose value is withheld", () => {
	it("keeps all but the value, and its hash", () => {
		const event = oneDevice().write("case-1", "reference", "Cymru 7");
		const { value, ...kept } = event;
		expect(withhold(event)).toEqual({ ...kept, withheld: true });
		expect(withhold(withhold(event))).toEqual(withhold(event));
		expect(hashOfEvent(withhold(event))).toBe(hashOfEvent(event));
	});

	it("stays redacted if it was, and is redacted like any other", () => {
		const event = oneDevice().write("case-1", "reference", "a name");
		expect(withhold(redact(event))).toEqual(redact(event));
		expect(redact(withhold(event))).toEqual(redact(event));
	});

	it("is held for the chain, and changes no field", () => {
		const { device, events } = deviceWithCase();
		const other = oneDevice();
		expect(other.receive(events.map(withhold))).toEqual({ changed: [], refused: [] });
		expect(other.journal.events.size).toBe(events.length);
		expect(verify(other.journal)).toEqual([]);
		expect(fieldsOf(other.journal, "case-1")).toEqual([]);
		expect(recordsOf(other.journal, "need")).toEqual([]);
		expect(coverOf(other.journal, "case-1")).toEqual({});
		expect(eventsSince(other.journal, "case-1", {})).toEqual([]);
		expect(recordsOf(device.journal, "need")).toHaveLength(1);
	});

	it("hides no value that it was written over", () => {
		const device = oneDevice();
		const first = device.write("case-1", "state", "ready");
		const second = device.write("case-1", "state", "returned");
		const third = device.write("case-1", "state", "signed-off");
		const journal = journalOf([first, withhold(second)]);
		expect(currentValue(journal, "case-1", "state")).toBe("ready");
		expect(fieldOf(journalOf([first, withhold(second), third]), "case-1", "state").kind).toBe("conflict");
		expect(historyOf(journalOf([withhold(second), third]), "case-1", "state")).toMatchObject([
			{ before: [], isBeforeRedacted: false, after: "signed-off" },
		]);
	});

	it("stands in its fields once it comes whole, or redacted", () => {
		const { events } = deviceWithCase();
		for (const come of [(event: Event) => event, redact]) {
			const device = oneDevice();
			device.receive(events.map(withhold));
			expect(device.receive(events.map(come)).changed).toContainEqual({ record: "case-1", field: "reference" });
			expect(shown(device.journal)).toEqual(shown(journalOf(events.map(come))));
		}
	});

	it("is no change that an undo goes back to", () => {
		const device = oneDevice();
		device.write("case-1", "state", "ready");
		device.write("case-1", "state", "returned");
		device.undo("case-1", "state");
		const again = oneDevice();
		again.receive(
			[...device.journal.events.values()].map((event) =>
				event.field === "state" && event.undoes === undefined ? withhold(event) : event,
			),
		);
		expect(currentValue(again.journal, "case-1", "state")).toBe("ready");
		expect(again.undo("case-1", "state")).toEqual({ ok: false, problem: { kind: "nothing-to-undo" } });
	});

	it("is refused with a value, and where it says something else", () => {
		const event = oneDevice().write("case-1", "reference", "Cymru 7");
		const withValue: Event = { ...event, withheld: true };
		const moved = { ...withhold(event), field: "state" };
		const device = oneDevice();
		expect(device.receive([event, withValue, moved]).refused).toEqual([
			{ event: withValue, problem: { kind: "value-mismatch" } },
			{ event: moved, problem: { kind: "event-forged" } },
		]);
		expect(device.journal.events.get(event.id)).toEqual(event);
	});
});

describe("merging copies that are whole, redacted and withheld", () => {
	it("is commutative and associative", () => {
		fc.assert(
			fc.property(histories(), fc.gen(), (history, generate) => {
				const events = [...together(play(history)).events.values()];
				const [a, b, c] = [generate(copiesOf, events), generate(copiesOf, events), generate(copiesOf, events)];
				expect(everythingOf(journalOf(a, b))).toEqual(everythingOf(journalOf(b, a)));
				expect(everythingOf(journalOf(journalOf(a, b).events.values(), c))).toEqual(
					everythingOf(journalOf(a, journalOf(b, c).events.values())),
				);
			}),
			RUNS,
		);
	});

	it("is idempotent, and keeps of each event the copy that counts, in whatever order they come", () => {
		fc.assert(
			fc.property(histories(), fc.gen(), (history, generate) => {
				const events = [...together(play(history)).events.values()];
				const copies = [...generate(copiesOf, events), ...generate(copiesOf, events)];
				const journal = journalOf(generate(shuffled, copies));
				expect(everythingOf(journal)).toEqual(everythingOf(journalOf(copies)));
				expect(sorted(journal.events.values())).toEqual(sorted(bestOf(copies)));
			}),
			RUNS,
		);
	});

	it("shows what it would if no withheld event had been seen, and holds every chain whole", () => {
		fc.assert(
			fc.property(histories(), fc.gen(), (history, generate) => {
				const events = [...together(play(history)).events.values()];
				const copies = events.map((event) => generate(copyOf, event));
				const journal = journalOf(generate(shuffled, copies));
				const unseen = journalOf(copies.filter(({ withheld }) => !withheld));
				expect(shown(journal)).toEqual(shown(unseen));
				for (const stream of new Set(events.map((event) => event.stream))) {
					expect(coverOf(journal, stream)).toEqual(coverOf(unseen, stream));
				}
				expect(verify(journal)).toEqual([]);
			}),
			RUNS,
		);
	});
});

function deviceWithCase(): { readonly device: Device; readonly events: readonly Event[] } {
	const device = oneDevice();
	device.create("need-1", "case-1", 1);
	device.write("case-1", "reference", "Cymru 7");
	return { device, events: [...device.journal.events.values()] };
}

/** One of the copies in which an event may come. */
function copyOf(event: Event): fc.Arbitrary<Event> {
	return fc.constantFrom(event, withhold(event), redact(event));
}

/** Some of the events, each in some copy. */
function copiesOf(events: readonly Event[]): fc.Arbitrary<readonly Event[]> {
	return fc.shuffledSubarray([...events]).chain((some) => fc.tuple(...some.map(copyOf)));
}

function bestOf(copies: readonly Event[]): Iterable<Event> {
	const best = new Map<string, Event>();
	for (const copy of copies) {
		const other = best.get(copy.id);
		if (other === undefined || copyPrecedence(copy) > copyPrecedence(other)) best.set(copy.id, copy);
	}
	return best.values();
}

function everythingOf(journal: ReturnType<typeof journalOf>) {
	return { ...shown(journal), events: sorted(journal.events.values()) };
}

function sorted(events: Iterable<Event>): readonly Event[] {
	return [...events].sort((a, b) => (a.id < b.id ? -1 : 1));
}
