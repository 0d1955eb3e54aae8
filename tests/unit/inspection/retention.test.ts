import { describe, expect, it } from "vitest";
import { plainDateOf } from "#domain/dates.ts";
import { changeInspection } from "#domain/inspection/inspection.ts";
import { isRetentionOver, retentionOf } from "#domain/inspection/retention.ts";
import { createClock } from "#domain/journal/clock.ts";
import { add, createJournal } from "#domain/journal/journal.ts";
import { createWriter } from "#domain/journal/writer.ts";

function keptUntil(given: string) {
	const journal = createJournal();
	const writer = createWriter({
		id: "writer-1",
		introduction: { device: "d", person: "p", name: "Robin Example", role: "inspector" },
		clock: createClock(() => 0),
		random: (count) => new Uint8Array(count),
	});
	add(journal, writer.write(journal, changeInspection("retention", given)));
	return journal;
}

describe("the day until which an inspection is kept", () => {
	it("is over on the day after, not on the day itself", () => {
		const journal = keptUntil("2026-03-09");
		expect(isRetentionOver(journal, "2026-03-09")).toBe(false);
		expect(isRetentionOver(journal, "2026-03-10")).toBe(true);
	});

	it.each(["", "2026-02-30", "soon"])("is none where it is given as %j", (given) => {
		const journal = keptUntil(given);
		expect(retentionOf(journal)).toBe("");
		expect(isRetentionOver(journal, "9999-12-31")).toBe(false);
	});
});

describe("the date of an instant", () => {
	it("is London's, in winter and in summer", () => {
		expect(plainDateOf(Date.parse("2026-01-31T23:30:00Z"))).toBe("2026-01-31");
		expect(plainDateOf(Date.parse("2026-06-30T23:30:00Z"))).toBe("2026-07-01");
	});
});
