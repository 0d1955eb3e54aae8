import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Event } from "#domain/journal/event.ts";
import { Stopped } from "#support/memory-files.ts";
import { VAULT_JOURNAL } from "#vault/vault.ts";
import { changesInMirror, holdingOfDatabase, holdingOfMirror } from "./both-copies.ts";
import { type Browser, expectValue, openBrowser, PASSPHRASE } from "./browser.ts";
import { draft, event, redacted } from "./journal-content.ts";

let browser: Browser;
beforeEach(() => {
	browser = openBrowser();
});
afterEach(() => browser.close());

async function eventsIn(of: Browser): Promise<readonly Event[]> {
	const { vault } = await of.openUnlockedTab();
	return expectValue(await vault.read(VAULT_JOURNAL)).events.toSorted((one, other) => one.seq - other.seq);
}

/** Three sessions' work, the last one's tab killed. */
async function work(of: Browser): Promise<void> {
	const { vault, kill } = await of.openTabWithVault();
	expectValue(await vault.append(VAULT_JOURNAL, [event(1)]));
	const { vault: second, kill: killSecond } = await of.openUnlockedTab();
	expectValue(await second.append(VAULT_JOURNAL, [event(2)]));
	expectValue(await second.saveDraft(VAULT_JOURNAL, draft()));
	const { vault: third, kill: killThird } = await of.openUnlockedTab();
	expectValue(await third.append(VAULT_JOURNAL, [event(3)]));
	for (const end of [kill, killSecond, killThird]) {
		end();
	}
}

describe("the files of ended writers", { timeout: 60_000 }, () => {
	it("become one on opening, with all that they held", async () => {
		await work(browser);
		expect(browser.mirror.names()).toHaveLength(3);
		const before = holdingOfMirror(browser);
		const { opened } = await browser.openUnlockedTab();
		expect(browser.mirror.names()).toEqual([opened.writer]);
		expect(holdingOfMirror(browser)).toEqual(before);
	});

	it("take with them what was removed, redacted texts above all", async () => {
		const { vault } = await browser.openTabWithVault();
		await vault.append(VAULT_JOURNAL, [event(1)]);
		await vault.append(VAULT_JOURNAL, [redacted(event(1))]);
		const { vault: next } = await browser.openUnlockedTab();
		await vault.lock();
		await next.lock();
		await browser.openUnlockedTab();
		const rows = changesInMirror(browser.mirror).flatMap(({ put }) => put);
		expect(rows.filter(({ table }) => table === "events")).toHaveLength(1);
	});

	it("stay where damage hides what they held", async () => {
		await work(browser);
		const [name = ""] = browser.mirror.names();
		browser.mirror.change(name, (bytes) => bytes.fill(0, 0, 20));
		const spoilt = browser.mirror.contents(name).slice();
		const { opened } = await browser.openUnlockedTab();
		expect(browser.mirror.names()).toEqual([name, opened.writer]);
		expect(browser.mirror.contents(name)).toEqual(spoilt);
	});

	it("lose nothing wherever the program stops: with the database, without it, and with the tail torn", async () => {
		let isDone = false;
		for (let calls = 0; !isDone; calls++) {
			const stopped = openBrowser();
			await work(stopped);
			const held = await holdingOfDatabase(stopped);
			const tab = stopped.openTab();
			await tab.vault.status();
			stopped.mirror.tear((unflushed) => Math.floor(unflushed / 2));
			stopped.mirror.stopAfter(calls);
			isDone = await tab.vault.unlock(PASSPHRASE).then(
				({ ok }) => ok,
				(error) => {
					expect(error).toBeInstanceOf(Stopped);
					return false;
				},
			);
			tab.kill();
			stopped.mirror.stopAfter(Number.POSITIVE_INFINITY);
			expect(holdingOfMirror(stopped)).toEqual(held);
			expect(await eventsIn(stopped)).toEqual([event(1), event(2), event(3)]);
			expect(holdingOfMirror(stopped)).toEqual(held);
			const bereft = openBrowser(undefined, stopped.mirror);
			stopped.close();
			expect(await eventsIn(bereft)).toEqual([event(1), event(2), event(3)]);
			bereft.close();
		}
	});

	it("are read whole where one of them is still held open", async () => {
		await work(browser);
		const [name = ""] = browser.mirror.names();
		await browser.mirror.openTab().files.open(name);
		const { opened } = await browser.openUnlockedTab();
		expect(browser.mirror.names()).toEqual([name, opened.writer]);
		expect(holdingOfMirror(browser)).toEqual(await holdingOfDatabase(browser));
	});
});

describe("two tabs at once", () => {
	it("write to files of their own, and another's opening leaves them as they are", async () => {
		const { vault: one, opened: first } = await browser.openTabWithVault();
		await one.append(VAULT_JOURNAL, [event(1)]);
		const before = browser.mirror.contents(first.writer);
		const { vault: other, opened: second } = await browser.openUnlockedTab();
		expect(second.restored).toEqual([]);
		expect(browser.mirror.contents(first.writer)).toEqual(before);
		// What the living tab's file holds is not written again.
		expect(browser.mirror.names()).toEqual([first.writer]);
		await Promise.all([one.append(VAULT_JOURNAL, [event(2)]), other.append(VAULT_JOURNAL, [event(3)])]);
		expect(new Set(browser.mirror.names())).toEqual(new Set([first.writer, second.writer]));
		expect(holdingOfMirror(browser)).toEqual(await holdingOfDatabase(browser));
	});

	it("and more find nothing to restore, and lose nothing", async () => {
		await work(browser);
		const held = await holdingOfDatabase(browser);
		const opened: Awaited<ReturnType<Browser["openUnlockedTab"]>>[] = [];
		for (let count = 0; count < 4; count++) {
			opened.push(await browser.openUnlockedTab());
		}
		expect(opened.flatMap((tab) => tab.opened.restored)).toEqual([]);
		await Promise.all(opened.map(({ vault }, index) => vault.append(VAULT_JOURNAL, [event(4 + index)])));
		expect(await eventsIn(browser)).toHaveLength(7);
		expect((await holdingOfDatabase(browser)).size).toBe(held.size + 4);
		expect(holdingOfMirror(browser)).toEqual(await holdingOfDatabase(browser));
	});

	it("while one types and others come and go, keep every draft and event in both copies", async () => {
		const { vault } = await browser.openTabWithVault();
		const typing = (async () => {
			for (let revision = 1; revision <= 30; revision++) {
				expect(expectValue(await vault.saveDraft(VAULT_JOURNAL, draft({ revision }))).copies).toBe(2);
			}
		})();
		for (let count = 0; count < 5; count++) {
			const { vault: other, kill } = await browser.openUnlockedTab();
			await other.append(VAULT_JOURNAL, [event(count)]);
			kill();
		}
		await typing;
		expect([...(await holdingOfDatabase(browser)).keys()].filter((name) => name.startsWith("drafts"))).toHaveLength(1);
		expect(holdingOfMirror(browser)).toEqual(await holdingOfDatabase(browser));
	});
});
