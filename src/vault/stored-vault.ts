import { failed, ok, type Result } from "#domain/result.ts";
import { createAccess, problemOfPassphrase } from "./access.ts";
import { connect } from "./connection.ts";
import { createCurrentSession } from "./current-session.ts";
import { examineHealth, verifyCopies } from "./examine.ts";
import { layFoundation, readFoundation } from "./foundation.ts";
import { createListeners } from "./listeners.ts";
import type { MirrorFiles } from "./mirror-files.ts";
import type { VaultStatus } from "./opened.ts";
import { connectToOtherTabs, type StoredRows } from "./other-tabs.ts";
import { createOutsideCopies } from "./outside-copies.ts";
import type { KeyDerivation } from "./passphrase.ts";
import { isRecoveryKeyConfirmed } from "./recovery-confirmation.ts";
import { compactMirror, eraseJournal } from "./remove-for-good.ts";
import type { OpenJournal } from "./session.ts";
import type { Stores } from "./stores.ts";
import { takeIn } from "./take-in.ts";
import { createTurns } from "./turns.ts";
import type { Change, JournalId, StorageProblem, Vault } from "./vault.ts";
import { makeVault } from "./vault-keys.ts";
import { type Locks, livingWriters } from "./writers.ts";

/** What a vault needs of the browser. */
export interface VaultEnvironment {
	readonly indexedDB: IDBFactory;
	readonly IDBKeyRange: typeof globalThis.IDBKeyRange;
	/** The folder of the mirror; fails where the browser has no file system for the app. */
	readonly openMirrorFiles: () => Promise<Result<MirrorFiles, StorageProblem>>;
	readonly locks: Locks;
	/** To the vaults of other tabs. It carries row ids, never content. */
	readonly channel: BroadcastChannel;
	readonly keyDerivation: KeyDerivation;
	/** Milliseconds since 1970, UTC. */
	readonly now: () => number;
}

/**
 * The vault itself. It does one thing at a time, in the order asked: so a call made before `lock` is stored before the
 * keys go, and one made after finds the vault locked.
 */
export function createStoredVault(environment: VaultEnvironment): Vault {
	const { indexedDB, IDBKeyRange, openMirrorFiles, locks, channel, keyDerivation, now } = environment;
	const stores: Stores = { connection: connect(indexedDB, IDBKeyRange), openMirrorFiles, locks, now };
	const otherTabs = connectToOtherTabs(channel);
	const session = createCurrentSession({ stores, keyDerivation, announce: otherTabs.announce });
	const access = createAccess({ stores, keyDerivation, copies: () => session.get().copies });
	const outsideCopies = createOutsideCopies(stores, keyDerivation);
	const inTurn = createTurns();
	const changes = createListeners<Change>();
	/** Another tab was locked and asked this one to be: then nobody is asked in turn. */
	let isAskedToLock = false;

	otherTabs.onLock(() => {
		isAskedToLock = session.opened() !== undefined;
	});

	otherTabs.onStored((stored) => void receive(stored));

	async function receive({ journal, rows }: StoredRows): Promise<void> {
		const events = await inJournal(journal, ({ store }) => store.receive(rows));
		// A locked tab has nobody to tell. What cannot be read now, the next `read` gives or says why not.
		if (events.ok && events.value.length > 0) {
			changes.tell({ journal, events: events.value, abandoned: [] });
		}
	}

	const whenOpen: typeof session.whenOpen = (work) => inTurn(() => session.whenOpen(work));

	function inJournal<Value>(
		id: JournalId,
		work: (journal: OpenJournal) => Promise<Result<Value, StorageProblem>>,
	): Promise<Result<Value, StorageProblem>> {
		return whenOpen(async (open) => {
			const journal = await open.journal(id);
			return journal.ok ? work(journal.value) : journal;
		});
	}

	async function status(): Promise<VaultStatus> {
		const opened = session.opened();
		if (opened !== undefined) {
			return { kind: "open", ...opened };
		}
		const foundation = await readFoundation(stores, keyDerivation);
		if (!foundation.ok) {
			return { kind: "unusable", problem: foundation.problem };
		}
		if (foundation.value === undefined) {
			return { kind: "empty" };
		}
		const wait = await access.waitUntil();
		if (!wait.ok) {
			return { kind: "unusable", problem: wait.problem };
		}
		return { kind: "locked", ...(wait.value !== undefined && { waitUntil: wait.value }) };
	}

	return {
		status: () => inTurn(status),
		create: (passphrase) =>
			inTurn(async () => {
				const problem = problemOfPassphrase(passphrase);
				if (problem !== undefined) {
					return failed(problem);
				}
				const made = await makeVault(passphrase, keyDerivation);
				const stored = await layFoundation(stores, made.rows);
				if (!stored.ok) {
					return stored;
				}
				const opened = await session.start(made.keys, { isNew: true });
				return opened.ok ? ok({ ...opened.value, recoveryKey: made.recoveryKey }) : opened;
			}),
		unlock: (passphrase) =>
			inTurn(async () => {
				const keys = await access.unlock(passphrase);
				return keys.ok ? session.start(keys.value, { isNew: false }) : keys;
			}),
		unlockWithRecoveryKey: (typed) =>
			inTurn(async () => {
				const keys = await access.recover(typed);
				return keys.ok ? session.start(keys.value, { isNew: false }) : keys;
			}),
		setPassphrase: (next) => whenOpen(() => access.setPassphrase(next)),
		changePassphrase: (current, next) => whenOpen(() => access.changePassphrase(current, next)),
		renewRecoveryKey: (passphrase) => whenOpen(() => access.renewRecoveryKey(passphrase)),
		isRecoveryKeyConfirmed: () => whenOpen(({ copies }) => isRecoveryKeyConfirmed(copies, keyDerivation)),
		confirmRecoveryKey: (typed) => whenOpen(() => access.confirmRecoveryKey(typed)),
		renewVaultKeys: (passphrase) =>
			whenOpen(async () => {
				const confirmed = await access.confirm(passphrase);
				if (!confirmed.ok) {
					return confirmed;
				}
				access.forget();
				// They have locked by the time the keys are made.
				otherTabs.askToLock();
				return session.renew(passphrase);
			}),
		lock: () =>
			inTurn(async () => {
				access.forget();
				if ((await session.end()) && !isAskedToLock) {
					otherTabs.askToLock();
				}
				isAskedToLock = false;
			}),
		subscribeToLock: async (listener) => otherTabs.onLock(() => session.opened() && listener()),
		health: () => whenOpen((open) => examineHealth(stores, { ...open, keyDerivation })),
		verify: () => whenOpen((open) => verifyCopies(stores, { ...open, keyDerivation })),
		outsideCopy: (unstored) => whenOpen((open) => outsideCopies.make(open, unstored)),
		readOutsideCopy: outsideCopies.read,
		restore: (file, key) =>
			inTurn(async () => {
				const copied = await outsideCopies.open(file, key);
				if (!copied.ok) {
					return copied;
				}
				const stored = await layFoundation(stores, copied.value.rows);
				if (!stored.ok) {
					return stored;
				}
				const keys = await (key.kind === "passphrase" ? access.unlock(key.passphrase) : access.recover(key.typed));
				return keys.ok ? session.start(keys.value, { isNew: true }) : keys;
			}),
		previewBringingIn: (file, key) => whenOpen((open) => outsideCopies.preview(open, file, key)),
		bringIn: (file, key) =>
			whenOpen(async (open) => {
				const brought = await outsideCopies.bringIn(open, file, key);
				if (!brought.ok) {
					return brought;
				}
				brought.value.changes.forEach(changes.tell);
				return ok(brought.value.outcome);
			}),
		windows: () => whenOpen(async () => ok((await livingWriters(locks)).size)),
		erase: (journal) => whenOpen((open) => eraseJournal(journal, open, stores)),
		compact: () => whenOpen((open) => compactMirror(open, stores)),
		deviceKeys: () => whenOpen(async ({ keys }) => ok(keys.device)),
		takeIn: (contents) =>
			whenOpen(async (open) => {
				const taken = await takeIn(open, contents, locks);
				if (!taken.ok) {
					return taken;
				}
				taken.value.changes.forEach(changes.tell);
				return ok(taken.value.saved);
			}),
		createJournal: () => whenOpen((open) => open.createJournal()),
		journals: () => whenOpen((open) => open.journals()),
		read: (journal) => inJournal(journal, ({ store }) => store.read()),
		append: (journal, events) => inJournal(journal, ({ store }) => store.append(events)),
		saveDraft: (journal, draft) => inJournal(journal, ({ store }) => store.saveDraft(draft)),
		dropDraft: (journal, id) => inJournal(journal, ({ store }) => store.dropDraft(id)),
		subscribe: async (listener) => changes.add(listener),
	};
}
