import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type JournalId, VAULT_JOURNAL } from "#vault/vault.ts";
import { holdingOfDatabase, holdingOfMirror } from "./both-copies.ts";
import { type Browser, expectValue, NO_FILE_SYSTEM, openBrowser, PASSPHRASE } from "./browser.ts";
import { draft, event } from "./journal-content.ts";

const problem = { kind: "storage-failed", detail: expect.stringContaining("backing store") };
const key = { kind: "passphrase", passphrase: PASSPHRASE } as const;

let browser: Browser;
let journal: JournalId;
beforeEach(async () => {
	vi.spyOn(console, "warn").mockImplementation(() => {});
	browser = openBrowser();
	const { vault, kill } = await browser.openTabWithVault();
	journal = expectValue(await vault.createJournal());
	expectValue(await vault.append(journal, [event(1), event(2)]));
	expectValue(await vault.append(VAULT_JOURNAL, [event(3)]));
	expectValue(await vault.saveDraft(journal, draft({ writer: "gone" })));
	kill();
});
afterEach(() => {
	vi.restoreAllMocks();
	browser.close();
});

/** The browser does not open its database any more. Returns how to mend that. */
function breakDatabase(of = browser): () => void {
	const opening = vi.spyOn(of.indexedDB, "open").mockImplementation(() => {
		throw new DOMException("Internal error opening backing store", "UnknownError");
	});
	return () => opening.mockRestore();
}

describe("while the database cannot be opened", () => {
	it("the second copy opens the vault, says so, and gives everything", async () => {
		breakDatabase();
		const { vault } = browser.openTab();
		expect(await vault.status()).toEqual({ kind: "locked" });
		const opened = expectValue(await vault.unlock(PASSPHRASE));
		expect(opened).toMatchObject({ restored: [], missing: { copy: "database", problem } });
		expect(expectValue(await vault.journals())).toEqual([journal]);
		const { events, abandoned, damaged } = expectValue(await vault.read(journal));
		expect(new Set(events)).toEqual(new Set([event(1), event(2)]));
		expect({ abandoned, damaged }).toEqual({ abandoned: [draft({ writer: "gone" })], damaged: [] });
	});

	it("work goes on in one copy, in every tab, and is told as that", async () => {
		breakDatabase();
		const { vault } = await browser.openUnlockedTab();
		const { vault: other } = await browser.openUnlockedTab();
		const heard = vi.fn();
		await other.subscribe(heard);
		const missing = { copy: "database", problem };
		expect(expectValue(await vault.append(journal, [event(4)]))).toMatchObject({ copies: 1, missing });
		expect(expectValue(await vault.saveDraft(journal, draft()))).toMatchObject({ copies: 1, missing });
		const created = expectValue(await vault.createJournal());
		expect(expectValue(await vault.append(created, [event(5)])).copies).toBe(1);
		await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ journal, events: [event(4)], abandoned: [] }));
		expect(expectValue(await other.read(created)).events).toEqual([event(5)]);
	});

	it("an outside copy has everything", async () => {
		breakDatabase();
		const { vault } = await browser.openUnlockedTab();
		expectValue(await vault.append(journal, [event(4)]));
		const { file } = expectValue(await vault.outsideCopy([]));
		const elsewhere = openBrowser();
		const { vault: restored } = elsewhere.openTab();
		expectValue(await restored.restore(file, key));
		expect(expectValue(await restored.read(journal)).events).toHaveLength(3);
		elsewhere.close();
	});

	it("the health of both copies is told, and the one is verified", async () => {
		breakDatabase();
		const { vault } = await browser.openUnlockedTab();
		const { database, mirror } = expectValue(await vault.health());
		expect(database).toMatchObject({ rows: 0, problem });
		expect(mirror).toMatchObject({ rows: 8, exists: true, problem: undefined });
		expect(expectValue(await vault.verify())).toMatchObject({ copies: 1, rows: 8, onlyInMirror: [], disagreeing: [] });
	});

	it("nothing is told as saved that the second copy refuses, either", async () => {
		breakDatabase();
		const { vault } = await browser.openUnlockedTab();
		browser.mirror.leaveRoom(0);
		expect(await vault.append(journal, [event(4)])).toMatchObject({ ok: false });
		browser.mirror.leaveRoom(Number.POSITIVE_INFINITY);
		expect(expectValue(await vault.append(journal, [event(4)])).copies).toBe(1);
		expect(expectValue(await vault.read(journal)).events).toHaveLength(3);
	});

	it("no key is changed, since a later header may lie in the database", async () => {
		breakDatabase();
		const { vault } = await browser.openUnlockedTab();
		const refused = { ok: false, problem };
		expect(await vault.changePassphrase(PASSPHRASE, "four other words here")).toEqual(refused);
		expect(await vault.renewRecoveryKey(PASSPHRASE)).toEqual(refused);
		expect(await vault.renewVaultKeys(PASSPHRASE)).toEqual(refused);
		expect(await vault.erase(journal)).toEqual(refused);
		expect(expectValue(await vault.append(journal, [event(4)])).copies).toBe(1);
	});

	it("no file of the second copy is removed or changed", async () => {
		breakDatabase();
		const before = new Map(browser.mirror.names().map((name) => [name, browser.mirror.contents(name).slice()]));
		const { vault } = await browser.openUnlockedTab();
		expectValue(await vault.append(journal, [event(4)]));
		await vault.compact();
		expectValue(await vault.append(journal, [event(5)]));
		for (const [name, bytes] of before) expect(browser.mirror.contents(name)).toEqual(bytes);
		expect(expectValue(await vault.read(journal)).events).toHaveLength(4);
	});

	it("nothing is opened where there is no second copy, and nothing is begun", async () => {
		breakDatabase();
		browser.fileSystem.problem = NO_FILE_SYSTEM;
		const { vault } = browser.openTab();
		expect(await vault.status()).toEqual({ kind: "unusable", problem });
		expect(await vault.create(PASSPHRASE)).toMatchObject({ ok: false });
	});

	it("nothing is opened while only the database knows whether new keys count", async () => {
		const { vault, kill } = await browser.openUnlockedTab();
		const mirror = browser.mirror.openTab();
		const [name = ""] = browser.mirror.names();
		const { vault: vaultName } = expectValue(await vault.outsideCopy([]));
		const file = await mirror.files.open(`renewal_${vaultName}_later`);
		file.write(browser.mirror.contents(name), { at: 0 });
		file.flush();
		mirror.kill();
		kill();
		breakDatabase();
		const { vault: next } = browser.openTab();
		expect(await next.unlock(PASSPHRASE)).toEqual({ ok: false, problem });
		expect(browser.mirror.names()).toContain(`renewal_${vaultName}_later`);
	});
});

describe("a database that can be opened again", () => {
	it("is united with what was stored meanwhile, and both copies have everything", async () => {
		const mend = breakDatabase();
		const { vault, kill } = await browser.openUnlockedTab();
		expectValue(await vault.append(journal, [event(4, { draft: { id: "draft-1", revision: 1 } })]));
		const created = expectValue(await vault.createJournal());
		expectValue(await vault.append(created, [event(5)]));
		kill();
		mend();
		const { vault: next, opened } = await browser.openUnlockedTab();
		expect(opened).not.toHaveProperty("missing");
		expect(new Set(expectValue(await next.journals()))).toEqual(new Set([journal, created]));
		const { events, abandoned } = expectValue(await next.read(journal));
		expect(events).toHaveLength(3);
		expect(abandoned).toEqual([]);
		expect(expectValue(await next.read(created)).events).toEqual([event(5)]);
		expect(holdingOfMirror(browser)).toEqual(await holdingOfDatabase(browser));
	});

	it("keeps what the second copy had missed", async () => {
		const { vault, kill } = await browser.openUnlockedTab();
		browser.mirror.leaveRoom(0);
		expect(expectValue(await vault.append(journal, [event(6)])).copies).toBe(1);
		kill();
		browser.mirror.leaveRoom(Number.POSITIVE_INFINITY);
		const mend = breakDatabase();
		const { vault: alone, kill: end } = await browser.openUnlockedTab();
		expectValue(await alone.append(journal, [event(7)]));
		end();
		mend();
		const { vault: next } = await browser.openUnlockedTab();
		expect(expectValue(await next.read(journal)).events).toHaveLength(4);
		expect(holdingOfMirror(browser)).toEqual(await holdingOfDatabase(browser));
	});
});
