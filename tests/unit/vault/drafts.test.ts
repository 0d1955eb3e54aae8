import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Draft } from "#domain/journal/event.ts";
import type { JournalId } from "#vault/vault.ts";
import { type Browser, expectValue, openBrowser, type Tab } from "./browser.ts";
import { changeDisk, damaged, readDisk } from "./disk.ts";
import { draft, event } from "./journal-content.ts";

let browser: Browser;
let tab: Tab;
let journal: JournalId;
let mine: (changes?: Partial<Draft>) => Draft;
beforeEach(async () => {
	browser = openBrowser();
	const { opened, ...created } = await browser.openTabWithVault();
	tab = created;
	journal = expectValue(await tab.vault.createJournal());
	mine = (changes) => draft({ writer: opened.writer, ...changes });
});
afterEach(() => browser.close());

describe("a draft", () => {
	it("comes back once its tab has ended", async () => {
		expectValue(await tab.vault.saveDraft(journal, mine()));
		tab.kill();
		expect(await abandoned()).toEqual([mine()]);
	});

	it("comes back once its tab was locked", async () => {
		await tab.vault.saveDraft(journal, mine());
		await tab.vault.lock();
		expect(await abandoned()).toEqual([mine()]);
	});

	it("is left to its tab as long as that lives", async () => {
		await tab.vault.saveDraft(journal, mine());
		expect(await abandoned()).toEqual([]);
		expect(expectValue(await tab.vault.read(journal)).abandoned).toEqual([]);
	});

	it("has one row, which a higher revision replaces", async () => {
		await tab.vault.saveDraft(journal, mine({ revision: 1 }));
		await tab.vault.saveDraft(journal, mine({ revision: 2, text: "She was released on Friday" }));
		tab.kill();
		expect(await abandoned()).toEqual([mine({ revision: 2, text: "She was released on Friday" })]);
		expect(await rows()).toBe(1);
	});

	it("is not replaced by a lower revision", async () => {
		await tab.vault.saveDraft(journal, mine({ revision: 2 }));
		expect((await tab.vault.saveDraft(journal, mine({ revision: 1, text: "" }))).ok).toBe(true);
		tab.kill();
		expect(await abandoned()).toEqual([mine({ revision: 2 })]);
	});

	it("goes with the event that names it, and does not return", async () => {
		await tab.vault.saveDraft(journal, mine({ revision: 2 }));
		await tab.vault.append(journal, [event(1, { draft: { id: "draft-1", revision: 2 } })]);
		expect(await rows()).toBe(0);
		await tab.vault.saveDraft(journal, mine({ revision: 1 }));
		expect(await rows()).toBe(0);
	});

	it("stays where it was typed on after the event that names it", async () => {
		await tab.vault.saveDraft(journal, mine({ revision: 3 }));
		await tab.vault.append(journal, [event(1, { draft: { id: "draft-1", revision: 2 } })]);
		tab.kill();
		expect(await abandoned()).toEqual([mine({ revision: 3 })]);
	});

	it("of an ended tab goes when another makes it an event", async () => {
		await tab.vault.saveDraft(journal, mine());
		tab.kill();
		const { vault } = await browser.openUnlockedTab();
		expectValue(await vault.append(journal, [event(1, { draft: { id: "draft-1", revision: 1 } })]));
		expect(await rows()).toBe(0);
		expect(await abandoned()).toEqual([]);
	});

	it("dropped does not come back", async () => {
		await tab.vault.saveDraft(journal, mine());
		await tab.vault.saveDraft(journal, mine({ id: "draft-2" }));
		expectValue(await tab.vault.dropDraft(journal, "draft-1"));
		tab.kill();
		expect(await abandoned()).toEqual([mine({ id: "draft-2" })]);
	});

	it("of an ended tab can be dropped by another", async () => {
		await tab.vault.saveDraft(journal, mine());
		tab.kill();
		const { vault } = await browser.openUnlockedTab();
		expectValue(await vault.dropDraft(journal, "draft-1"));
		expect(await rows()).toBe(0);
	});

	it("that does not open is named and kept", async () => {
		await tab.vault.saveDraft(journal, mine());
		await changeDisk(browser.indexedDB, "drafts", damaged);
		const [row] = (await readDisk(browser.indexedDB)).drafts ?? [];
		expect(expectValue(await tab.vault.read(journal))).toEqual({
			events: [],
			abandoned: [],
			damaged: [`drafts/${row?.id}`],
		});
		expect(await rows()).toBe(1);
	});
});

async function abandoned(): Promise<readonly Draft[]> {
	const { vault } = await browser.openUnlockedTab();
	return expectValue(await vault.read(journal)).abandoned;
}

async function rows(): Promise<number | undefined> {
	return (await readDisk(browser.indexedDB)).drafts?.length;
}
