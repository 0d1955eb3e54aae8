import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Change, type JournalId, VAULT_JOURNAL, type Vault } from "#vault/vault.ts";
import { type Browser, expectValue, openBrowser, PASSPHRASE } from "./browser.ts";
import { readDisk } from "./disk.ts";
import { draft, event, redacted } from "./journal-content.ts";

let browser: Browser;
let here: Vault;
let there: Vault;
let journal: JournalId;
let heard: Change[];
let unsubscribe: () => void;
beforeEach(async () => {
	browser = openBrowser();
	({ vault: here } = await browser.openTabWithVault());
	({ vault: there } = await browser.openUnlockedTab());
	journal = expectValue(await here.createJournal());
	heard = [];
	unsubscribe = await there.subscribe((change) => heard.push(change));
});
afterEach(() => browser.close());

describe("another unlocked tab", () => {
	it("hears what was stored, in the order of storing", async () => {
		await there.read(journal);
		await here.append(journal, [event(1)]);
		await here.append(journal, [event(2)]);
		await here.append(VAULT_JOURNAL, [event(3)]);
		await vi.waitFor(() =>
			expect(heard).toEqual([
				{ journal, events: [event(1)], abandoned: [] },
				{ journal, events: [event(2)], abandoned: [] },
				{ journal: VAULT_JOURNAL, events: [event(3)], abandoned: [] },
			]),
		);
	});

	it("hears of a redaction", async () => {
		await here.append(journal, [event(1)]);
		await there.read(journal);
		await here.append(journal, [redacted(event(1))]);
		await vi.waitFor(() => expect(heard).toContainEqual({ journal, events: [redacted(event(1))], abandoned: [] }));
	});

	it("does not store again what it heard", async () => {
		await there.read(journal);
		await here.append(journal, [event(1)]);
		await vi.waitFor(() => expect(heard).toHaveLength(1));
		await there.append(journal, [event(1)]);
		expect((await readDisk(browser.indexedDB)).events).toHaveLength(1);
	});

	it("hears neither of drafts nor of what it stored itself", async () => {
		await there.append(journal, [event(1)]);
		await here.saveDraft(journal, draft());
		await here.append(journal, [event(2)]);
		await vi.waitFor(() => expect(heard).not.toEqual([]));
		expect(heard).toEqual([{ journal, events: [event(2)], abandoned: [] }]);
	});

	it("hears nothing once it is locked, or has stopped listening", async () => {
		const third = (await browser.openUnlockedTab()).vault;
		const last: Change[] = [];
		await third.subscribe((change) => last.push(change));
		unsubscribe();
		await here.append(journal, [event(1)]);
		await vi.waitFor(() => expect(last).toHaveLength(1));
		await there.subscribe((change) => heard.push(change));
		await there.lock();
		await here.append(journal, [event(2)]);
		await vi.waitFor(() => expect(last).toHaveLength(2));
		await there.status();
		expect(heard).toEqual([]);
	});
});

describe("locking", () => {
	it("asks every other open tab to lock, which asks nobody in turn", async () => {
		const asked: string[] = [];
		const third = (await browser.openUnlockedTab()).vault;
		const stop = await third.subscribeToLock(() => asked.push("third"));
		await here.subscribeToLock(() => asked.push("here"));
		await there.subscribeToLock(() => asked.push("there"));
		await here.lock();
		await vi.waitFor(() => expect(asked.toSorted()).toEqual(["there", "third"]));
		stop();
		expectValue(await here.unlock(PASSPHRASE));
		await there.lock();
		await third.lock();
		await here.append(journal, [event(1)]);
		expect(asked).toHaveLength(2);
		expect(await here.status()).toMatchObject({ kind: "open" });
	});

	it("leaves it to the other tab when: what is being typed there can still be stored", async () => {
		const asked = new Promise<void>((resolve) => void there.subscribeToLock(resolve));
		await here.lock();
		await asked;
		expect((await there.append(journal, [event(1)])).ok).toBe(true);
	});

	it("of a tab that was locked already asks nobody", async () => {
		const asked: string[] = [];
		const locked = browser.openTab().vault;
		await there.subscribeToLock(() => asked.push("there"));
		await locked.lock();
		await here.append(journal, [event(1)]);
		await vi.waitFor(() => expect(heard).toHaveLength(1));
		expect(asked).toEqual([]);
	});
});

describe("what tabs tell each other", () => {
	it("is ids, never content", async () => {
		const posted = vi.spyOn(BroadcastChannel.prototype, "postMessage");
		await here.append(journal, [event(1), event(2)]);
		const messages = posted.mock.calls.map(([message]) => message);
		posted.mockRestore();
		const rows = (await readDisk(browser.indexedDB)).events?.map(({ id }) => id);
		expect(messages).toContainEqual({ journal, rows: expect.arrayContaining(rows ?? []) });
		expect(JSON.stringify(messages)).not.toMatch(/writer-1|case-1|answer|yes/);
	});
});
