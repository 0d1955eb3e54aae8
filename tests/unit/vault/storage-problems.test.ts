import { forceCloseDatabase, IDBTransaction } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { storageProblem } from "#vault/storage-problem.ts";
import { VAULT_JOURNAL, type Vault } from "#vault/vault.ts";
import { type Browser, expectValue, openBrowser, PASSPHRASE } from "./browser.ts";
import { openDatabase, readDisk } from "./disk.ts";
import { fillDatabase } from "./fill-database.ts";
import { draft, event } from "./journal-content.ts";

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

describe("a full disk", () => {
	it("is told, and what was stored before stays as it was", async () => {
		const { vault } = await browser.openTabWithVault();
		expectValue(await vault.append(VAULT_JOURNAL, [event(1)]));
		expectValue(await vault.saveDraft(VAULT_JOURNAL, draft()));
		const before = await readDisk(browser.indexedDB);

		const makeRoom = fillDatabase();
		browser.mirror.leaveRoom(0);
		const problem = { kind: "storage-full", detail: "QuotaExceededError" };
		const retiring = event(2, { draft: { id: "draft-1", revision: 1 } });
		expect(await vault.append(VAULT_JOURNAL, [retiring, event(3)])).toEqual({ ok: false, problem });
		expect(await vault.saveDraft(VAULT_JOURNAL, draft({ revision: 2 }))).toEqual({ ok: false, problem });
		expect(await vault.createJournal()).toEqual({ ok: false, problem });
		expect(await readDisk(browser.indexedDB)).toEqual(before);

		makeRoom();
		browser.mirror.leaveRoom(Number.POSITIVE_INFINITY);
		expect(expectValue(await vault.append(VAULT_JOURNAL, [retiring, event(3)])).copies).toBe(2);
		expect(expectValue(await vault.read(VAULT_JOURNAL)).events).toHaveLength(3);
		expect((await readDisk(browser.indexedDB)).drafts).toEqual([]);
	});

	it("leaves no half of a vault", async () => {
		const makeRoom = fillDatabase();
		const { vault } = browser.openTab();
		expect(await vault.create(PASSPHRASE)).toMatchObject({ ok: false, problem: { kind: "storage-full" } });
		makeRoom();
		expect(await vault.status()).toEqual({ kind: "empty" });
		expect((await vault.create(PASSPHRASE)).ok).toBe(true);
	});
});

describe("a newer database", () => {
	it("is refused and kept as it is", async () => {
		const { vault: first } = await browser.openTabWithVault();
		expectValue(await first.append(VAULT_JOURNAL, [event(1)]));
		await upgrade(browser, (database) => {
			database.deleteObjectStore("attempts");
			database.createObjectStore("later");
		});
		const before = await readDisk(browser.indexedDB);

		const { vault } = browser.openTab();
		const problem = { kind: "storage-newer", detail: expect.stringContaining("VersionError") };
		expect(await vault.status()).toEqual({ kind: "unusable", problem });
		expect(await vault.unlock(PASSPHRASE)).toEqual({ ok: false, problem });
		expect(await vault.create(PASSPHRASE)).toEqual({ ok: false, problem });

		expect(await readDisk(browser.indexedDB)).toEqual(before);
		const database = await openDatabase(browser.indexedDB);
		expect(database.version).toBe(1000);
		database.close();
	});

	it("is not held up by an open tab, which stores nothing from then on and says so", async () => {
		const { vault } = await browser.openTabWithVault();
		await upgrade(browser, () => {});
		const problem = { kind: "storage-blocked", detail: expect.any(String) };
		expect(await vault.append(VAULT_JOURNAL, [event(1)])).toEqual({ ok: false, problem });
		expect(await vault.saveDraft(VAULT_JOURNAL, draft())).toEqual({ ok: false, problem });
	});
});

describe("an older database that another tab holds", () => {
	it("is told as blocked", async () => {
		const holder = await openDatabase(browser.indexedDB, 1);
		const { vault } = browser.openTab();
		const problem = { kind: "storage-blocked", detail: expect.any(String) };
		expect(await vault.status()).toEqual({ kind: "unusable", problem });
		expect(await vault.create(PASSPHRASE)).toEqual({ ok: false, problem });
		holder.close();
	});
});

describe("a connection that the browser closed", () => {
	let vault: Vault;
	let connections: IDBDatabase[];
	beforeEach(async () => {
		connections = [];
		const open = browser.indexedDB.open.bind(browser.indexedDB);
		vi.spyOn(browser.indexedDB, "open").mockImplementation((name, version) => {
			const request = open(name, version);
			request.addEventListener("success", () => connections.push(request.result));
			return request;
		});
		({ vault } = await browser.openTabWithVault());
	});

	it("is opened again", async () => {
		for (const connection of connections) {
			forceCloseDatabase(connection as never);
		}
		expect((await vault.append(VAULT_JOURNAL, [event(1)])).ok).toBe(true);
		expect(connections).toHaveLength(2);
	});

	it("is given up when opening it again does not help", async () => {
		vi.spyOn(IDBTransaction.prototype, "objectStore").mockImplementation(() => {
			throw new DOMException("gone", "InvalidStateError");
		});
		expect(await vault.append(VAULT_JOURNAL, [event(1)])).toEqual({
			ok: false,
			problem: { kind: "storage-failed", detail: expect.stringContaining("InvalidStateError") },
		});
	});
});

describe("a mistake in the program", () => {
	it("is thrown, not told as a problem of storage", () => {
		const mistake = new TypeError("undefined is not a function");
		expect(() => storageProblem(mistake)).toThrow(mistake);
	});
});

async function upgrade({ indexedDB }: Browser, change: (database: IDBDatabase) => void): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		const request = indexedDB.open("vault", 1000);
		request.onupgradeneeded = () => change(request.result);
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
	});
}
