import { describe, expect, it } from "vitest";
import { historyOf, introductionOf } from "#domain/journal/history.ts";
import { type Device, journalOf, oneDevice, twoDevices } from "#support/histories.ts";

describe("the history of a field", () => {
	it("says what each person saw and wrote, in the order of the clock", () => {
		const [anna, ben] = twoDevices();
		anna.write("case-1", "answer/B1", "yes");
		ben.write("case-1", "answer/B1", "no");
		anna.receive(ben.journal.events.values());
		anna.write("case-1", "answer/B1", "no");
		expect(told(anna)).toEqual([
			["person-1", [], "yes"],
			["person-2", [], "no"],
			["person-1", ["yes", "no"], "no"],
		]);
	});

	it("gives the instant by the writer's clock", () => {
		const device = oneDevice({ daysOff: 1 });
		device.write("case-1", "answer/B1", "yes");
		const [entry] = historyOf(device.journal, "case-1", "answer/B1");
		expect(new Date(entry?.at ?? 0).toISOString().slice(0, 10)).toBe("2026-03-03");
	});

	it("keeps the entry of a redacted change, without what it said", () => {
		const device = oneDevice();
		device.redact(device.write("case-1", "reason/B1", "a name"));
		device.write("case-1", "reason/B1", "no name");
		expect(told(device, "reason/B1")).toEqual([
			["person-1", [], undefined],
			["person-1", [], "no name"],
		]);
	});
});

describe("an introduction", () => {
	it("says device, person, name and role", () => {
		const device = oneDevice({ person: "anna" });
		device.write("case-1", "answer/B1", "yes");
		expect(introductionOf(device.journal, device.writer().id)).toEqual({
			device: "device-1",
			person: "anna",
			name: "Name of anna",
			role: "inspector",
		});
	});

	it("is a writer's first event, and no later one", () => {
		const device = oneDevice({ person: "anna" });
		device.write("case-1", "answer/B1", "yes");
		const writer = device.writer().id;
		const other = { device: "d", person: "ben", name: "Ben", role: "lead" };
		const change = { stream: "case-1", record: writer, field: "writer", value: other };
		const [later] = device.writer().write(device.journal, change);
		const first = [...device.journal.events.values()][0];
		const journal = journalOf([later, first].filter((event) => event !== undefined));
		expect(introductionOf(journal, writer)?.person).toBe("anna");
		expect(introductionOf(journalOf(later === undefined ? [] : [later]), writer)).toBeUndefined();
	});

	it("is only ever a writer's own", () => {
		const [anna, ben] = twoDevices();
		anna.write("case-1", "answer/B1", "yes");
		ben.receive(anna.journal.events.values());
		ben.write(anna.writer().id, "writer", { device: "d", person: "mallory", name: "Mallory", role: "lead" });
		expect(introductionOf(ben.journal, anna.writer().id)?.person).toBe("person-1");
		expect(introductionOf(ben.journal, "unheard-of")).toBeUndefined();
	});
});

function told({ journal }: Device, field = "answer/B1") {
	return historyOf(journal, "case-1", field).map(({ who, before, after }) => [who?.person, before, after]);
}
