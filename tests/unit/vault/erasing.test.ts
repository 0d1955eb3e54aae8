import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ERASED, type JournalId, VAULT_JOURNAL, type Vault } from "#vault/vault.ts";
import { changesInMirror, holdingOfDatabase, holdingOfMirror } from "./both-copies.ts";
import { type Browser, expectValue, openBrowser, PASSPHRASE } from "./browser.ts";
import { addToDisk, readDisk } from "./disk.ts";
import { draft, event, redacted } from "./journal-content.ts";

const key = { kind: "passphrase", passphrase: PASSPHRASE } as const;

let browser: Browser;
let vault: Vault;
let journal: JournalId;
beforeEach(async () => {
	browser = openBrowser();
	({ vault } = await browser.openTabWithVault());
	journal = expectValue(await vault.createJournal());
	expectValue(await vault.append(journal, [event(1), event(2)]));
	expectValue(await vault.saveDraft(journal, draft()));
});
afterEach(() => browser.close());

const mark = () => event(7, { record: journal, field: ERASED, value: { salt: "", value: "retention is over" } });

async function markAndErase() {
	expectValue(await vault.append(VAULT_JOURNAL, [mark()]));
	return expectValue(await vault.erase(journal));
}

/** How many rows of the journal lie anywhere, removed ones included. */
async function rowsLeft(): Promise<number> {
	const disk = await readDisk(browser.indexedDB);
	const inDatabase = Object.values(disk)
		.flat()
		.filter((row) => row.journal === journal || row.id === journal);
	const inMirror = changesInMirror(browser.mirror)
		.flatMap(({ put }) => put)
		.filter(({ row }) => "id" in row && (row.id === journal || ("journal" in row && row.journal === journal)));
	return inDatabase.length + inMirror.length;
}

describe("erasing a journal", () => {
	it("removes its key and its rows from both copies, down to the frames of the mirror", async () => {
		expect(await markAndErase()).toEqual({ rows: 4, left: 0 });
		expect(await rowsLeft()).toBe(0);
		expect(expectValue(await vault.journals())).toEqual([]);
		expect(holdingOfMirror(browser)).toEqual(await holdingOfDatabase(browser));
	});

	it("leaves every other journal as it was, and writable", async () => {
		const other = expectValue(await vault.createJournal());
		expectValue(await vault.append(other, [event(3)]));
		await markAndErase();
		expect(expectValue(await vault.append(other, [event(4)])).copies).toBe(2);
		expect(expectValue(await vault.read(other)).events).toHaveLength(2);
		const { vault: next } = await browser.openUnlockedTab();
		expect(expectValue(await next.read(other)).events).toHaveLength(2);
		expect(expectValue(await next.read(VAULT_JOURNAL)).events).toEqual([mark()]);
	});

	it("is refused while another window is unlocked, and changes nothing", async () => {
		await browser.openUnlockedTab();
		expectValue(await vault.append(VAULT_JOURNAL, [mark()]));
		expect(expectValue(await vault.windows())).toBe(2);
		expect(await vault.erase(journal)).toEqual({ ok: false, problem: { kind: "other-windows-open", windows: 2 } });
		expect(expectValue(await vault.read(journal)).events).toHaveLength(2);
	});

	it("that was interrupted behind its mark is completed by unlocking", async () => {
		expectValue(await vault.append(VAULT_JOURNAL, [mark()]));
		await vault.lock();
		await browser.openUnlockedTab();
		expect(await rowsLeft()).toBe(0);
	});

	it("says what could not be removed yet", async () => {
		expectValue(await vault.append(VAULT_JOURNAL, [mark()]));
		browser.mirror.leaveRoom(0);
		const { left } = expectValue(await vault.erase(journal));
		expect(left).toBeGreaterThan(0);
		browser.mirror.leaveRoom(Number.POSITIVE_INFINITY);
		await vault.lock();
		await browser.openUnlockedTab();
		expect(await rowsLeft()).toBe(0);
	});
});

describe("what is marked as erased", () => {
	it("does not come back with rows that turn up in either copy", async () => {
		const before = await readDisk(browser.indexedDB);
		const [name = ""] = browser.mirror.names();
		const frames = browser.mirror.contents(name).slice();
		await markAndErase();
		await vault.lock();
		for (const table of ["journals", "events"]) {
			for (const row of before[table] ?? []) {
				if (row.id === journal || row.journal === journal) await addToDisk(browser.indexedDB, table, row);
			}
		}
		const handle = await browser.mirror.openTab().files.open("old");
		handle.write(frames, { at: 0 });
		handle.flush();
		handle.close();
		const { vault: next } = await browser.openUnlockedTab();
		expect(expectValue(await next.journals())).toEqual([]);
		expect(await rowsLeft()).toBe(0);
	});

	it("is not brought in from a copy in which it was not, and the copy says so", async () => {
		const { file } = expectValue(await vault.outsideCopy([]));
		await markAndErase();
		expect(expectValue(await vault.bringIn(file, key))).toMatchObject({
			inspections: { new: 0, known: 0, erased: 1 },
			events: { new: 0 },
		});
		expect(await rowsLeft()).toBe(0);
	});

	it("is in no outside copy that is made later", async () => {
		await markAndErase();
		expect(expectValue(await vault.outsideCopy([])).counts).toMatchObject({ journals: 1, events: 1, drafts: 0 });
	});

	it("stays erased though what the mark says is redacted", async () => {
		await markAndErase();
		expectValue(await vault.append(VAULT_JOURNAL, [redacted(mark())]));
		await vault.lock();
		const { vault: next } = await browser.openUnlockedTab();
		expect(expectValue(await next.journals())).toEqual([]);
	});

	it("is never the vault's own journal", async () => {
		expectValue(await vault.append(VAULT_JOURNAL, [event(7, { record: VAULT_JOURNAL, field: ERASED })]));
		await vault.lock();
		const { vault: next } = await browser.openUnlockedTab();
		expect(expectValue(await next.read(VAULT_JOURNAL)).events).toHaveLength(1);
	});
});
