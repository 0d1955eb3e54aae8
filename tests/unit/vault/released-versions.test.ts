import { readdirSync, readFileSync } from "node:fs";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import type { DeviceId, Draft, Event } from "#domain/journal/event.ts";
import { TABLES } from "#vault/database.ts";
import { KEY_DERIVATION } from "#vault/passphrase.ts";
import { type DevicePublicKeys, type JournalId, VAULT_JOURNAL } from "#vault/vault.ts";
import { holdingOfDatabase, holdingOfMirror } from "./both-copies.ts";
import { expectValue, openBrowser } from "./browser.ts";
import { type Row, readDisk } from "./disk.ts";

/** A vault as a released version left it on disk, and what it holds. A file stays as it is once its version is released. */
interface ReleasedVault {
	readonly holds: {
		readonly device: DeviceId;
		readonly devicePublicKeys: DevicePublicKeys;
		readonly journal: JournalId;
		readonly events: readonly Event[];
		readonly abandoned: readonly Draft[];
		readonly vaultEvents: readonly Event[];
	};
	readonly disk: {
		readonly nativeVersion: number;
		readonly tables: {
			readonly [name: string]: {
				readonly keyPath: string;
				readonly indexes: readonly string[];
				/** `sealed` in base64. */
				readonly rows: readonly Row[];
			};
		};
	};
}

const PASSPHRASE = "café au lait, no sugar";
const FOLDER = new URL("../../fixtures/vaults/", import.meta.url);

describe("a vault of every released version", () => {
	it.each(readdirSync(FOLDER))("opens: %s", async (file) => {
		const { holds, disk }: ReleasedVault = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
		const browser = openBrowser(await restore(disk));
		const { vault } = browser.openTab(KEY_DERIVATION);

		const opened = expectValue(await vault.unlock(PASSPHRASE));
		expect(opened.device).toBe(holds.device);
		// Version 1 had no mirror.
		expect(opened.restored).toMatchObject([{ kind: "mirror-restored", header: true }]);
		expect(holdingOfMirror(browser)).toEqual(await holdingOfDatabase(browser));
		expect(Object.keys(await readDisk(browser.indexedDB))).toEqual([...TABLES].toSorted());
		expect(expectValue(await vault.devicePublicKeys())).toEqual(holds.devicePublicKeys);
		expect(expectValue(await vault.journals())).toEqual([holds.journal]);
		const { events, ...rest } = expectValue(await vault.read(holds.journal));
		expect(events.toSorted((one, other) => one.seq - other.seq)).toEqual(holds.events);
		expect(rest).toEqual({ abandoned: holds.abandoned, damaged: [] });
		expect(expectValue(await vault.read(VAULT_JOURNAL)).events).toEqual(holds.vaultEvents);
		browser.close();
	});
});

async function restore({ nativeVersion, tables }: ReleasedVault["disk"]): Promise<IDBFactory> {
	const indexedDB = new IDBFactory();
	await new Promise<void>((resolve, reject) => {
		const request = indexedDB.open("vault", nativeVersion);
		request.onupgradeneeded = () => {
			for (const [name, { keyPath, indexes, rows }] of Object.entries(tables)) {
				const store = request.result.createObjectStore(name, { keyPath });
				for (const index of indexes) {
					store.createIndex(index, index);
				}
				for (const row of rows) {
					store.put("sealed" in row ? { ...row, sealed: bytes(row.sealed) } : row);
				}
			}
		};
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
	});
	return indexedDB;
}

function bytes(base64: unknown): Uint8Array {
	return Uint8Array.from(Buffer.from(String(base64), "base64"));
}
