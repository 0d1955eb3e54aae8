import type { WriterId } from "#domain/journal/event.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import type { Opened } from "#vault/opened.ts";
import type { Change, StorageProblem } from "#vault/vault.ts";
import type { MemoryDisk } from "./memory-disk.ts";

/** One tab over a disk: its writer while it is unlocked, and who listens in it. */
export function createMemoryTab(disk: MemoryDisk) {
	const listeners = new Set<(change: Change) => void>();
	const lockListeners = new Set<() => void>();
	const failures: StorageProblem[] = [];
	let writer: WriterId | undefined;
	let held: Promise<void> = Promise.resolve();

	const self = {
		writer: () => writer,
		hear: (change: Change) => {
			for (const listener of listeners) listener(structuredClone(change));
		},
		hearLock: () => {
			for (const listener of lockListeners) listener();
		},
	};
	disk.tabs.add(self);

	return {
		hear: self.hear,
		isOpen: () => writer !== undefined,
		begin(): Opened {
			writer ??= crypto.randomUUID();
			disk.living.add(writer);
			return { device: disk.device, writer, restored: [] };
		},
		end() {
			if (writer !== undefined) disk.living.delete(writer);
			writer = undefined;
		},
		/** All others that are unlocked. */
		others: () => [...disk.tabs].filter((other) => other !== self && other.writer() !== undefined),
		/** Work that stores something. */
		async store<Value>(work: () => Value): Promise<Result<Value, StorageProblem>> {
			await held;
			if (writer === undefined) return failed({ kind: "locked", detail: "" });
			const problem = failures.shift();
			return problem === undefined ? ok(work()) : failed(problem);
		},
		/** Work that stores nothing. */
		look: async <Value>(work: () => Value): Promise<Result<Value, StorageProblem>> =>
			writer === undefined ? failed({ kind: "locked", detail: "" }) : ok(work()),
		async subscribe(listener: (change: Change) => void) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		async subscribeToLock(listener: () => void) {
			lockListeners.add(listener);
			return () => void lockListeners.delete(listener);
		},
		failNext(problem: StorageProblem) {
			failures.push(problem);
		},
		hold() {
			let release = () => {};
			held = new Promise((resolve) => {
				release = resolve;
			});
			return release;
		},
		leave: () => void disk.tabs.delete(self),
	};
}

export type MemoryTab = ReturnType<typeof createMemoryTab>;
