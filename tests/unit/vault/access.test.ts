import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sha256Hex } from "#domain/journal/hash.ts";
import { VAULT_JOURNAL, type Vault } from "#vault/vault.ts";
import { holdingOfDatabase, holdingOfMirror } from "./both-copies.ts";
import { type Browser, expectValue, openBrowser, PASSPHRASE } from "./browser.ts";
import { addToDisk, changeDisk, type Row, readDisk } from "./disk.ts";
import { event } from "./journal-content.ts";

const NEXT = "four other words here";
const wrong = { ok: false, problem: { kind: "wrong-passphrase" } };

let browser: Browser;
let vault: Vault;
let recoveryKey: string;
beforeEach(async () => {
	browser = openBrowser();
	const { vault: created, opened } = await browser.openTabWithVault();
	({ recoveryKey } = opened);
	expectValue(await created.append(VAULT_JOURNAL, [event(1)]));
	vault = created;
});
afterEach(() => browser.close());

describe("the recovery key", () => {
	it("opens the vault without the passphrase", async () => {
		const { vault: other } = browser.openTab();
		const { device } = expectValue(await other.unlockWithRecoveryKey(recoveryKey.toLowerCase().replaceAll("-", " ")));
		expect(await other.status()).toMatchObject({ kind: "open", device });
		expect(expectValue(await other.read(VAULT_JOURNAL)).events).toEqual([event(1)]);
	});

	it("lets a new passphrase be set, in whose place the old one opens nothing", async () => {
		const { vault: other } = browser.openTab();
		await other.unlockWithRecoveryKey(recoveryKey);
		expect(await other.setPassphrase(NEXT)).toEqual({ ok: true, value: undefined });
		await other.lock();
		expect(await other.unlock(PASSPHRASE)).toEqual(wrong);
		browser.clock.now += 1000;
		expect((await other.unlock(NEXT)).ok).toBe(true);
		await other.lock();
		expect((await other.unlockWithRecoveryKey(recoveryKey)).ok).toBe(true);
	});

	it("is confirmed once somebody has shown that they have it, for every tab and every opening", async () => {
		const { vault: other } = await browser.openUnlockedTab();
		expect(await other.isRecoveryKeyConfirmed()).toEqual({ ok: true, value: false });
		expect(await vault.confirmRecoveryKey(recoveryKey)).toEqual({ ok: true, value: undefined });
		expect(await other.isRecoveryKeyConfirmed()).toEqual({ ok: true, value: true });
		expect(holdingOfMirror(browser)).toEqual(await holdingOfDatabase(browser));
		const { vault: next } = await browser.openUnlockedTab();
		expect(await next.isRecoveryKeyConfirmed()).toEqual({ ok: true, value: true });
	});

	it("is to be confirmed anew once it was made anew, and the one before confirms nothing", async () => {
		expectValue(await vault.confirmRecoveryKey(recoveryKey));
		const next = expectValue(await vault.renewRecoveryKey(PASSPHRASE));
		expect(await vault.isRecoveryKeyConfirmed()).toEqual({ ok: true, value: false });
		const refused = { ok: false, problem: { kind: "wrong-recovery-key" } };
		expect(await vault.confirmRecoveryKey(recoveryKey)).toEqual(refused);
		expectValue(await vault.confirmRecoveryKey(next));
		const { recoveryKey: last } = expectValue(await vault.renewVaultKeys(PASSPHRASE));
		expect(await vault.isRecoveryKeyConfirmed()).toEqual({ ok: true, value: false });
		expectValue(await vault.confirmRecoveryKey(last));
		expect(await vault.isRecoveryKeyConfirmed()).toEqual({ ok: true, value: true });
	});

	it("stays confirmed when the passphrase changes, and is confirmed by using it", async () => {
		const { vault: other } = browser.openTab();
		await other.unlockWithRecoveryKey(recoveryKey);
		expectValue(await other.setPassphrase(NEXT));
		expect(await other.isRecoveryKeyConfirmed()).toEqual({ ok: true, value: true });
		expectValue(await other.changePassphrase(NEXT, PASSPHRASE));
		expect(await other.isRecoveryKeyConfirmed()).toEqual({ ok: true, value: true });
	});

	it("does not wait for wrong passphrases, and a new passphrase ends their waiting", async () => {
		const { vault: other } = browser.openTab();
		await other.unlock("five words are not it");
		expect((await other.unlockWithRecoveryKey(recoveryKey)).ok).toBe(true);
		expectValue(await other.setPassphrase(NEXT));
		await other.lock();
		expect((await other.unlock(NEXT)).ok).toBe(true);
	});

	it("mistyped is told apart from one that belongs elsewhere", async () => {
		const elsewhere = openBrowser();
		const { opened } = await elsewhere.openTabWithVault();
		elsewhere.close();
		const { vault: other } = browser.openTab();
		const slip = recoveryKey.replace(/^./, (letter) => (letter === "7" ? "8" : "7"));
		expect(await other.unlockWithRecoveryKey(slip)).toEqual({ ok: false, problem: { kind: "recovery-key-mistyped" } });
		expect(await other.unlockWithRecoveryKey(opened.recoveryKey)).toEqual({
			ok: false,
			problem: { kind: "wrong-recovery-key" },
		});
		expect(await other.status()).toEqual({ kind: "locked" });
	});

	it("is nowhere on disk", async () => {
		const header = JSON.stringify((await readDisk(browser.indexedDB)).headers);
		const letters = recoveryKey.replaceAll("-", "");
		for (const spelling of [recoveryKey, letters, letters.slice(0, 32)]) expect(header).not.toContain(spelling);
	});

	it("renewed takes the place of the one before", async () => {
		const renewed = expectValue(await vault.renewRecoveryKey(PASSPHRASE));
		const { vault: other } = browser.openTab();
		expect(await other.unlockWithRecoveryKey(recoveryKey)).toMatchObject({ problem: { kind: "wrong-recovery-key" } });
		expect((await other.unlockWithRecoveryKey(renewed)).ok).toBe(true);
		await other.lock();
		expect((await other.unlock(PASSPHRASE)).ok).toBe(true);
	});

	it("is not renewed for somebody who only finds the vault open", async () => {
		expect(await vault.renewRecoveryKey("five words are not it")).toEqual(wrong);
		expect((await browser.openTab().vault.unlockWithRecoveryKey(recoveryKey)).ok).toBe(true);
	});

	it("where none was made yet opens nothing, and can be made", async () => {
		await changeHeader((slots) => slots.filter(({ kind }) => kind === "passphrase"));
		const { vault: other } = await browser.openUnlockedTab();
		expect(await other.unlockWithRecoveryKey(recoveryKey)).toMatchObject({ problem: { kind: "wrong-recovery-key" } });
		const made = expectValue(await other.renewRecoveryKey(PASSPHRASE));
		expect((await browser.openTab().vault.unlockWithRecoveryKey(made)).ok).toBe(true);
	});
});

describe("setting a passphrase", () => {
	it("is a mistake where the recovery key has not opened the vault, or has had its one new passphrase", async () => {
		await expect(vault.setPassphrase(NEXT)).rejects.toThrow("only after");
		await vault.unlockWithRecoveryKey(recoveryKey);
		expectValue(await vault.setPassphrase(NEXT));
		await expect(vault.setPassphrase(PASSPHRASE)).rejects.toThrow("only after");
	});

	it("is refused to a short one, which can be mended", async () => {
		await vault.unlockWithRecoveryKey(recoveryKey);
		expect(await vault.setPassphrase("short")).toEqual({
			ok: false,
			problem: { kind: "passphrase-too-short", minimum: 12 },
		});
		expect((await vault.setPassphrase(NEXT)).ok).toBe(true);
	});

	it("ends with locking", async () => {
		await vault.unlockWithRecoveryKey(recoveryKey);
		await vault.lock();
		expect(await vault.setPassphrase(NEXT)).toMatchObject({ problem: { kind: "locked" } });
		await vault.unlock(PASSPHRASE);
		await expect(vault.setPassphrase(NEXT)).rejects.toThrow("only after");
	});
});

describe("changing the passphrase", () => {
	it("wraps the master key anew and changes nothing else", async () => {
		const { headers: _, ...before } = await readDisk(browser.indexedDB);
		expect(await vault.changePassphrase(PASSPHRASE, NEXT)).toEqual({ ok: true, value: undefined });
		const { headers, ...after } = await readDisk(browser.indexedDB);
		expect(after).toEqual(before);
		expect(headers).toMatchObject([{ generation: 2 }]);

		const { vault: other } = browser.openTab();
		expect(await other.unlock(PASSPHRASE)).toEqual(wrong);
		browser.clock.now += 1000;
		expectValue(await other.unlock(NEXT));
		expect(expectValue(await other.read(VAULT_JOURNAL)).events).toEqual([event(1)]);
		expect((await browser.openTab().vault.unlockWithRecoveryKey(recoveryKey)).ok).toBe(true);
	});

	it("leaves other open tabs at work", async () => {
		const { vault: other } = await browser.openUnlockedTab();
		expectValue(await vault.changePassphrase(PASSPHRASE, NEXT));
		expect((await other.append(VAULT_JOURNAL, [event(2)])).ok).toBe(true);
		expectValue(await other.changePassphrase(NEXT, PASSPHRASE));
		expect((await readDisk(browser.indexedDB)).headers).toMatchObject([{ generation: 3 }]);
	});

	it("is refused where the current one is wrong, the next is short, or the vault is locked", async () => {
		const before = await readDisk(browser.indexedDB);
		expect(await vault.changePassphrase(PASSPHRASE, "short")).toMatchObject({
			problem: { kind: "passphrase-too-short" },
		});
		expect(await vault.changePassphrase("five words are not it", NEXT)).toEqual(wrong);
		await vault.lock();
		browser.clock.now += 1000;
		expect(await vault.changePassphrase(PASSPHRASE, NEXT)).toMatchObject({ problem: { kind: "locked" } });
		expect((await readDisk(browser.indexedDB)).headers).toEqual(before.headers);
	});

	it("keeps a recovery key that another tab has renewed meanwhile", async () => {
		const { vault: other } = await browser.openUnlockedTab();
		const renewed = expectValue(await other.renewRecoveryKey(PASSPHRASE));
		expectValue(await vault.changePassphrase(PASSPHRASE, NEXT));
		const { vault: third } = browser.openTab();
		expect((await third.unlockWithRecoveryKey(renewed)).ok).toBe(true);
		await third.lock();
		expect((await third.unlock(NEXT)).ok).toBe(true);
	});

	it("goes beyond a damaged header of a higher generation, and keeps it", async () => {
		const torn = { generation: 5, body: "{", checksum: "" };
		await addToDisk(browser.indexedDB, "headers", torn);
		expectValue(await vault.changePassphrase(PASSPHRASE, NEXT));
		expect((await readDisk(browser.indexedDB)).headers).toMatchObject([torn, { generation: 6 }]);
		expect((await browser.openTab().vault.unlock(NEXT)).ok).toBe(true);
	});
});

describe("a tampered header", () => {
	it("with the slot of another vault opens nothing", async () => {
		const elsewhere = openBrowser();
		const { opened } = await elsewhere.openTabWithVault();
		const [theirs] = (await readDisk(elsewhere.indexedDB)).headers ?? [];
		elsewhere.close();
		await changeHeader(() => JSON.parse(String(theirs?.body)).slots);
		const { vault: other } = browser.openTab();
		expect(await other.unlockWithRecoveryKey(opened.recoveryKey)).toMatchObject({
			problem: { kind: "wrong-recovery-key" },
		});
		expect(await other.unlock(PASSPHRASE)).toEqual(wrong);
	});

	it("with one slot passed off as the other opens nothing", async () => {
		await changeHeader(([passphrase, recovery]) => [
			passphrase,
			{ ...recovery, wrappedMaster: passphrase?.wrappedMaster },
		]);
		const { vault: other } = browser.openTab();
		expect(await other.unlockWithRecoveryKey(recoveryKey)).toMatchObject({ problem: { kind: "wrong-recovery-key" } });
	});
});

/** Changes the slots and mends the checksum, as somebody with the disk in their hands can. */
async function changeHeader(change: (slots: readonly Row[]) => readonly unknown[]): Promise<void> {
	await changeDisk(browser.indexedDB, "headers", (row) => {
		const header = JSON.parse(String(row.body));
		const body = JSON.stringify({ ...header, slots: change(header.slots) });
		return { ...row, body, checksum: sha256Hex(body) };
	});
}

describe("an empty passphrase", () => {
	it.each([
		["unlock", () => vault.unlock("")],
		["renew the recovery key", () => vault.renewRecoveryKey("")],
		["renew the vault's keys", () => vault.renewVaultKeys("")],
		["change the passphrase", () => vault.changePassphrase("", NEXT)],
	])("is a wrong one where it is to %s", async (_, attempt) => {
		expect(await attempt()).toEqual(wrong);
	});
});
