import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSaveQueue } from "#app/session/save-queue.ts";
import type { Draft, Event } from "#domain/journal/event.ts";
import { oneDevice } from "#support/histories.ts";
import { createMemoryVault } from "#support/memory-vault.ts";

const draft = (revision: number, text: string): Draft => ({
	id: "d",
	writer: "w",
	stream: "s",
	record: "r",
	field: "f",
	revision,
	bases: [],
	text,
	at: "0000000000000-000000",
});

async function opened() {
	const vault = createMemoryVault();
	await vault.create("four words without meaning");
	const journal = await vault.createJournal();
	if (!journal.ok) throw new Error(journal.problem.kind);
	const device = oneDevice();
	const event = (value: string): Event => device.write("r", "f", value);
	const stored = async () => {
		const read = await vault.read(journal.value);
		return read.ok ? read.value.events.map(({ value }) => value?.value) : [];
	};
	return { vault, queue: createSaveQueue(vault, journal.value), event, stored };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("what is on its way to the disk", () => {
	it("is saved only when the disk has it", async () => {
		const { vault, queue, event } = await opened();
		const release = vault.hold();
		queue.append([event("a")]);
		expect(queue.state()).toEqual({ kind: "saving" });
		release();
		await queue.settled();
		expect(queue.state()).toMatchObject({ kind: "saved", copies: 1 });
	});

	it("stays, is said loudly, and is tried again when storing fails", async () => {
		const { vault, queue, event, stored } = await opened();
		vault.failNext({ kind: "storage-full", detail: "quota" });
		queue.append([event("a")]);
		await vi.waitFor(() => expect(queue.state().kind).toBe("not-saved"));
		expect(await stored()).not.toContain("a");
		queue.append([event("b")]);
		expect(queue.state().kind).toBe("not-saved");
		await vi.advanceTimersByTimeAsync(1_000);
		expect(queue.state().kind).toBe("saved");
		expect(await stored()).toEqual(expect.arrayContaining(["a", "b"]));
	});

	it("settles with the problem that keeps it from the disk", async () => {
		const { vault, queue, event } = await opened();
		vault.failNext({ kind: "storage-failed", detail: "no" });
		vault.failNext({ kind: "storage-failed", detail: "no" });
		queue.append([event("a")]);
		await vi.waitFor(() => expect(queue.state().kind).toBe("not-saved"));
		expect(await queue.settled()).toMatchObject({ ok: false, problem: { kind: "storage-failed" } });
		expect(await queue.settled()).toMatchObject({ ok: true });
	});

	it("does not stay behind when it is handed over in the moment in which the last of the others is saved", async () => {
		const { queue, event, stored } = await opened();
		let isFirst = true;
		queue.subscribe(() => {
			if (queue.state().kind !== "saved" || !isFirst) return;
			isFirst = false;
			queueMicrotask(() => queue.append([event("late")]));
		});
		queue.append([event("early")]);
		await vi.waitFor(async () => expect(await stored()).toContain("late"));
		expect(queue.state().kind).toBe("saved");
	});

	it("keeps only the newest of the drafts that wait", async () => {
		const { vault, queue } = await opened();
		const saveDraft = vi.spyOn(vault, "saveDraft");
		const release = vault.hold();
		for (let revision = 1; revision <= 5; revision += 1) queue.saveDraft(draft(revision, "x".repeat(revision)));
		release();
		await queue.settled();
		expect(saveDraft.mock.calls.map(([, { revision }]) => revision)).toEqual([1, 5]);
	});

	it("sends no draft behind the event that retires it", async () => {
		const { vault, queue, event } = await opened();
		const saveDraft = vi.spyOn(vault, "saveDraft");
		const release = vault.hold();
		queue.append([event("first")]);
		queue.saveDraft(draft(1, "typing"));
		queue.append([{ ...event("typed"), draft: { id: "d", revision: 2 } }]);
		release();
		await queue.settled();
		expect(saveDraft).not.toHaveBeenCalled();
	});
});

describe("what is still under somebody's fingers", () => {
	it("is not called saved, although all that was handed over is on disk", async () => {
		const { queue } = await opened();
		queue.saveDraft(draft(1, "first"));
		await queue.settled();
		queue.beginTyping("d");
		expect(queue.state()).toEqual({ kind: "saving" });
		queue.saveDraft(draft(2, "first seco"));
		await queue.settled();
		expect(queue.state()).toEqual({ kind: "saving" });
		queue.endTyping("d");
		expect(queue.state().kind).toBe("saved");
	});

	it("is called saved only when its last keys are on disk", async () => {
		const { vault, queue } = await opened();
		queue.beginTyping("d");
		const release = vault.hold();
		queue.saveDraft(draft(1, "all"));
		queue.endTyping("d");
		expect(queue.state()).toEqual({ kind: "saving" });
		release();
		await queue.settled();
		expect(queue.state().kind).toBe("saved");
	});

	it("keeps what another field has stored from being called saved", async () => {
		const { queue, event } = await opened();
		queue.beginTyping("d");
		queue.append([event("elsewhere")]);
		await queue.settled();
		expect(queue.state()).toEqual({ kind: "saving" });
	});

	it("turns the status once, whatever is stored between", async () => {
		const { queue } = await opened();
		const kinds: string[] = [];
		queue.subscribe(() => kinds.push(queue.state().kind));
		queue.beginTyping("d");
		for (let revision = 1; revision <= 3; revision += 1) {
			queue.saveDraft(draft(revision, "x".repeat(revision)));
			await queue.settled();
		}
		queue.endTyping("d");
		expect(kinds).toEqual(["saving", "saved"]);
	});

	it("does not hide that storing fails", async () => {
		const { vault, queue, event } = await opened();
		vault.failNext({ kind: "storage-full", detail: "quota" });
		queue.append([event("a")]);
		await vi.waitFor(() => expect(queue.state().kind).toBe("not-saved"));
		queue.beginTyping("d");
		expect(queue.state().kind).toBe("not-saved");
	});
});
