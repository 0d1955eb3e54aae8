import { expose, proxy } from "comlink";
import { openMirrorFiles } from "./mirror-files.ts";
import { KEY_DERIVATION } from "./passphrase.ts";
import { createStoredVault } from "./stored-vault.ts";
import type { Vault } from "./vault.ts";

const vault = createStoredVault({
	indexedDB,
	IDBKeyRange,
	openMirrorFiles,
	locks: navigator.locks,
	channel: new BroadcastChannel("vault"),
	keyDerivation: KEY_DERIVATION,
	now: Date.now,
});

const exposed: Vault = {
	...vault,
	subscribe: async (listener) => proxy(await vault.subscribe(listener)),
	subscribeToLock: async (listener) => proxy(await vault.subscribeToLock(listener)),
};

expose(exposed);
