import { IDBFactory } from "fake-indexeddb";
import type { DeviceId, Draft, Event } from "#domain/journal/event.ts";
import { createMemoryFiles, type MemoryFiles } from "#support/memory-files.ts";
import type { DevicePublicKeys } from "#vault/device-keys.ts";
import { KEY_DERIVATION } from "#vault/passphrase.ts";
import { ERASED, type JournalId, VAULT_JOURNAL } from "#vault/vault.ts";
import { expectValue, openBrowser } from "./browser.ts";
import { openDatabase, type Row, readDisk } from "./disk.ts";
import { draft, event, redacted } from "./journal-content.ts";

export const PASSPHRASE = "café au lait, no sugar";

/** A vault as a released version left it on disk, and what it holds. A file stays as it is once its version is released. */
export interface ReleasedVault {
	readonly holds: {
		readonly device: DeviceId;
		readonly devicePublicKeys: DevicePublicKeys;
		readonly journal: JournalId;
		readonly events: readonly Event[];
		readonly abandoned: readonly Draft[];
		readonly vaultEvents: readonly Event[];
		/** From version 3 on. */
		readonly recoveryKey?: string;
	};
	readonly disk: {
		readonly nativeVersion: number;
		readonly tables: { readonly [name: string]: ReleasedTable };
		/** By name, in base64. Version 1 had no mirror. */
		readonly mirror?: { readonly [name: string]: string };
	};
	/** In base64. From version 3 on. */
	readonly outsideCopy?: string;
}

interface ReleasedTable {
	readonly keyPath: string;
	readonly indexes: readonly string[];
	/** `sealed` in base64. */
	readonly rows: readonly Row[];
}

/**
 * A vault of the present version, with all that shapes what lies on disk: renewed keys, an inspection that was erased, a
 * redacted entry, entries that were taken in together, a text that was being typed, and a second copy in several files.
 */
export async function leaveVault(): Promise<ReleasedVault> {
	const browser = openBrowser();
	const first = browser.openTab(KEY_DERIVATION);
	const { device } = expectValue(await first.vault.create(PASSPHRASE));
	const journal = expectValue(await first.vault.createJournal());
	const erased = expectValue(await first.vault.createJournal());
	expectValue(await first.vault.append(journal, [event(1), event(2)]));
	expectValue(await first.vault.append(erased, [event(1)]));
	const { recoveryKey } = expectValue(await first.vault.renewVaultKeys(PASSPHRASE));
	const mark = event(3, { stream: "own", record: erased, field: ERASED, id: "writer-1:own:3" });
	expectValue(await first.vault.append(VAULT_JOURNAL, [mark]));
	expectValue(await first.vault.erase(erased));
	const second = browser.openTab(KEY_DERIVATION);
	expectValue(await second.vault.unlock(PASSPHRASE));
	expectValue(await second.vault.read(journal));
	expectValue(await second.vault.append(journal, [redacted(event(2)), event(4)]));
	expectValue(await second.vault.takeIn([{ journal, events: [event(5), event(6)] }]));
	const abandoned = [draft({ text: "She was released to her grandmother. ".repeat(40) })];
	expectValue(await second.vault.saveDraft(journal, draft(abandoned[0])));
	const { file } = expectValue(await second.vault.outsideCopy([]));
	const { publicKeys: devicePublicKeys } = expectValue(await second.vault.deviceKeys());
	browser.close();

	const events = [event(1), redacted(event(2)), event(4), event(5), event(6)];
	const { mirror } = browser;
	return {
		holds: { device, devicePublicKeys, journal, events, abandoned, vaultEvents: [mark], recoveryKey },
		disk: {
			...(await tablesOf(browser.indexedDB)),
			mirror: Object.fromEntries(mirror.names().map((name) => [name, base64(mirror.contents(name))])),
		},
		outsideCopy: base64(new Uint8Array(await file.arrayBuffer())),
	};
}

async function tablesOf(indexedDB: IDBFactory): Promise<Pick<ReleasedVault["disk"], "nativeVersion" | "tables">> {
	const database = await openDatabase(indexedDB);
	const names = [...database.objectStoreNames];
	const stores = database.transaction(names);
	const shapes = names.map((name) => {
		const { keyPath, indexNames } = stores.objectStore(name);
		return { name, keyPath: String(keyPath), indexes: [...indexNames] };
	});
	const nativeVersion = database.version;
	database.close();
	const disk = await readDisk(indexedDB);
	const tables = shapes.map(({ name, keyPath, indexes }) => [name, { keyPath, indexes, rows: rowsIn(disk[name]) }]);
	return { nativeVersion, tables: Object.fromEntries(tables) };
}

function rowsIn(rows: readonly Row[] = []): readonly Row[] {
	return rows.map((row) => (row.sealed instanceof Uint8Array ? { ...row, sealed: base64(row.sealed) } : row));
}

export async function databaseOf({ nativeVersion, tables }: ReleasedVault["disk"]): Promise<IDBFactory> {
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
					store.put("sealed" in row ? { ...row, sealed: bytesOf(String(row.sealed)) } : row);
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

export async function mirrorOf({ mirror = {} }: ReleasedVault["disk"]): Promise<MemoryFiles> {
	const files = createMemoryFiles();
	const tab = files.openTab();
	for (const [name, content] of Object.entries(mirror)) {
		const file = await tab.files.open(name);
		file.write(bytesOf(content), { at: 0 });
		file.flush();
		file.close();
	}
	tab.kill();
	return files;
}

export function bytesOf(content: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(Buffer.from(content, "base64"));
}

function base64(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString("base64");
}
