import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { VAULT_JOURNAL } from "#vault/vault.ts";
import { holdingOfDatabase, holdingOfMirror } from "./both-copies.ts";
import { type Browser, expectValue, NO_FILE_SYSTEM, openBrowser } from "./browser.ts";
import { readDisk } from "./disk.ts";
import { fillDatabase } from "./fill-database.ts";
import { draft, event, redacted } from "./journal-content.ts";

const NO_ROOM = { kind: "storage-full", detail: expect.stringContaining("QuotaExceededError") };

let browser: Browser;
beforeEach(() => {
	browser = openBrowser();
	// Dexie warns of what these tests are about.
	vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => {
	vi.restoreAllMocks();
	browser.close();
});

async function expectCopiesAlike(): Promise<void> {
	expect(holdingOfMirror(browser)).toEqual(await holdingOfDatabase(browser));
}

describe("what is stored", () => {
	it("is in both copies, row by row", async () => {
		const { vault } = await browser.openTabWithVault();
		const journal = expectValue(await vault.createJournal());
		expect(expectValue(await vault.append(journal, [event(1), event(2)])).copies).toBe(2);
		expect(expectValue(await vault.saveDraft(journal, draft())).copies).toBe(2);
		expect(expectValue(await vault.saveDraft(journal, draft({ revision: 2 }))).copies).toBe(2);
		expect((await holdingOfDatabase(browser)).size).toBe(3 + 1 + 2 + 1);
		await expectCopiesAlike();
	});

	it("leaves both copies together: drafts retired and dropped, events redacted", async () => {
		const { vault } = await browser.openTabWithVault();
		await vault.append(VAULT_JOURNAL, [event(1)]);
		await vault.saveDraft(VAULT_JOURNAL, draft());
		await vault.saveDraft(VAULT_JOURNAL, draft({ id: "draft-2" }));
		await vault.append(VAULT_JOURNAL, [event(2, { draft: { id: "draft-1", revision: 1 } })]);
		await vault.dropDraft(VAULT_JOURNAL, "draft-2");
		await vault.append(VAULT_JOURNAL, [redacted(event(1))]);
		const disk = await readDisk(browser.indexedDB);
		expect([disk.events?.length, disk.drafts?.length]).toEqual([2, 0]);
		await expectCopiesAlike();
	});

	it("and acknowledged survives the tab that is killed at once, in either copy alone", async () => {
		const { vault, kill } = await browser.openTabWithVault();
		await vault.append(VAULT_JOURNAL, [event(1)]);
		const stored = await holdingOfDatabase(browser);
		kill();
		expect(holdingOfMirror(browser)).toEqual(stored);
	});

	it("is in two copies under a new passphrase as well, and the old header in none", async () => {
		const { vault } = await browser.openTabWithVault();
		expectValue(await vault.changePassphrase("four words are enough", "other words are enough"));
		expect([...holdingOfMirror(browser).keys()].filter((name) => name.startsWith("headers"))).toEqual(["headers/2"]);
		await expectCopiesAlike();
	});
});

describe("where there is no file system", () => {
	it("there is one copy, which every answer says, with the reason", async () => {
		browser.fileSystem.problem = NO_FILE_SYSTEM;
		const { vault } = await browser.openTabWithVault();
		const saved = { at: browser.clock.now, copies: 1, missing: { copy: "mirror", problem: NO_FILE_SYSTEM } };
		expect(await vault.append(VAULT_JOURNAL, [event(1)])).toEqual({ ok: true, value: saved });
		expect(await vault.append(VAULT_JOURNAL, [event(1)])).toEqual({ ok: true, value: saved });
		expect(await vault.saveDraft(VAULT_JOURNAL, draft())).toEqual({ ok: true, value: saved });
		expect(expectValue(await vault.read(VAULT_JOURNAL)).events).toEqual([event(1)]);
	});

	it("and then is one, the second copy is made", async () => {
		browser.fileSystem.problem = NO_FILE_SYSTEM;
		const { vault } = await browser.openTabWithVault();
		await vault.append(VAULT_JOURNAL, [event(1)]);
		await vault.lock();
		browser.fileSystem.problem = undefined;
		const { opened } = await browser.openUnlockedTab();
		expect(opened.restored).toEqual([{ kind: "mirror-restored", rows: 4, of: 4, header: true, detail: "" }]);
		await expectCopiesAlike();
	});
});

describe("when the mirror refuses", () => {
	it("the database has it, the answer says so, and the mirror gets it with the next change", async () => {
		const { vault } = await browser.openTabWithVault();
		browser.mirror.leaveRoom(100);
		const refused = { at: browser.clock.now, copies: 1, missing: { copy: "mirror", problem: NO_ROOM } };
		expect(await vault.append(VAULT_JOURNAL, [event(1)])).toEqual({ ok: true, value: refused });
		expect(await vault.append(VAULT_JOURNAL, [event(1)])).toEqual({ ok: true, value: refused });
		expect(await vault.saveDraft(VAULT_JOURNAL, draft())).toEqual({ ok: true, value: refused });
		browser.mirror.leaveRoom(Number.POSITIVE_INFINITY);
		expect(expectValue(await vault.append(VAULT_JOURNAL, [event(2)])).copies).toBe(2);
		await expectCopiesAlike();
	});

	it("and the tab ends, the next opening makes it good", async () => {
		const { vault, kill } = await browser.openTabWithVault();
		browser.mirror.leaveRoom(100);
		browser.mirror.tear((unflushed) => unflushed);
		await vault.append(VAULT_JOURNAL, [event(1)]);
		kill();
		browser.mirror.leaveRoom(Number.POSITIVE_INFINITY);
		const { opened } = await browser.openUnlockedTab();
		expect(opened.restored).toEqual([{ kind: "mirror-restored", rows: 1, of: 4, header: false, detail: "" }]);
		await expectCopiesAlike();
	});

	it("already on opening, the files that are there stay, and the answers say one copy", async () => {
		const { vault } = await browser.openTabWithVault();
		await vault.append(VAULT_JOURNAL, [event(1)]);
		await vault.lock();
		const before = holdingOfMirror(browser);
		browser.mirror.leaveRoom(10);
		const { vault: next, opened } = await browser.openUnlockedTab();
		expect(opened.restored).toEqual([]);
		expect(holdingOfMirror(browser)).toEqual(before);
		expect(expectValue(await next.append(VAULT_JOURNAL, [event(2)])).missing?.copy).toBe("mirror");
		browser.mirror.leaveRoom(Number.POSITIVE_INFINITY);
		expect(expectValue(await next.append(VAULT_JOURNAL, [event(3)])).copies).toBe(2);
		await expectCopiesAlike();
	});
});

describe("when the database refuses", () => {
	it("the mirror has it, it is read like the rest, and the database gets it with the next change", async () => {
		const { vault } = await browser.openTabWithVault();
		await vault.saveDraft(VAULT_JOURNAL, draft());
		const makeRoom = fillDatabase();
		const refused = { at: browser.clock.now, copies: 1, missing: { copy: "database", problem: NO_ROOM } };
		const retiring = event(1, { draft: { id: "draft-1", revision: 1 } });
		expect(await vault.append(VAULT_JOURNAL, [retiring])).toEqual({ ok: true, value: refused });
		const journal = expectValue(await vault.createJournal());
		expect(await vault.append(journal, [event(2)])).toEqual({ ok: true, value: refused });
		expect(expectValue(await vault.read(VAULT_JOURNAL)).events).toEqual([retiring]);
		expect(expectValue(await vault.read(journal)).events).toEqual([event(2)]);
		expect(expectValue(await vault.journals())).toEqual([journal]);
		makeRoom();
		expect(expectValue(await vault.append(VAULT_JOURNAL, [event(3)])).copies).toBe(2);
		await expectCopiesAlike();
	});

	it("and the tab ends, the next opening makes it good", async () => {
		const { vault, kill } = await browser.openTabWithVault();
		const makeRoom = fillDatabase();
		await vault.append(VAULT_JOURNAL, [event(1)]);
		kill();
		makeRoom();
		const { vault: next, opened } = await browser.openUnlockedTab();
		expect(opened.restored).toEqual([{ kind: "database-restored", rows: 1, of: 4, header: false, detail: "" }]);
		expect(expectValue(await next.read(VAULT_JOURNAL)).events).toEqual([event(1)]);
		await expectCopiesAlike();
	});

	it("and the mirror too, nothing is stored and what was said as stored stays", async () => {
		const { vault } = await browser.openTabWithVault();
		const makeRoom = fillDatabase();
		expect(expectValue(await vault.append(VAULT_JOURNAL, [event(1)])).copies).toBe(1);
		browser.mirror.leaveRoom(0);
		expect(await vault.append(VAULT_JOURNAL, [event(2)])).toEqual({ ok: false, problem: NO_ROOM });
		expect(await vault.createJournal()).toEqual({ ok: false, problem: NO_ROOM });
		expect(expectValue(await vault.read(VAULT_JOURNAL)).events).toEqual([event(1)]);
		expect(expectValue(await vault.journals())).toEqual([]);
		makeRoom();
		browser.mirror.leaveRoom(Number.POSITIVE_INFINITY);
		expect(expectValue(await vault.append(VAULT_JOURNAL, [event(2)])).copies).toBe(2);
		expect(expectValue(await vault.read(VAULT_JOURNAL)).events).toHaveLength(2);
		await expectCopiesAlike();
	});
});

describe("a later version of the app", () => {
	it("in the database keeps this one from writing to the mirror", async () => {
		const { vault } = await browser.openTabWithVault();
		expectValue(await vault.read(VAULT_JOURNAL));
		const before = holdingOfMirror(browser);
		await new Promise<void>((resolve) => {
			browser.indexedDB.open("vault", 1000).onsuccess = () => resolve();
		});
		expect(await vault.append(VAULT_JOURNAL, [event(1)])).toMatchObject({ problem: { kind: "storage-blocked" } });
		expect(holdingOfMirror(browser)).toEqual(before);
	});
});
