import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createTyping, type Place } from "#app/session/typing.ts";
import type { Draft } from "#domain/journal/event.ts";

const place: Place = { stream: "s", record: "r", field: "reason/B1" };

function outlet() {
	const drafts: Draft[] = [];
	const commits: { text: string; bases: readonly string[]; draft: { id: string; revision: number } }[] = [];
	const said: string[] = [];
	let ids = 0;
	const typing = createTyping({
		writer: "w",
		tick: () => "0000000000000-000000",
		newId: () => `draft-${++ids}`,
		beginTyping: (id) => said.push(`${id} begins`),
		endTyping: (id) => said.push(`${id} ends`),
		storeDraft: (draft) => {
			drafts.push(draft);
			said.push(`${draft.id} is stored`);
		},
		commit: (_place, text, bases, draft) => {
			commits.push({ text, bases, draft });
			said.push(`${draft.id} is committed`);
		},
	});
	const type = (text: string, bases: readonly string[] = ["head"]) => typing.type(place, text, () => bases);
	return { typing, type, drafts, commits, said };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("a text being typed", () => {
	it("is stored as a draft after a pause, and nothing is committed", () => {
		const { type, drafts, commits } = outlet();
		type("a");
		vi.advanceTimersByTime(299);
		expect(drafts).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(drafts).toMatchObject([{ text: "a", revision: 1, bases: ["head"] }]);
		expect(commits).toEqual([]);
	});

	it("has at most half a second at risk, however long somebody types without a pause", () => {
		const { type, drafts } = outlet();
		let text = "";
		for (let key = 0; key < 100; key += 1) {
			text += "x";
			type(text);
			vi.advanceTimersByTime(50);
			const stored = drafts.at(-1)?.text.length ?? 0;
			expect((text.length - stored) * 50).toBeLessThanOrEqual(500);
		}
	});

	it("becomes one change when the person leaves, which retires the draft", () => {
		const { typing, type, drafts, commits } = outlet();
		type("one");
		vi.advanceTimersByTime(300);
		type("one two");
		typing.leave(place);
		expect(drafts).toHaveLength(1);
		expect(commits).toEqual([{ text: "one two", bases: ["head"], draft: { id: "draft-1", revision: 2 } }]);
		vi.advanceTimersByTime(60_000);
		expect(drafts).toHaveLength(1);
		expect(commits).toHaveLength(1);
	});

	it("keeps the heads that the person had before the first key", () => {
		const { typing, type, commits } = outlet();
		type("a", ["before"]);
		type("ab", ["somebody else's"]);
		typing.leave(place);
		expect(commits).toMatchObject([{ bases: ["before"] }]);
	});

	it("becomes a change after half a minute of rest", () => {
		const { type, commits } = outlet();
		type("resting");
		vi.advanceTimersByTime(30_000);
		expect(commits).toMatchObject([{ text: "resting" }]);
	});

	it("is stored at once when the tab is hidden", () => {
		const { typing, type, drafts } = outlet();
		type("half a sen");
		typing.flush();
		expect(drafts).toMatchObject([{ text: "half a sen", revision: 1 }]);
		typing.flush();
		expect(drafts).toHaveLength(1);
	});

	it("is what the screen shows until it is left", () => {
		const { typing, type } = outlet();
		type("on screen");
		expect(typing.textOf(place)).toBe("on screen");
		typing.leave(place);
		expect(typing.textOf(place)).toBeUndefined();
	});
});

describe("the person's fingers", () => {
	it("are at work from the first key until the pause behind the last, once for all keys between", () => {
		const { type, said } = outlet();
		for (let key = 1; key <= 11; key += 1) {
			type("x".repeat(key));
			vi.advanceTimersByTime(100);
		}
		expect(said).toEqual(["draft-1 begins", "draft-1 is stored", "draft-1 is stored"]);
		vi.advanceTimersByTime(200);
		expect(said.slice(3)).toEqual(["draft-1 is stored", "draft-1 ends"]);
		type("again");
		expect(said.slice(5)).toEqual(["draft-1 begins"]);
	});

	it("are at rest once the field is left, and only after its text was handed over", () => {
		const { typing, type, said } = outlet();
		type("one");
		typing.leave(place);
		expect(said).toEqual(["draft-1 begins", "draft-1 is committed", "draft-1 ends"]);
		vi.advanceTimersByTime(60_000);
		expect(said).toHaveLength(3);
	});

	it("are at rest once the tab is hidden", () => {
		const { typing, type, said } = outlet();
		type("half a sen");
		typing.flush();
		expect(said).toEqual(["draft-1 begins", "draft-1 is stored", "draft-1 ends"]);
	});

	it("end nothing that did not begin again when a field is left after the pause", () => {
		const { typing, type, said } = outlet();
		type("one");
		vi.advanceTimersByTime(300);
		typing.leave(place);
		expect(said).toEqual(["draft-1 begins", "draft-1 is stored", "draft-1 ends", "draft-1 is committed"]);
	});
});
