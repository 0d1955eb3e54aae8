import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Event } from "#domain/journal/event.ts";
import { createMemoryFiles } from "#support/memory-files.ts";
import { VAULT_JOURNAL, type Vault } from "#vault/vault.ts";
import { holdingOfDatabase, holdingOfMirror } from "./both-copies.ts";
import { type Browser, expectValue, NO_FILE_SYSTEM, openBrowser, PASSPHRASE } from "./browser.ts";
import { hurtDatabase, hurtMirror, losing, replaceRows } from "./damage.ts";
import { changeDisk, damaged, readDisk, removeFromDisk } from "./disk.ts";
import { draft, event } from "./journal-content.ts";

/** For many runs on a busy machine. */
const MINUTE = 60_000;
const EVENTS = [event(1), event(2), event(3)];

let browsers: Browser[];
let browser: Browser;
beforeEach(async () => {
	browsers = [];
	browser = await browserWith(EVENTS);
});
afterEach(() => {
	for (const each of browsers) {
		each.close();
	}
});

function another(indexedDB: IDBFactory, mirror = createMemoryFiles()): Browser {
	const opened = openBrowser(indexedDB, mirror);
	browsers.push(opened);
	return opened;
}

async function browserWith(events: readonly Event[]): Promise<Browser> {
	const opened = another(new IDBFactory());
	const { vault, kill } = await opened.openTabWithVault();
	expectValue(await vault.append(VAULT_JOURNAL, events));
	expectValue(await vault.saveDraft(VAULT_JOURNAL, draft()));
	kill();
	return opened;
}

async function expectAllThere(vault: Vault): Promise<void> {
	const stored = expectValue(await vault.read(VAULT_JOURNAL));
	expect(bySeq(stored.events)).toEqual(EVENTS);
	expect(stored.abandoned).toEqual([draft()]);
	expect(stored.damaged).toEqual([]);
}

async function expectCopiesAlike(of: Browser): Promise<void> {
	expect(holdingOfMirror(of)).toEqual(await holdingOfDatabase(of));
}

describe("a database that is gone", () => {
	it("is no first run: the vault is locked, and a new one is refused", async () => {
		const { vault } = another(new IDBFactory(), browser.mirror).openTab();
		expect(await vault.status()).toEqual({ kind: "locked" });
		expect(await vault.create(PASSPHRASE)).toEqual({ ok: false, problem: { kind: "vault-exists" } });
		expect(await vault.unlock("not the passphrase")).toMatchObject({ problem: { kind: "wrong-passphrase" } });
	});

	it("is restored from the mirror before anything is read, as an alarm", async () => {
		const bereft = another(new IDBFactory(), browser.mirror);
		const { vault, opened } = await bereft.openUnlockedTab();
		expect(opened.restored).toEqual([{ kind: "database-restored", rows: 7, of: 7, header: true, detail: "" }]);
		expect(await vault.status()).toEqual({ kind: "open", ...opened });
		await expectAllThere(vault);
		await expectCopiesAlike(bereft);
	});

	it("in the browser's own words is restored, with those words", async () => {
		const { opened } = await another(losing(new IDBFactory()), browser.mirror).openUnlockedTab();
		expect(opened.restored).toMatchObject([{ rows: 7, of: 7, detail: "total: IO error" }]);
	});

	it("in the browser's own words, with the mirror, is told and not taken for a first run", async () => {
		const { vault } = another(losing(new IDBFactory())).openTab();
		const problem = { kind: "storage-damaged", detail: "total: IO error" };
		expect(await vault.status()).toEqual({ kind: "unusable", problem });
		expect(await vault.create(PASSPHRASE)).toEqual({ ok: false, problem });
	});
});

describe("a mirror that is gone", () => {
	it("is made again from the database, as an alarm", async () => {
		const bereft = another(browser.indexedDB);
		const { vault, opened } = await bereft.openUnlockedTab();
		expect(opened.restored).toEqual([{ kind: "mirror-restored", rows: 7, of: 7, header: true, detail: "" }]);
		await expectAllThere(vault);
		await expectCopiesAlike(bereft);
	});
});

describe("either copy that is gone", { timeout: MINUTE }, () => {
	const anySeqs = fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { maxLength: 10 });

	it.each(["database", "mirror"])("comes back from the other, whatever it held: the %s", async (gone) => {
		await fc.assert(
			fc.asyncProperty(anySeqs, async (seqs) => {
				const events = seqs.toSorted((one, other) => one - other).map((seq) => event(seq));
				const whole = await browserWith(events);
				const before = await holdingOfDatabase(whole);
				const bereft = gone === "mirror" ? another(whole.indexedDB) : another(new IDBFactory(), whole.mirror);
				const { vault, opened } = await bereft.openUnlockedTab();
				expect(opened.restored).toMatchObject([{ kind: `${gone}-restored`, rows: before.size, of: before.size }]);
				expect(bySeq(expectValue(await vault.read(VAULT_JOURNAL)).events)).toEqual(events);
				expect(await holdingOfDatabase(bereft)).toEqual(before);
				expect(holdingOfMirror(bereft)).toEqual(before);
			}),
			{ numRuns: 50 },
		);
	});
});

describe("the header", () => {
	it.each([
		["gone", () => removeFromDisk(browser.indexedDB, "headers")],
		["damaged", () => changeDisk(browser.indexedDB, "headers", (row) => ({ ...row, body: `${row.body} ` }))],
	])("that is %s comes from the other copy", async (_, damage) => {
		const before = await readDisk(browser.indexedDB);
		await damage();
		expect(await browser.openTab().vault.status()).toEqual({ kind: "locked" });
		const { opened } = await browser.openUnlockedTab();
		expect(opened.restored).toEqual([{ kind: "database-restored", rows: 1, of: 7, header: true, detail: "" }]);
		expect((await readDisk(browser.indexedDB)).headers).toEqual(before.headers);
	});

	it("of the higher generation wins where the copies disagree, and the old passphrase opens nothing", async () => {
		const before = await readDisk(browser.indexedDB);
		const { vault } = await browser.openUnlockedTab();
		expectValue(await vault.changePassphrase(PASSPHRASE, "other words are enough"));
		await vault.lock();
		await replaceRows(browser.indexedDB, "headers", before.headers ?? []);
		const tab = browser.openTab();
		expect(await tab.vault.unlock(PASSPHRASE)).toEqual({ ok: false, problem: { kind: "wrong-passphrase" } });
		browser.clock.now += 1000;
		expectValue(await tab.vault.unlock("other words are enough"));
		expect((await readDisk(browser.indexedDB)).headers?.map(({ generation }) => generation)).toEqual([2]);
		await expectCopiesAlike(browser);
	});

	it("of an earlier generation, left where it could not be removed, goes with the next opening", async () => {
		const { vault, kill } = await browser.openUnlockedTab();
		browser.mirror.leaveRoom(0);
		expect((await vault.changePassphrase(PASSPHRASE, "other words are enough")).ok).toBe(true);
		kill();
		browser.mirror.leaveRoom(Number.POSITIVE_INFINITY);
		expectValue(await browser.openTab().vault.unlock("other words are enough"));
		expect([...holdingOfMirror(browser).keys()].filter((name) => name.startsWith("headers"))).toEqual(["headers/2"]);
		await expectCopiesAlike(browser);
	});
});

describe("the device's keys", () => {
	it("that are damaged come from the other copy", async () => {
		await changeDisk(browser.indexedDB, "devices", damaged);
		const { opened } = await browser.openUnlockedTab();
		expect(opened.restored).toMatchObject([{ kind: "database-restored", rows: 1 }]);
		await expectCopiesAlike(browser);
	});
});

describe("damage to both copies in different places", { timeout: MINUTE }, () => {
	const fates = [
		"whole",
		"missing in database",
		"damaged in database",
		"missing in mirror",
		"damaged in mirror",
	] as const;

	it("is healed on opening, whatever it is", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.constantFrom(...fates), { minLength: 7, maxLength: 7 }), async (fate) => {
				const hurt = await browserWith(EVENTS);
				const before = await holdingOfDatabase(hurt);
				const fateOf = new Map([...before.keys()].map((name, index) => [name, fate[index] ?? "whole"]));
				await hurtDatabase(hurt, fateOf);
				hurtMirror(hurt, fateOf);
				const { vault } = await hurt.openUnlockedTab();
				await expectAllThere(vault);
				expect(await holdingOfDatabase(hurt)).toEqual(before);
				expect(holdingOfMirror(hurt)).toEqual(before);
			}),
			{ numRuns: 60 },
		);
	});

	it("of the same row is named on reading, and the row is kept", async () => {
		await changeDisk(browser.indexedDB, "drafts", damaged);
		browser.fileSystem.problem = NO_FILE_SYSTEM;
		const { vault } = await browser.openUnlockedTab();
		expect(expectValue(await vault.read(VAULT_JOURNAL)).damaged).toEqual([expect.stringMatching(/^drafts\//)]);
		expect((await readDisk(browser.indexedDB)).drafts).toHaveLength(1);
	});
});

describe("a log that was cut", { timeout: MINUTE }, () => {
	it("of the database loses nothing: what it rolled back comes from the mirror", async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat({ max: 6 }), async (kept) => {
				const torn = await browserWith(EVENTS);
				const rows = (await readDisk(torn.indexedDB)).events ?? [];
				await replaceRows(torn.indexedDB, "events", rows.slice(0, kept));
				const { vault, opened } = await torn.openUnlockedTab();
				const missing = Math.max(rows.length - kept, 0);
				expect(opened.restored.map((each) => each.rows)).toEqual(missing === 0 ? [] : [missing]);
				await expectAllThere(vault);
			}),
			{ numRuns: 50 },
		);
	});

	it("of the mirror, anywhere, loses nothing and is not written behind", async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(), async (at) => {
				const torn = await browserWith(EVENTS);
				for (const name of torn.mirror.names()) {
					torn.mirror.change(name, (bytes) => bytes.slice(0, at % (bytes.length + 1)));
				}
				const { vault } = await torn.openUnlockedTab();
				expectValue(await vault.append(VAULT_JOURNAL, [event(1)]));
				await expectAllThere(vault);
				await expectCopiesAlike(torn);
			}),
			{ numRuns: 50 },
		);
	});
});

describe("a draft", () => {
	it("that came back with one copy, after another took its place, is not given and goes", async () => {
		const before = (await readDisk(browser.indexedDB)).drafts ?? [];
		const { vault, kill } = await browser.openUnlockedTab();
		await vault.saveDraft(VAULT_JOURNAL, draft({ revision: 2, text: "She was released on Friday" }));
		kill();
		browser.mirror.remove(browser.mirror.names()[0] ?? "");
		await replaceRows(browser.indexedDB, "drafts", [...before, ...((await readDisk(browser.indexedDB)).drafts ?? [])]);
		const { vault: next } = await browser.openUnlockedTab();
		expect(expectValue(await next.read(VAULT_JOURNAL)).abandoned).toMatchObject([{ revision: 2 }]);
		expect((await readDisk(browser.indexedDB)).drafts).toHaveLength(1);
		await expectCopiesAlike(browser);
	});
});

describe("another vault in the mirror", () => {
	it("is left there, and nothing of it is taken", async () => {
		const other = another(new IDBFactory());
		const { kill } = await other.openTabWithVault();
		kill();
		const [name = ""] = browser.mirror.names();
		const foreign = browser.mirror.contents(name).slice();
		const { files } = other.mirror.openTab();
		const handle = await files.open("foreign");
		handle.write(foreign, { at: 0 });
		handle.flush();
		handle.close();
		const { opened } = await other.openUnlockedTab();
		expect(opened.restored).toEqual([]);
		expect(other.mirror.contents("foreign")).toEqual(foreign);
		expect((await holdingOfDatabase(other)).size).toBe(3);
	});
});

function bySeq(events: readonly Event[]): readonly Event[] {
	return events.toSorted((one, other) => one.seq - other.seq);
}
