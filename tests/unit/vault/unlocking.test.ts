import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KEY_DERIVATION } from "#vault/passphrase.ts";
import { VAULT_JOURNAL } from "#vault/vault.ts";
import { type Browser, expectValue, NO_FILE_SYSTEM, openBrowser, PASSPHRASE } from "./browser.ts";
import { changeDisk, damaged, readDisk, removeFromDisk } from "./disk.ts";
import { draft, event } from "./journal-content.ts";

let browser: Browser;
beforeEach(() => {
	browser = openBrowser();
});
afterEach(() => browser.close());

describe("creating a vault", () => {
	it("opens it", async () => {
		const { vault } = browser.openTab();
		expect(await vault.status()).toEqual({ kind: "empty" });
		const { device, writer } = expectValue(await vault.create(PASSPHRASE));
		expect(await vault.status()).toEqual({ kind: "open", device, writer, restored: [] });
		expect(expectValue(await vault.read(VAULT_JOURNAL))).toEqual({ events: [], abandoned: [], damaged: [] });
		expect(expectValue(await vault.journals())).toEqual([]);
	});

	it("is refused with a short passphrase, and stores nothing", async () => {
		const { vault } = browser.openTab();
		expect(await vault.create("eleven char")).toEqual({
			ok: false,
			problem: { kind: "passphrase-too-short", minimum: 12 },
		});
		expect(await vault.status()).toEqual({ kind: "empty" });
	});

	it("is refused where a vault exists, which stays as it is", async () => {
		await browser.openTabWithVault();
		const before = await readDisk(browser.indexedDB);
		const { vault } = browser.openTab();
		expect(await vault.create("another passphrase")).toEqual({ ok: false, problem: { kind: "vault-exists" } });
		expect(await readDisk(browser.indexedDB)).toEqual(before);
	});

	it("succeeds in one of two tabs that try at once", async () => {
		const tabs = [browser.openTab(), browser.openTab()];
		const outcomes = await Promise.all(tabs.map(({ vault }) => vault.create(PASSPHRASE)));
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
		expect(outcomes.filter(({ ok }) => !ok)).toEqual([{ ok: false, problem: { kind: "vault-exists" } }]);
		await browser.openUnlockedTab();
	});

	it("is refused where rows are left without a header", async () => {
		browser.fileSystem.problem = NO_FILE_SYSTEM;
		await browser.openTabWithVault();
		await removeFromDisk(browser.indexedDB, "headers");
		const { vault } = browser.openTab();
		expect(await vault.create(PASSPHRASE)).toEqual({ ok: false, problem: { kind: "vault-exists" } });
		expect(await vault.status()).toEqual({
			kind: "unusable",
			problem: { kind: "storage-damaged", detail: "No header" },
		});
	});
});

describe("unlocking a vault", () => {
	it("opens what was stored, as another writer on the same device", async () => {
		const first = await browser.openTabWithVault();
		expectValue(await first.vault.append(VAULT_JOURNAL, [event(1)]));
		const second = await browser.openUnlockedTab();
		expect(expectValue(await second.vault.read(VAULT_JOURNAL)).events).toEqual([event(1)]);
		expect(second.opened.device).toBe(first.opened.device);
		expect(second.opened.writer).not.toBe(first.opened.writer);
	});

	it("says that the passphrase is wrong, and stays locked", async () => {
		await browser.openTabWithVault();
		const { vault } = browser.openTab();
		expect(await vault.unlock("five words are not it")).toEqual({ ok: false, problem: { kind: "wrong-passphrase" } });
		expect(await vault.status()).toMatchObject({ kind: "locked" });
		browser.clock.now += 1000;
		expect((await vault.unlock(PASSPHRASE)).ok).toBe(true);
	});

	it("says that there is no vault", async () => {
		expect(await browser.openTab().vault.unlock(PASSPHRASE)).toEqual({ ok: false, problem: { kind: "no-vault" } });
	});

	it("again, of an open vault, changes nothing", async () => {
		const { vault, opened: created } = await browser.openTabWithVault();
		const opened = { device: created.device, writer: created.writer, restored: [] };
		expect(await vault.unlock(PASSPHRASE)).toEqual({ ok: true, value: opened });
		expect(await vault.unlock("five words are not it")).toEqual({ ok: false, problem: { kind: "wrong-passphrase" } });
		expect(await vault.status()).toEqual({ kind: "open", ...opened });
	});

	it("is refused where the only header is damaged, which is named and kept", async () => {
		browser.fileSystem.problem = NO_FILE_SYSTEM;
		await browser.openTabWithVault();
		await changeDisk(browser.indexedDB, "headers", (row) => ({ ...row, body: `${row.body} ` }));
		const before = await readDisk(browser.indexedDB);
		const { vault } = browser.openTab();
		const problem = { kind: "storage-damaged", detail: "header 1: checksum" };
		expect(await vault.unlock(PASSPHRASE)).toEqual({ ok: false, problem });
		expect(await vault.status()).toEqual({ kind: "unusable", problem });
		expect(await readDisk(browser.indexedDB)).toEqual(before);
	});

	it("is refused where the header allows cheap guesses", async () => {
		await browser.openTabWithVault();
		const { vault } = browser.openTab(KEY_DERIVATION);
		expect(await vault.unlock(PASSPHRASE)).toEqual({
			ok: false,
			problem: { kind: "storage-damaged", detail: "header 1: slot out of bounds" },
		});
	});

	it("is refused where the only copy of the device's keys is damaged or gone", async () => {
		browser.fileSystem.problem = NO_FILE_SYSTEM;
		await browser.openTabWithVault();
		await changeDisk(browser.indexedDB, "devices", damaged);
		const problem = { kind: "storage-damaged", detail: "The keys of this device do not open" };
		expect(await browser.openTab().vault.unlock(PASSPHRASE)).toEqual({ ok: false, problem });
		await removeFromDisk(browser.indexedDB, "devices");
		expect(await browser.openTab().vault.unlock(PASSPHRASE)).toEqual({ ok: false, problem });
	});
});

describe("locking a vault", () => {
	it("drops the keys", async () => {
		const { vault } = await browser.openTabWithVault();
		await vault.lock();
		expect(await vault.status()).toEqual({ kind: "locked" });
		const locked = { ok: false, problem: { kind: "locked", detail: "" } };
		expect(await vault.append(VAULT_JOURNAL, [event(1)])).toEqual(locked);
		expect(await vault.saveDraft(VAULT_JOURNAL, draft())).toEqual(locked);
		expect(await vault.read(VAULT_JOURNAL)).toEqual(locked);
		expect(await vault.createJournal()).toEqual(locked);
		expect(await vault.deviceKeys()).toEqual(locked);
		expect((await readDisk(browser.indexedDB)).events).toEqual([]);
	});

	it("stores first what was handed over before", async () => {
		const { vault } = await browser.openTabWithVault();
		const saving = vault.saveDraft(VAULT_JOURNAL, draft());
		const locking = vault.lock();
		const late = vault.saveDraft(VAULT_JOURNAL, draft({ revision: 2 }));
		expect((await saving).ok).toBe(true);
		await locking;
		expect(await late).toMatchObject({ problem: { kind: "locked" } });
		const { vault: other } = await browser.openUnlockedTab();
		expect(expectValue(await other.read(VAULT_JOURNAL)).abandoned).toEqual([draft()]);
	});

	it("can be followed by unlocking, as another writer", async () => {
		const { vault, opened } = await browser.openTabWithVault();
		await vault.lock();
		expect(expectValue(await vault.unlock(PASSPHRASE)).writer).not.toBe(opened.writer);
	});

	it("of a locked vault does nothing", async () => {
		const { vault } = browser.openTab();
		await vault.lock();
		expect(await vault.status()).toEqual({ kind: "empty" });
	});
});
