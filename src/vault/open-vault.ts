import { proxy, wrap } from "comlink";
import { failed, type Result } from "#domain/result.ts";
import type { StorageProblem, Vault } from "./vault.ts";

/** Starts the vault's worker: one for each tab, as long as the tab lives. If it cannot be loaded, every call says so. */
export function openVault(): Vault {
	const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "vault" });
	const remote = wrap<Vault>(worker);
	const absence = Promise.race([remote.status().then(() => undefined), failureToLoad(worker)]);

	async function ask<Value, P extends StorageProblem | { readonly kind: string }>(
		call: () => Promise<Result<Value, P | StorageProblem>>,
	): Promise<Result<Value, P | StorageProblem>> {
		const problem = await absence;
		return problem === undefined ? call() : failed(problem);
	}

	async function subscribing(subscribe: () => Promise<() => unknown>): Promise<() => void> {
		if ((await absence) !== undefined) {
			return () => {};
		}
		const unsubscribe = await subscribe();
		return () => void unsubscribe();
	}

	return {
		async status() {
			const problem = await absence;
			return problem === undefined ? remote.status() : { kind: "unusable", problem };
		},
		create: (passphrase) => ask(() => remote.create(passphrase)),
		unlock: (passphrase) => ask(() => remote.unlock(passphrase)),
		unlockWithRecoveryKey: (typed) => ask(() => remote.unlockWithRecoveryKey(typed)),
		setPassphrase: (next) => ask(() => remote.setPassphrase(next)),
		changePassphrase: (current, next) => ask(() => remote.changePassphrase(current, next)),
		renewRecoveryKey: (passphrase) => ask(() => remote.renewRecoveryKey(passphrase)),
		isRecoveryKeyConfirmed: () => ask(() => remote.isRecoveryKeyConfirmed()),
		confirmRecoveryKey: (typed) => ask(() => remote.confirmRecoveryKey(typed)),
		renewVaultKeys: (passphrase) => ask(() => remote.renewVaultKeys(passphrase)),
		async lock() {
			if ((await absence) === undefined) {
				await remote.lock();
			}
		},
		health: () => ask(() => remote.health()),
		verify: () => ask(() => remote.verify()),
		outsideCopy: (unstored) => ask(() => remote.outsideCopy(unstored)),
		readOutsideCopy: (file) => ask(() => remote.readOutsideCopy(file)),
		restore: (file, key) => ask(() => remote.restore(file, key)),
		previewBringingIn: (file, key) => ask(() => remote.previewBringingIn(file, key)),
		bringIn: (file, key) => ask(() => remote.bringIn(file, key)),
		windows: () => ask(() => remote.windows()),
		erase: (journal) => ask(() => remote.erase(journal)),
		compact: () => ask(() => remote.compact()),
		deviceKeys: () => ask(() => remote.deviceKeys()),
		takeIn: (contents) => ask(() => remote.takeIn(contents)),
		createJournal: () => ask(() => remote.createJournal()),
		journals: () => ask(() => remote.journals()),
		read: (journal) => ask(() => remote.read(journal)),
		append: (journal, events) => ask(() => remote.append(journal, events)),
		saveDraft: (journal, draft) => ask(() => remote.saveDraft(journal, draft)),
		dropDraft: (journal, id) => ask(() => remote.dropDraft(journal, id)),
		subscribe: (listener) => subscribing(() => remote.subscribe(proxy(listener))),
		subscribeToLock: (listener) => subscribing(() => remote.subscribeToLock(proxy(listener))),
	};
}

/** A mistake inside the worker comes as an ErrorEvent, and the worker lives on; a script that does not load does not. */
function failureToLoad(worker: Worker): Promise<StorageProblem> {
	return new Promise((resolve) => {
		worker.addEventListener("error", (event) => {
			if (!(event instanceof ErrorEvent)) {
				resolve({ kind: "storage-failed", detail: "The vault's worker could not be loaded" });
			}
		});
	});
}
