import { describe, expect, it } from "vitest";
import { alone, whileWriting } from "#vault/copies-lock.ts";
import { createTabLocks } from "./tab-locks.ts";

describe("uniting the copies", () => {
	it("waits for what other tabs are writing, and keeps them from writing meanwhile", async () => {
		const locksOfTab = createTabLocks();
		const order: string[] = [];
		const work = (name: string) => async () => {
			order.push(`${name} begins`);
			await new Promise((resolve) => setImmediate(resolve));
			order.push(`${name} ends`);
		};
		await Promise.all([
			whileWriting(locksOfTab().locks, work("one")),
			whileWriting(locksOfTab().locks, work("other")),
			alone(locksOfTab().locks, work("uniting")),
			whileWriting(locksOfTab().locks, work("late")),
		]);
		expect(order).toEqual([
			"one begins",
			"other begins",
			"one ends",
			"other ends",
			"uniting begins",
			"uniting ends",
			"late begins",
			"late ends",
		]);
	});
});
