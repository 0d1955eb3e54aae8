import { describe, expect, it } from "vitest";
import {
	conflictsOf,
	currentValue,
	fieldOf,
	fieldsOf,
	headsOf,
	recordsOf,
	removedRecordsOf,
} from "#domain/journal/view.ts";
import { createDevices, type Device, oneDevice, twoDevices } from "#support/histories.ts";

describe("a field", () => {
	it("is empty before anybody writes", () => {
		expect(fieldOf(oneDevice().journal, "case-1", "answer/B1")).toEqual({ kind: "empty" });
	});

	it("has the value last written", () => {
		const device = oneDevice();
		device.write("case-1", "answer/B1", "yes");
		const last = device.write("case-1", "answer/B1", "no");
		expect(fieldOf(device.journal, "case-1", "answer/B1")).toEqual({ kind: "value", value: "no", heads: [last] });
	});

	it("is in conflict where two people wrote differently without seeing each other", () => {
		const [anna, ben] = twoDevices();
		const heads = [anna.write("case-1", "answer/B1", "yes"), ben.write("case-1", "answer/B1", "no")];
		exchange(anna, ben);
		expect(fieldOf(anna.journal, "case-1", "answer/B1")).toEqual({ kind: "conflict", heads });
		expect(currentValue(anna.journal, "case-1", "answer/B1")).toBeUndefined();
	});

	it("has the value on which two people agreed without seeing each other", () => {
		const [anna, ben] = twoDevices();
		anna.write("case-1", "needs", { home: true, school: "none" });
		ben.write("case-1", "needs", { school: "none", home: true });
		exchange(anna, ben);
		expect(currentValue(anna.journal, "case-1", "needs")).toEqual({ home: true, school: "none" });
		expect(headsOf(anna.journal, "case-1", "needs")).toHaveLength(2);
		expect(conflictsOf(anna.journal)).toEqual([]);
	});

	it("leaves the conflict once somebody writes over what both wrote", () => {
		const [anna, ben] = twoDevices();
		anna.write("case-1", "answer/B1", "yes");
		ben.write("case-1", "answer/B1", "no");
		exchange(anna, ben);
		const settled = ben.write("case-1", "answer/B1", "yes");
		anna.receive([settled]);
		expect(currentValue(anna.journal, "case-1", "answer/B1")).toBe("yes");
		expect(conflictsOf(anna.journal)).toEqual([]);
	});

	it("has the edit that saw the other, although its device's clock is 40 days behind", () => {
		const [ahead, behind] = createDevices({ daysOff: 40 }, { daysOff: -40 }) as [Device, Device];
		ahead.write("case-1", "answer/B1", "yes");
		exchange(ahead, behind);
		behind.write("case-1", "answer/B1", "no");
		exchange(ahead, behind);
		expect(currentValue(ahead.journal, "case-1", "answer/B1")).toBe("no");
	});

	it("is not emptied by an event that claims to have seen itself", () => {
		const device = oneDevice();
		const own = `${device.writer().id}:case-1:2`;
		const change = { stream: "case-1", record: "case-1", field: "answer/B1", value: "yes", bases: [own] };
		device.receive(device.writer().write(device.journal, change));
		expect(fieldOf(device.journal, "case-1", "answer/B1")).toMatchObject({ value: "yes", heads: [{ id: own }] });
	});

	it("says that its only head was redacted", () => {
		const device = oneDevice();
		device.redact(device.write("case-1", "reason/B1", "a name"));
		expect(fieldOf(device.journal, "case-1", "reason/B1").kind).toBe("redacted");
		expect(currentValue(device.journal, "case-1", "reason/B1")).toBeUndefined();
	});

	it("stays in conflict when one of two heads is redacted", () => {
		const [anna, ben] = twoDevices();
		const event = anna.write("case-1", "reason/B1", "a name");
		ben.write("case-1", "reason/B1", "no name");
		exchange(anna, ben);
		anna.redact(event);
		expect(fieldOf(anna.journal, "case-1", "reason/B1").kind).toBe("conflict");
	});
});

describe("conflicts", () => {
	it("are looked for among no more fields however many streams somebody writes in", () => {
		const { journal, write } = oneDevice();
		for (let number = 1; number <= 50; number++) write(`case-${number}`, "answer/B1", "yes");
		expect(journal.contested.size).toBe(0);
	});

	it("are listed by record, then field, of one stream or of all", () => {
		const [anna, ben] = twoDevices();
		for (const [record, field] of [
			["case-2", "answer/B1"],
			["case-1", "reason/B1"],
			["case-1", "answer/B1"],
		] as const) {
			anna.write(record, field, "one");
			ben.write(record, field, "other");
		}
		exchange(anna, ben);
		const named = (stream?: string) => conflictsOf(anna.journal, stream).map(({ record, field }) => [record, field]);
		expect(named()).toEqual([
			["case-1", "answer/B1"],
			["case-1", "reason/B1"],
			["case-2", "answer/B1"],
		]);
		expect(named("case-2")).toEqual([["case-2", "answer/B1"]]);
	});
});

describe("a record", () => {
	it("is listed by kind and parent, by order, then id", () => {
		const device = oneDevice();
		device.create("need-c", "case-1", 1);
		device.create("need-b", "case-1", 1);
		device.create("need-a", "case-1", 2);
		device.create("need-d", "case-2", 0);
		const ids = (parent?: string) => recordsOf(device.journal, "need", parent).map((entry) => entry.id);
		expect(ids("case-1")).toEqual(["need-b", "need-c", "need-a"]);
		expect(ids()).toEqual(["need-d", "need-b", "need-c", "need-a"]);
		expect(recordsOf(device.journal, "institution")).toEqual([]);
	});

	it("carries kind, parent, order and the stream that it came in", () => {
		const device = oneDevice();
		device.create("need-1", "case-1", 2.5);
		expect(recordsOf(device.journal, "need")).toEqual([
			{ id: "need-1", kind: "need", parent: "case-1", order: 2.5, stream: "case-1", removed: false },
		]);
	});

	it("moves when its creation is written over", () => {
		const device = oneDevice();
		device.create("need-1", "case-1", 0);
		device.create("need-1", "case-2", 0);
		expect(recordsOf(device.journal, "need", "case-1")).toEqual([]);
		expect(recordsOf(device.journal, "need").map((entry) => entry.parent)).toEqual(["case-2"]);
	});

	it("is hidden when removed, and can be taken back", () => {
		const device = oneDevice();
		device.create("need-1", "case-1", 0);
		device.write("need-1", "removed", true);
		expect(recordsOf(device.journal, "need")).toEqual([]);
		expect(removedRecordsOf(device.journal, "need", "case-1").map((entry) => entry.id)).toEqual(["need-1"]);
		device.undo("need-1", "removed");
		expect(recordsOf(device.journal, "need").map((entry) => entry.id)).toEqual(["need-1"]);
		expect(removedRecordsOf(device.journal, "need")).toEqual([]);
	});

	it("stays on screen when one person removes it and another unseen keeps it", () => {
		const [anna, ben] = twoDevices();
		anna.create("need-1", "case-1", 0);
		exchange(anna, ben);
		anna.write("need-1", "removed", true);
		ben.write("need-1", "removed", false);
		exchange(anna, ben);
		expect(recordsOf(anna.journal, "need").map((entry) => entry.id)).toEqual(["need-1"]);
	});

	it("is not made by a creation that is malformed", () => {
		const device = oneDevice();
		device.write("need-1", "created", { kind: "need", parent: "case-1" });
		expect(recordsOf(device.journal, "need")).toEqual([]);
	});

	it("names all its fields, sorted", () => {
		const device = oneDevice();
		device.create("need-1", "case-1", 0);
		device.write("need-1", "text", "A home.");
		device.write("need-1", "area", "home");
		expect(fieldsOf(device.journal, "need-1")).toEqual(["area", "created", "text"]);
		expect(fieldsOf(device.journal, "need-2")).toEqual([]);
	});
});

function exchange(a: Device, b: Device): void {
	a.receive(b.journal.events.values());
	b.receive(a.journal.events.values());
}
