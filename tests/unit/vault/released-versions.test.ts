import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { createMemoryFiles } from "#support/memory-files.ts";
import { TABLES, VERSION } from "#vault/database.ts";
import { KEY_DERIVATION } from "#vault/passphrase.ts";
import { ERASED, VAULT_JOURNAL, type Vault } from "#vault/vault.ts";
import { holdingOfDatabase, holdingOfMirror } from "./both-copies.ts";
import { expectValue, openBrowser } from "./browser.ts";
import { readDisk } from "./disk.ts";
import { bytesOf, databaseOf, leaveVault, mirrorOf, PASSPHRASE, type ReleasedVault } from "./released-vault.ts";

const FOLDER = new URL("../../fixtures/vaults/", import.meta.url);
const fileOf = (version: number) => new URL(`v${version}.json`, FOLDER);
const read = (file: URL): ReleasedVault => JSON.parse(readFileSync(file, "utf8"));

// The first run of a new version writes what it leaves on disk. From then on the file stays as it is.
if (!existsSync(fileOf(VERSION))) {
	writeFileSync(fileOf(VERSION), `${JSON.stringify(await leaveVault(), undefined, "\t")}\n`);
}

async function expectAll(vault: Vault, holds: ReleasedVault["holds"]): Promise<void> {
	expect(expectValue(await vault.deviceKeys()).publicKeys).toEqual(holds.devicePublicKeys);
	expect(expectValue(await vault.journals())).toEqual([holds.journal]);
	const { events, ...rest } = expectValue(await vault.read(holds.journal));
	expect(events.toSorted((one, other) => one.seq - other.seq)).toEqual(holds.events);
	expect(rest).toEqual({ abandoned: holds.abandoned, damaged: [] });
	expect(expectValue(await vault.read(VAULT_JOURNAL)).events).toEqual(holds.vaultEvents);
}

describe("a vault of every released version", () => {
	it.each(readdirSync(FOLDER))("opens: %s", async (name) => {
		const { holds, disk } = read(new URL(name, FOLDER));
		const browser = openBrowser(await databaseOf(disk), await mirrorOf(disk));
		const { vault } = browser.openTab(KEY_DERIVATION);

		const opened = expectValue(await vault.unlock(PASSPHRASE));
		expect(opened.device).toBe(holds.device);
		const restored = disk.mirror === undefined ? [{ kind: "mirror-restored", header: true }] : [];
		expect(opened.restored).toMatchObject(restored);
		expect(holdingOfMirror(browser)).toEqual(await holdingOfDatabase(browser));
		expect(Object.keys(await readDisk(browser.indexedDB))).toEqual([...TABLES].toSorted());
		await expectAll(vault, holds);
		browser.close();
	});
});

describe("a vault of this version", () => {
	const latest = () => read(fileOf(VERSION));

	it("comes back from either copy alone", async () => {
		const { holds, disk } = latest();
		for (const browser of [
			openBrowser(new IDBFactory(), await mirrorOf(disk)),
			openBrowser(await databaseOf(disk), createMemoryFiles()),
		]) {
			const { vault } = browser.openTab(KEY_DERIVATION);
			expect(expectValue(await vault.unlock(PASSPHRASE)).restored).toHaveLength(1);
			await expectAll(vault, holds);
			browser.close();
		}
	});

	it("comes back from its outside copy, with its passphrase and with its recovery key", async () => {
		const { holds, outsideCopy = "" } = latest();
		const file = new Blob([bytesOf(outsideCopy)]);
		for (const key of [
			{ kind: "passphrase", passphrase: PASSPHRASE },
			{ kind: "recovery-key", typed: holds.recoveryKey ?? "" },
		] as const) {
			const browser = openBrowser();
			const { vault } = browser.openTab(KEY_DERIVATION);
			expectValue(await vault.restore(file, key));
			await expectAll(vault, holds);
			browser.close();
		}
	});

	it("is of renewed keys, and marks what was erased", () => {
		const { holds, disk } = latest();
		expect(String(disk.tables.headers?.rows[0]?.body)).toContain('"formerly"');
		expect(holds.vaultEvents).toMatchObject([{ field: ERASED, record: expect.any(String) }]);
		expect(holds.vaultEvents[0]?.record).not.toBe(holds.journal);
	});
});
