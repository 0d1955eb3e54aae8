import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { failed, ok } from "#domain/result.ts";
import { createMemoryFiles, type MemoryFiles } from "#support/memory-files.ts";
import type { Created, Opened } from "#vault/opened.ts";
import type { KeyDerivation } from "#vault/passphrase.ts";
import { createStoredVault } from "#vault/stored-vault.ts";
import type { StorageProblem, Vault } from "#vault/vault.ts";
import type { Locks } from "#vault/writers.ts";
import { createTabLocks } from "./tab-locks.ts";

export const PASSPHRASE = "four words are enough";

/** Argon2 at its cheapest, so that a test is about what it says. */
export const CHEAP: KeyDerivation = {
	cost: { memoryKiB: 8, iterations: 1, parallelism: 1 },
	least: { memoryKiB: 8, iterations: 1, parallelism: 1 },
	most: { memoryKiB: 64, iterations: 3, parallelism: 1 },
};

/** For `fileSystem`: as a browser without one says it. */
export const NO_FILE_SYSTEM: StorageProblem = {
	kind: "storage-failed",
	detail: "The browser has no private file system",
};

export interface Tab {
	readonly vault: Vault;
	readonly locks: Locks;
	/** Ends the tab as a crash does: nothing in it is asked. */
	kill(): void;
}

export interface Browser {
	readonly indexedDB: IDBFactory;
	readonly mirror: MemoryFiles;
	/** Why there is no file system, from the next opening on. */
	readonly fileSystem: { problem: StorageProblem | undefined };
	/** Milliseconds since 1970, UTC: stands still until a test moves it. */
	readonly clock: { now: number };
	openTab(keyDerivation?: KeyDerivation): Tab;
	/** A tab with a vault that it created. */
	openTabWithVault(): Promise<Tab & { readonly opened: Created }>;
	/** A tab in which the vault that is there is unlocked. */
	openUnlockedTab(): Promise<Tab & { readonly opened: Opened }>;
	close(): void;
}

/** One origin in one browser: its tabs share storage, locks and channel. */
export function openBrowser(indexedDB = new IDBFactory(), mirror = createMemoryFiles()): Browser {
	const locksOfTab = createTabLocks();
	const channelName = `vault-${crypto.randomUUID()}`;
	const tabs: Tab[] = [];
	const fileSystem: Browser["fileSystem"] = { problem: undefined };
	const clock = { now: 1_800_000_000_000 };

	function openTab(keyDerivation = CHEAP): Tab {
		const { locks, releaseAll } = locksOfTab();
		const { files, kill: closeFiles } = mirror.openTab();
		const channel = new BroadcastChannel(channelName);
		const vault = createStoredVault({
			indexedDB,
			IDBKeyRange,
			openMirrorFiles: async () => (fileSystem.problem === undefined ? ok(files) : failed(fileSystem.problem)),
			locks,
			channel,
			keyDerivation,
			now: () => clock.now,
		});
		const kill = () => {
			channel.close();
			closeFiles();
			releaseAll();
		};
		const tab = { vault, locks, kill };
		tabs.push(tab);
		return tab;
	}

	return {
		indexedDB,
		mirror,
		fileSystem,
		clock,
		openTab,
		async openTabWithVault() {
			const tab = openTab();
			return { ...tab, opened: expectValue(await tab.vault.create(PASSPHRASE)) };
		},
		async openUnlockedTab() {
			const tab = openTab();
			return { ...tab, opened: expectValue(await tab.vault.unlock(PASSPHRASE)) };
		},
		close() {
			for (const tab of tabs) {
				tab.kill();
			}
		},
	};
}

/** The value of a result that the test takes for granted. */
export function expectValue<Value>(
	result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: unknown },
): Value {
	if (!result.ok) {
		throw new Error(`Expected a value, got ${JSON.stringify(result.problem)}`);
	}
	return result.value;
}
