import { describe, expect, it, vi } from "vitest";
import type { SaveQueue } from "#app/session/save-queue.ts";
import { createSaving } from "#app/session/saving.ts";
import type { SaveState } from "#ui/save-status.tsx";

const nothing: SaveState = { kind: "nothing-to-save" };
const saving: SaveState = { kind: "saving" };
const notSaved: SaveState = { kind: "not-saved", problem: { kind: "storage-full", detail: "quota" } };
const savedAt = (at: number): SaveState => ({ kind: "saved", at, copies: 2 });

/** A queue of which only how it goes is asked. */
function queueIn(first: SaveState) {
	let state = first;
	const listeners = new Set<() => void>();
	const queue: Pick<SaveQueue, "state" | "subscribe"> = {
		state: () => state,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
	const become = (next: SaveState) => {
		state = next;
		for (const listener of listeners) listener();
	};
	return { queue: queue as SaveQueue, become };
}

describe("how storing goes in several journals", () => {
	it.each([
		["nothing to save while none has anything", [nothing, nothing], nothing],
		["saved at the last time of any", [savedAt(2), savedAt(3), savedAt(1), nothing], savedAt(3)],
		["saving while one is", [savedAt(2), saving, nothing], saving],
		["not saved while one is not, whatever the others are", [savedAt(2), notSaved, saving], notSaved],
	])("is %s", (_, states, whole) => {
		const all = createSaving();
		for (const state of states) all.follow(queueIn(state).queue);
		expect(all.state()).toEqual(whole);
		expect(all.state()).toBe(all.state());
	});

	it("is told whenever it changes in one", () => {
		const all = createSaving();
		const { queue, become } = queueIn(nothing);
		all.follow(queue);
		const told = vi.fn();
		all.subscribe(told);
		become(notSaved);
		expect(told).toHaveBeenCalledTimes(1);
		expect(all.state()).toBe(notSaved);
	});

	it("no longer counts one that was forgotten", () => {
		const all = createSaving();
		const { queue, become } = queueIn(notSaved);
		all.follow(queue);
		all.forget(queue);
		expect(all.state()).toEqual(nothing);
		const told = vi.fn();
		all.subscribe(told);
		become(saving);
		expect(told).not.toHaveBeenCalled();
	});
});
