import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { undo } from "#domain/journal/undo.ts";
import { currentValue, fieldOf } from "#domain/journal/view.ts";
import { createDevices, type Device, histories, oneDevice, places, play, twoDevices } from "#support/histories.ts";

const answer = ["case-1", "answer/B1"] as const;

describe("undoing", () => {
	it("restores the value before, as a change of its own that says what it takes back", () => {
		const device = oneDevice();
		device.write(...answer, "yes");
		const mistake = device.write(...answer, "no");
		device.undo(...answer);
		expect(fieldOf(device.journal, ...answer)).toMatchObject({
			kind: "value",
			value: "yes",
			heads: [{ undoes: mistake.id, bases: [mistake.id] }],
		});
	});

	it("leaves null where there was no value before", () => {
		const device = oneDevice();
		device.write(...answer, "yes");
		device.undo(...answer);
		expect(currentValue(device.journal, ...answer)).toBeNull();
	});

	it("goes one change further back each time, until nothing is left", () => {
		const device = oneDevice();
		for (const value of ["one", "two", "three"]) {
			device.write(...answer, value);
		}
		const steps = [1, 2, 3].map(() => {
			device.undo(...answer);
			return currentValue(device.journal, ...answer);
		});
		expect(steps).toEqual(["two", "one", null]);
		expect(device.undo(...answer)).toEqual(refusal("nothing-to-undo"));
	});

	it("takes back what was written after an undo, and then what the undo had left", () => {
		const device = oneDevice();
		device.write(...answer, "one");
		device.write(...answer, "two");
		device.undo(...answer);
		device.write(...answer, "three");
		device.undo(...answer);
		expect(currentValue(device.journal, ...answer)).toBe("one");
		device.undo(...answer);
		expect(currentValue(device.journal, ...answer)).toBeNull();
	});

	it("reaches over to the same person's other device", () => {
		const [laptop, tablet] = createDevices({ person: "anna" }, { person: "anna" }) as [Device, Device];
		laptop.write(...answer, "yes");
		tablet.receive(laptop.journal.events.values());
		expect(tablet.undo(...answer).ok).toBe(true);
	});

	it("is refused where nothing was written", () => {
		expect(oneDevice().undo(...answer)).toEqual(refusal("nothing-to-undo"));
	});

	it("is refused over another person's change", () => {
		const [anna, ben] = twoDevices();
		anna.write(...answer, "yes");
		ben.receive(anna.journal.events.values());
		expect(ben.undo(...answer)).toEqual(refusal("not-yours"));
	});

	it("is refused when an undo has brought back another person's value", () => {
		const [anna, ben] = twoDevices();
		anna.write(...answer, "yes");
		ben.receive(anna.journal.events.values());
		ben.write(...answer, "no");
		expect(ben.undo(...answer).ok).toBe(true);
		expect(ben.undo(...answer)).toEqual(refusal("not-yours"));
	});

	it("is refused where another person wrote the same", () => {
		const [anna, ben] = twoDevices();
		anna.write(...answer, "yes");
		ben.write(...answer, "yes");
		ben.receive(anna.journal.events.values());
		anna.receive(ben.journal.events.values());
		expect(ben.undo(...answer)).toEqual(refusal("not-yours"));
		expect(anna.undo(...answer)).toEqual(refusal("not-yours"));
		ben.write(...answer, "no");
		ben.undo(...answer);
		expect(ben.undo(...answer)).toEqual(refusal("nothing-to-undo"));
	});

	it("is refused over another person's undo", () => {
		const [anna, ben] = twoDevices();
		anna.write(...answer, "yes");
		ben.receive(anna.journal.events.values());
		ben.write(...answer, "no");
		ben.undo(...answer);
		anna.receive(ben.journal.events.values());
		expect(anna.undo(...answer)).toEqual(refusal("not-yours"));
	});

	it("is refused in a conflict, and over the settling of one", () => {
		const [anna, ben] = twoDevices();
		anna.write(...answer, "yes");
		ben.write(...answer, "no");
		ben.receive(anna.journal.events.values());
		expect(ben.undo(...answer)).toEqual(refusal("conflict"));
		ben.write(...answer, "yes");
		expect(ben.undo(...answer)).toEqual(refusal("conflict"));
	});

	it("is refused where the value before was redacted", () => {
		const device = oneDevice();
		device.redact(device.write(...answer, "a name"));
		device.write(...answer, "no name");
		expect(device.undo(...answer)).toEqual(refusal("nothing-to-undo"));
	});

	it("stops at a sign-off, and goes back to it", () => {
		const device = oneDevice();
		device.write(...answer, "one");
		const signed = device.write(...answer, "two");
		const undoing = () => undo(device.journal, device.writer(), ...answer, [signed.id]);
		expect(undoing()).toEqual(refusal("signed-off"));
		device.write(...answer, "three");
		expect(undoing().ok).toBe(true);
		device.undo(...answer);
		expect(currentValue(device.journal, ...answer)).toBe("two");
		expect(undoing()).toEqual(refusal("signed-off"));
	});

	it("stops at a sign-off of what was undone before the sign-off arrived", () => {
		const device = oneDevice();
		device.write(...answer, "one");
		const signed = device.write(...answer, "two");
		device.undo(...answer);
		expect(undo(device.journal, device.writer(), ...answer, [signed.id])).toEqual(refusal("signed-off"));
	});

	it("ends at events that claim to undo each other in a ring", () => {
		const device = oneDevice();
		const id = (seq: number) => `${device.writer().id}:case-1:${seq}`;
		for (const [undoes, base] of [[3], [undefined, 2], [3, 3]] as const) {
			const change = { stream: "case-1", record: "case-1", field: "answer/B1", value: "yes" };
			const bases = base === undefined ? [] : [id(base)];
			const undoing = undoes === undefined ? {} : { undoes: id(undoes) };
			device.receive(device.writer().write(device.journal, { ...change, ...undoing, bases }));
		}
		expect(device.undo(...answer)).toEqual(refusal("nothing-to-undo"));
	});

	it("restores what was there, after any history", () => {
		fc.assert(
			fc.property(histories(), fc.constantFrom(...places), (history, { record, field }) => {
				const device = play(history).devices[0] as Device;
				const before = fieldOf(device.journal, record, field);
				device.write(record, field, "a slip");
				const undone = device.undo(record, field);
				if (before.kind === "empty" || before.kind === "value") {
					expect(undone.ok).toBe(true);
					expect(currentValue(device.journal, record, field)).toEqual(before.kind === "value" ? before.value : null);
				} else {
					expect(undone.ok).toBe(false);
					expect(currentValue(device.journal, record, field)).toBe("a slip");
				}
			}),
		);
	});
});

function refusal(kind: string) {
	return { ok: false, problem: { kind } };
}
