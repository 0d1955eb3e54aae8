import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verify } from "#domain/journal/chain.ts";
import type { Event } from "#domain/journal/event.ts";
import { hashOfValue } from "#domain/journal/hash.ts";
import { histories, journalOf, oneDevice, play, together } from "#support/histories.ts";

describe("verifying", () => {
	it("finds nothing wrong in an empty journal", () => {
		expect(verify(journalOf())).toEqual([]);
	});

	it("names a writer that did not introduce itself", () => {
		const event = oneDevice().write("case-1", "answer/B1", "yes");
		const first = { ...event, id: `${event.writer}:case-1:1`, seq: 1, prev: "" };
		expect(verify(journalOf([first]))).toEqual([
			{ kind: "introduction-missing", writer: event.writer, stream: "case-1", seq: 1 },
		]);
	});

	it("does not take what is said of another for a writer's introduction", () => {
		const device = oneDevice();
		device.write("case-1", "answer/B1", "yes");
		const [introduction] = [...device.journal.events.values()];
		const forged = journalOf(introduction === undefined ? [] : [{ ...introduction, record: "somebody" }]);
		expect(verify(forged).map((problem) => problem.kind)).toEqual(["introduction-missing"]);
	});

	it("finds a first event that claims to follow another", () => {
		const device = oneDevice();
		device.write("case-1", "answer/B1", "yes");
		const [introduction] = [...device.journal.events.values()];
		const forged = journalOf(introduction === undefined ? [] : [{ ...introduction, prev: "00" }]);
		expect(verify(forged).map((problem) => problem.kind)).toEqual(["prev-mismatch"]);
	});

	it("finds nothing wrong in any history that is whole", () => {
		fc.assert(
			fc.property(histories(), (history) => {
				expect(verify(together(play(history)))).toEqual([]);
			}),
		);
	});

	it("finds every event that is missing before the last of its chain", () => {
		fc.assert(
			fc.property(tamperings(), ({ events, event }) => {
				const { writer, stream, seq } = event;
				const problems = verify(journalOf(events.filter((other) => other !== event)));
				expect(problems).toEqual([{ kind: "gap", writer, stream, seq }]);
			}),
		);
	});

	it("finds every event altered before the last of its chain, at the event that follows it", () => {
		fc.assert(
			fc.property(tamperings(), fc.constantFrom(...alterations), ({ events, event }, alter) => {
				const { writer, stream, seq } = event;
				const problems = verify(journalOf(events.map((other) => (other === event ? alter(event) : other))));
				expect(problems).toContainEqual({ kind: "prev-mismatch", writer, stream, seq: seq + 1 });
			}),
		);
	});

	it("finds every two events of a chain that changed places", () => {
		fc.assert(
			fc.property(tamperings(), ({ events, event, later }) => {
				const at = ({ id, seq }: Event) => ({ id, seq });
				const swapped = events.map((other) =>
					other === event ? { ...later, ...at(event) } : other === later ? { ...event, ...at(later) } : other,
				);
				const { writer, stream, seq } = event;
				expect(verify(journalOf(swapped))).toContainEqual({ kind: "prev-mismatch", writer, stream, seq: seq + 1 });
			}),
		);
	});
});

const forged = { salt: "00", value: "forged" };
const alterations: readonly ((event: Event) => Event)[] = [
	(event) => ({ ...event, at: "0000000000001-000000" }),
	(event) => ({ ...event, record: "case-3" }),
	(event) => ({ ...event, field: "answer/B22" }),
	(event) => ({ ...event, bases: [...event.bases, "forged:base:1"] }),
	(event) => ({ ...event, undoes: "forged:undone:1" }),
	(event) => ({ ...event, draft: { id: "forged", revision: 9 } }),
	(event) => ({ ...event, prev: `${event.prev}0` }),
	(event) => ({ ...event, value: forged, valueHash: hashOfValue(forged) }),
];

/** All events of a history, one that is not the last of its chain, and a later one of that chain. */
function tamperings(): fc.Arbitrary<{ events: readonly Event[]; event: Event; later: Event }> {
	return histories()
		.map((history) => [...together(play(history)).events.values()])
		.filter((events) => events.length > 0)
		.chain((events) => {
			const laterOf = (event: Event) =>
				events.filter(
					(other) => other.writer === event.writer && other.stream === event.stream && other.seq > event.seq,
				);
			return fc
				.constantFrom(...events.filter((event) => laterOf(event).length > 0))
				.chain((event) => fc.constantFrom(...laterOf(event)).map((later) => ({ events, event, later })));
		});
}
