import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JournalId, Vault } from "#vault/vault.ts";
import { holdingOfDatabase, holdingOfMirror } from "./both-copies.ts";
import { type Browser, expectValue, openBrowser, PASSPHRASE } from "./browser.ts";
import { addToDisk, readDisk } from "./disk.ts";
import { draft, event, redacted } from "./journal-content.ts";
import { takeOldKeys, textsOpenedWith } from "./old-keys.ts";

const NAME = "Jordan Example";
const named = (seq: number) => event(seq, { value: { salt: "", value: `${NAME} was told` } });
const key = { kind: "passphrase", passphrase: PASSPHRASE } as const;

let browser: Browser;
let vault: Vault;
let journal: JournalId;
beforeEach(async () => {
	browser = openBrowser();
	({ vault } = await browser.openTabWithVault());
	journal = expectValue(await vault.createJournal());
	expectValue(await vault.append(journal, [named(1), event(2)]));
});
afterEach(() => browser.close());

/** How many rows of both copies hold the name, opened with the keys of the vault. */
async function rowsWithTheName(): Promise<number> {
	const texts = await textsOpenedWith(await takeOldKeys(browser), browser);
	expect(texts.length).toBeGreaterThan(0);
	return texts.filter((text) => text.includes(NAME)).length;
}

async function redactInFull(): Promise<void> {
	expectValue(await vault.append(journal, [redacted(named(1)), event(3)]));
	expect(expectValue(await vault.compact())).toEqual({ left: 0 });
}

describe("a redacted value", () => {
	it("is in neither copy any more once the second was written anew", async () => {
		expect(await rowsWithTheName()).toBe(2);
		expectValue(await vault.append(journal, [redacted(named(1))]));
		// Removed, it lies in the file of the second copy still.
		expect(await rowsWithTheName()).toBe(1);
		expect(expectValue(await vault.compact())).toEqual({ left: 0 });
		expect(await rowsWithTheName()).toBe(0);
		expect(holdingOfMirror(browser)).toEqual(await holdingOfDatabase(browser));
	});

	it("is gone by the next unlocking where the second copy was not written anew", async () => {
		expectValue(await vault.append(journal, [redacted(named(1))]));
		await vault.lock();
		await browser.openUnlockedTab();
		expect(await rowsWithTheName()).toBe(0);
	});

	it("takes the drafts with it that it was typed as", async () => {
		expectValue(await vault.saveDraft(journal, draft({ text: NAME })));
		const typed = event(4, { value: { salt: "", value: NAME }, draft: { id: draft().id, revision: 1 } });
		expectValue(await vault.append(journal, [typed]));
		expectValue(await vault.append(journal, [redacted(named(1)), redacted(typed)]));
		expectValue(await vault.compact());
		expect(await rowsWithTheName()).toBe(0);
	});

	it("leaves everything else as it was, and writable", async () => {
		await redactInFull();
		expect(expectValue(await vault.append(journal, [event(4)])).copies).toBe(2);
		const { vault: next } = await browser.openUnlockedTab();
		const { events } = expectValue(await next.read(journal));
		expect(new Set(events)).toEqual(new Set([redacted(named(1)), event(2), event(3), event(4)]));
	});

	it("is counted where another window's file still holds it, and goes when both are locked", async () => {
		const { vault: other } = await browser.openUnlockedTab();
		expectValue(await other.append(journal, [named(5)]));
		expectValue(await vault.read(journal));
		expectValue(await vault.append(journal, [redacted(named(1)), redacted(named(5))]));
		expect(expectValue(await vault.compact())).toEqual({ left: 1 });
		await other.lock();
		await vault.lock();
		await browser.openUnlockedTab();
		expect(await rowsWithTheName()).toBe(0);
	});

	it("is counted where there is no room to write the second copy anew", async () => {
		expectValue(await vault.append(journal, [redacted(named(1))]));
		browser.mirror.leaveRoom(0);
		expect(expectValue(await vault.compact()).left).toBeGreaterThan(0);
		browser.mirror.leaveRoom(Number.POSITIVE_INFINITY);
		expect(expectValue(await vault.compact())).toEqual({ left: 0 });
	});
});

describe("what was redacted does not come back", () => {
	it("from an outside copy that was made before, with its draft", async () => {
		expectValue(await vault.saveDraft(journal, draft({ text: NAME })));
		const { file } = expectValue(await vault.outsideCopy([]));
		const typed = event(3, { value: { salt: "", value: NAME }, draft: { id: draft().id, revision: 2 } });
		expectValue(await vault.append(journal, [typed]));
		expectValue(await vault.append(journal, [redacted(named(1)), redacted(typed)]));
		expectValue(await vault.compact());
		expect(expectValue(await vault.bringIn(file, key))).toMatchObject({ events: { new: 0 }, drafts: { new: 0 } });
		expect(await rowsWithTheName()).toBe(0);
	});

	it("with rows that turn up in either copy", async () => {
		const [name = ""] = browser.mirror.names();
		const frames = browser.mirror.contents(name).slice();
		const { events: rows = [] } = await readDisk(browser.indexedDB);
		await redactInFull();
		await vault.lock();
		const left = new Set(((await readDisk(browser.indexedDB)).events ?? []).map(({ id }) => id));
		for (const row of rows.filter(({ id }) => !left.has(id))) await addToDisk(browser.indexedDB, "events", row);
		const handle = await browser.mirror.openTab().files.open("old");
		handle.write(frames, { at: 0 });
		handle.flush();
		handle.close();
		const { vault: next } = await browser.openUnlockedTab();
		const { events } = expectValue(await next.read(journal));
		expect(new Set(events)).toEqual(new Set([redacted(named(1)), event(2), event(3)]));
		expectValue(await next.compact());
		expect(await rowsWithTheName()).toBe(0);
	});

	it("to a device that has only an older copy, once the redaction reaches it", async () => {
		const { file: older } = expectValue(await vault.outsideCopy([]));
		await redactInFull();
		const { file: newer } = expectValue(await vault.outsideCopy([]));
		const elsewhere = openBrowser();
		const { vault: there } = elsewhere.openTab();
		expectValue(await there.restore(older, key));
		expect(expectValue(await there.read(journal)).events).toContainEqual(named(1));
		expectValue(await there.bringIn(newer, key));
		expectValue(await there.bringIn(older, key));
		const { events } = expectValue(await there.read(journal));
		expect(new Set(events)).toEqual(new Set([redacted(named(1)), event(2), event(3)]));
		elsewhere.close();
	});
});
