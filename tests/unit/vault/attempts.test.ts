import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { VAULT_JOURNAL } from "#vault/vault.ts";
import { type Browser, expectValue, openBrowser, PASSPHRASE } from "./browser.ts";
import { changeDisk, readDisk } from "./disk.ts";
import { event } from "./journal-content.ts";

const WRONG = "five words are not it";
const wrong = { ok: false, problem: { kind: "wrong-passphrase" } };
const tooMany = (seconds: number) => ({ ok: false, problem: { kind: "too-many-attempts", seconds } });

let browser: Browser;
beforeEach(async () => {
	browser = openBrowser();
	const { vault } = await browser.openTabWithVault();
	expectValue(await vault.append(VAULT_JOURNAL, [event(1)]));
	await vault.lock();
});
afterEach(() => browser.close());

describe("after a wrong passphrase", () => {
	it("the next has to wait 1, 2, 4 … and at most 60 seconds", async () => {
		const { vault } = browser.openTab();
		for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
			expect(await vault.unlock(WRONG)).toEqual(wrong);
			expect(await vault.status()).toEqual({ kind: "locked", waitUntil: browser.clock.now + seconds * 1000 });
			expect(await vault.unlock(PASSPHRASE)).toEqual(tooMany(seconds));
			browser.clock.now += seconds * 1000 - 1;
			expect(await vault.unlock(PASSPHRASE)).toEqual(tooMany(1));
			browser.clock.now += 1;
			expect(await vault.status()).toEqual({ kind: "locked" });
		}
	});

	it("a reload or another tab waits as long", async () => {
		await browser.openTab().vault.unlock(WRONG);
		expect(await browser.openTab().vault.unlock(PASSPHRASE)).toEqual(tooMany(1));
	});

	it("the right one ends the waiting, and the next wrong one begins at a second", async () => {
		const { vault } = browser.openTab();
		for (const seconds of [1, 2, 4]) {
			await vault.unlock(WRONG);
			browser.clock.now += seconds * 1000;
		}
		expect((await vault.unlock(PASSPHRASE)).ok).toBe(true);
		expect((await readDisk(browser.indexedDB)).attempts).toEqual([]);
		await vault.lock();
		await vault.unlock(WRONG);
		expect(await vault.unlock(PASSPHRASE)).toEqual(tooMany(1));
	});

	it("nothing is lost, however many there were", async () => {
		const { vault } = browser.openTab();
		for (let attempt = 0; attempt < 30; attempt++) {
			expect(await vault.unlock(WRONG)).toEqual(wrong);
			browser.clock.now += 60_000;
		}
		expect((await vault.unlock(PASSPHRASE)).ok).toBe(true);
		expect(expectValue(await vault.read(VAULT_JOURNAL)).events).toEqual([event(1)]);
	});

	it("a clock set back starts the wait anew, and no more", async () => {
		const { vault } = browser.openTab();
		for (const seconds of [1, 2]) {
			await vault.unlock(WRONG);
			browser.clock.now += seconds * 1000;
		}
		await vault.unlock(WRONG);
		browser.clock.now -= 365 * 24 * 60 * 60 * 1000;
		expect(await vault.unlock(PASSPHRASE)).toEqual(tooMany(4));
		browser.clock.now += 4000;
		expect((await vault.unlock(PASSPHRASE)).ok).toBe(true);
	});

	it("a count that was tampered with keeps nobody out for longer than a minute", async () => {
		await browser.openTab().vault.unlock(WRONG);
		await changeDisk(browser.indexedDB, "attempts", (row) => ({ ...row, failures: 1e300, at: 1e300 }));
		const { vault } = browser.openTab();
		expect(await vault.unlock(PASSPHRASE)).toEqual(tooMany(60));
		browser.clock.now += 60_000;
		expect((await vault.unlock(PASSPHRASE)).ok).toBe(true);
	});

	it("a wrong current passphrase counts as well when it is to be changed", async () => {
		const { vault } = await browser.openUnlockedTab();
		expect(await vault.changePassphrase(WRONG, "four other words here")).toEqual(wrong);
		expect(await vault.renewRecoveryKey(PASSPHRASE)).toEqual(tooMany(1));
	});

	it("nothing of it is on disk but a count and a time", async () => {
		await browser.openTab().vault.unlock(WRONG);
		expect((await readDisk(browser.indexedDB)).attempts).toEqual([
			{ id: "passphrase", failures: 1, at: browser.clock.now },
		]);
	});
});

describe("an attempt", () => {
	const tryAtOnce = (...typed: readonly string[]) =>
		Promise.all(typed.map((passphrase) => browser.openTab().vault.unlock(passphrase)));

	it("that is wrong makes that of another tab at the same moment wait", async () => {
		expect(await tryAtOnce(WRONG, WRONG)).toEqual([wrong, tooMany(1)]);
	});

	it("that is right makes nobody wait: several tabs unlock at once", async () => {
		const outcomes = await tryAtOnce(PASSPHRASE, PASSPHRASE, PASSPHRASE);
		expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true]);
	});

	it("is counted before it is made, so that ending the tab in the middle gains nothing", async () => {
		const { vault, kill } = browser.openTab();
		const running = vault.unlock(WRONG).catch(() => {});
		await vi.waitFor(async () => expect((await readDisk(browser.indexedDB)).attempts).toHaveLength(1));
		kill();
		expect(await browser.openTab().vault.unlock(PASSPHRASE)).toEqual(tooMany(1));
		await running;
	});

	it("where there is no vault leaves nothing behind", async () => {
		const elsewhere = openBrowser();
		const { vault } = elsewhere.openTab();
		expect(await vault.unlock(WRONG)).toEqual({ ok: false, problem: { kind: "no-vault" } });
		expect((await vault.create(PASSPHRASE)).ok).toBe(true);
		elsewhere.close();
	});
});
