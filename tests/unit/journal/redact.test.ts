import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verify } from "#domain/journal/chain.ts";
import { redact } from "#domain/journal/redact.ts";
import { histories, journalOf, oneDevice, play, shuffled, together } from "#support/histories.ts";

describe("a redaction", () => {
	it("takes the value and keeps all the rest", () => {
		const event = oneDevice().write("case-1", "reason/B1", "a name");
		const redacted = redact(event);
		expect(redacted).not.toHaveProperty("value");
		expect({ ...redacted, value: event.value }).toEqual(event);
	});

	it("is named as a change of the field, and a whole copy that comes later is not", () => {
		const device = oneDevice();
		const event = device.write("case-1", "reason/B1", "a name");
		const field = { record: "case-1", field: "reason/B1" };
		expect(device.receive([redact(event)])).toEqual({ changed: [field], refused: [] });
		expect(device.receive([event])).toEqual({ changed: [], refused: [] });
		expect(device.journal.events.get(event.id)).toEqual(redact(event));
	});

	it("keeps every chain whole, and holds against whole copies in whatever order they come", () => {
		fc.assert(
			fc.property(histories(), fc.gen(), (history, generate) => {
				const played = play(history);
				const known = [...together(played).events.values()];
				const journal = journalOf(generate(shuffled, [...known, ...played.written]));
				expect(verify(journal)).toEqual([]);
				const gone = [...journal.events.values()].filter((event) => event.value === undefined);
				expect(new Set(gone.map((event) => event.id))).toEqual(played.redacted);
			}),
		);
	});
});
