import { describe, expect, it } from "vitest";
import { eventsOfDrafts } from "#domain/journal/drafts.ts";
import type { Draft } from "#domain/journal/event.ts";
import { currentValue, fieldOf } from "#domain/journal/view.ts";
import { type Device, oneDevice } from "#support/histories.ts";

const reason = ["case-1", "reason/B1"] as const;

describe("what was being typed when a tab ended", () => {
	it("becomes an event that names the draft and its revision", () => {
		const device = oneDevice();
		const draft = device.type(...reason, "He was asked.");
		device.reopen();
		expect(fieldOf(device.journal, ...reason)).toMatchObject({
			kind: "value",
			value: "He was asked.",
			heads: [{ draft: { id: draft.id, revision: 1 } }],
		});
	});

	it("is in conflict with what was written since, and does not step back", () => {
		const device = oneDevice();
		device.write(...reason, "old");
		const draft = device.type(...reason, "old, and typed on");
		device.write(...reason, "new");
		recover(device, [draft]);
		const state = fieldOf(device.journal, ...reason);
		expect(state.kind).toBe("conflict");
		expect(state.kind === "conflict" && state.heads.map((head) => head.value?.value)).toEqual([
			"new",
			"old, and typed on",
		]);
	});

	it("gives no second event", () => {
		const device = oneDevice();
		const draft = device.type(...reason, "He was asked.");
		expect(recover(device, [draft])).toBe(2);
		device.write(...reason, "He was not asked.");
		expect(recover(device, [draft])).toBe(0);
		expect(currentValue(device.journal, ...reason)).toBe("He was not asked.");
	});

	it("is kept if it is a higher revision than the one that became an event", () => {
		const device = oneDevice();
		const draft = device.type(...reason, "He was");
		recover(device, [draft]);
		expect(recover(device, [{ ...draft, revision: 2, text: "He was asked." }])).toBe(1);
		expect(recover(device, [{ ...draft, revision: 1, text: "He" }])).toBe(0);
	});

	it("gives no event if the field shows that text already", () => {
		const device = oneDevice();
		device.write(...reason, "He was asked.");
		expect(recover(device, [device.type(...reason, "He was asked.")])).toBe(0);
	});

	it("gives no event if nothing was typed into an empty field", () => {
		const device = oneDevice();
		expect(recover(device, [device.type(...reason, "")])).toBe(0);
	});

	it("is kept if it emptied a field", () => {
		const device = oneDevice();
		device.write(...reason, "He was asked.");
		recover(device, [device.type(...reason, "")]);
		expect(currentValue(device.journal, ...reason)).toBe("");
	});
});

/** Keeps the drafts; gives the number of events, with a new writer's introduction. */
function recover(device: Device, drafts: readonly Draft[]): number {
	const events = eventsOfDrafts(device.journal, device.writer(), drafts);
	device.receive(events);
	return events.length;
}
