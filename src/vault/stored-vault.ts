import { failed, ok, type Problem, type Result } from "#domain/result.ts";
import { createAccess, problemOfPassphrase } from "./access.ts";
import { connect } from "./connection.ts";
import type { Copies } from "./copies.ts";
import { examineHealth, verifyCopies } from "./examine.ts";
import { layFoundation, readFoundation } from "./foundation.ts";
import type { MirrorFiles } from "./mirror-files.ts";
import { createOutsideCopies } from "./outside-copies.ts";
import type { KeyDerivation } from "./passphrase.ts";
import { renewSession } from "./renew-session.ts";
import { type OpenJournal, type Session, type SessionOptions, startSession } from "./session.ts";
import type { Stores } from "./stores.ts";
import { createTurns } from "./turns.ts";
import type { Change, JournalId, Opened, RenewedKeys, RenewKeysProblem, StorageProblem, Vault } from "./vault.ts";
import { makeVault, type VaultKeys } from "./vault-keys.ts";
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

/** What tabs tell each other. */
type Announcement = StoredRows | "lock";

/** Event rows that are on disk. */
interface StoredRows {
	readonly journal: JournalId;
	readonly rows: readonly string[];
}

/**
 * The vault itself. It does one thing at a time, in the order asked: so a call made before `lock` is stored before the
 * keys go, and one made after finds the vault locked.
 */
export function createStoredVault(environment: VaultEnvironment): Vault {
	const { indexedDB, IDBKeyRange, openMirrorFiles, locks, channel, keyDerivation, now } = environment;
	const connection = connect(indexedDB, IDBKeyRange);
	const stores: Stores = { connection, openMirrorFiles, locks, now };
	const access = createAccess({ stores, keyDerivation, copies: copiesOfSession });
	const outsideCopies = createOutsideCopies(stores, keyDerivation);
	const sessionOptions: Omit<SessionOptions, "isNew"> = {
		stores,
		keyDerivation,
		announce: (journal, rows) => channel.postMessage({ journal, rows } satisfies Announcement),
	};
	const inTurn = createTurns();
	const listeners = new Set<(change: Change) => void>();
	const lockListeners = new Set<() => void>();
	let session: Session | undefined;
	/** Another tab was locked and asked this one to be: then nobody is asked in turn. */
	let askedToLock = false;

	function copiesOfSession(): Copies {
		if (session === undefined) {
			throw new Error("The vault is locked");
		}
		return session.copies;
	}

	async function start(
		keys: VaultKeys,
		{ isNew }: { readonly isNew: boolean },
	): Promise<Result<Opened, StorageProblem>> {
		askedToLock = false;
		const started = await startSession(keys, { ...sessionOptions, isNew });
		if (!started.ok) {
			return started;
		}
		session = started.value;
		return ok(openedBy(session));
	}

	/** The vault that is open already stays as it is. */
	async function startUnlessOpen<P extends Problem>(
		keys: Result<VaultKeys, P>,
	): Promise<Result<Opened, P | StorageProblem>> {
		if (!keys.ok) {
			return keys;
		}
		return session === undefined ? start(keys.value, { isNew: false }) : ok(openedBy(session));
	}

	function whenOpen<Value, P extends Problem = StorageProblem>(
		work: (session: Session) => Promise<Result<Value, P>>,
	): Promise<Result<Value, P | StorageProblem>> {
		return inTurn(async () => (session === undefined ? failed({ kind: "locked", detail: "" }) : work(session)));
	}

	function inJournal<Value>(
		id: JournalId,
		work: (journal: OpenJournal) => Promise<Result<Value, StorageProblem>>,
	): Promise<Result<Value, StorageProblem>> {
		return whenOpen(async ({ journal }) => {
			const opened = await journal(id);
			return opened.ok ? work(opened.value) : opened;
		});
	}

	async function receive({ journal, rows }: StoredRows): Promise<void> {
		const events = await inJournal(journal, ({ store }) => store.receive(rows));
		// A locked tab has nobody to tell. What cannot be read now, the next `read` gives or says why not.
		if (events.ok && events.value.length > 0) {
			tell({ journal, events: events.value });
		}
	}

	function tell(change: Change): void {
		for (const listener of listeners) {
			listener(change);
		}
	}

	/** Other tabs are asked first, so that they have locked by the time the keys are made. */
	async function renewKeys(open: Session, passphrase: string): Promise<Result<RenewedKeys, RenewKeysProblem>> {
		channel.postMessage("lock" satisfies Announcement);
		let next: Session | undefined;
		try {
			const renewed = await renewSession(open, passphrase, { stores, keyDerivation });
			next = renewed.session;
			return renewed.result;
		} finally {
			// Whatever went wrong, nothing is stored under keys that may no longer count.
			session = next;
			if (next !== open) {
				access.forget();
			}
			if (next === undefined) {
				await open.end();
			}
		}
	}

	function hearOfLock(): void {
		if (session === undefined) {
			return;
		}
		askedToLock = true;
		for (const listener of lockListeners) {
			listener();
		}
	}

	channel.addEventListener("message", ({ data }: MessageEvent<Announcement>) =>
		data === "lock" ? hearOfLock() : void receive(data),
	);

	return {
		status: () =>
			inTurn(async () => {
				if (session !== undefined) {
					return { kind: "open", ...openedBy(session) };
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
			}),
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
				if (!stored.value) {
					return failed({ kind: "vault-exists" });
				}
				const opened = await start(made.keys, { isNew: true });
				return opened.ok ? ok({ ...opened.value, recoveryKey: made.recoveryKey }) : opened;
			}),
		unlock: (passphrase) => inTurn(async () => startUnlessOpen(await access.unlock(passphrase))),
		unlockWithRecoveryKey: (typed) => inTurn(async () => startUnlessOpen(await access.recover(typed))),
		setPassphrase: (next) => whenOpen(() => access.setPassphrase(next)),
		changePassphrase: (current, next) => whenOpen(() => access.changePassphrase(current, next)),
		renewRecoveryKey: (passphrase) => whenOpen(() => access.renewRecoveryKey(passphrase)),
		renewVaultKeys: (passphrase) =>
			whenOpen(async (open) => {
				const confirmed = await access.confirm(passphrase);
				return confirmed.ok ? renewKeys(open, passphrase) : confirmed;
			}),
		lock: () =>
			inTurn(async () => {
				const ending = session;
				session = undefined;
				access.forget();
				await ending?.end();
				if (ending !== undefined && !askedToLock) {
					channel.postMessage("lock" satisfies Announcement);
				}
			}),
		async subscribeToLock(listener) {
			lockListeners.add(listener);
			return () => {
				lockListeners.delete(listener);
			};
		},
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
				if (!stored.value) {
					return failed({ kind: "vault-exists" });
				}
				const keys = await (key.kind === "passphrase" ? access.unlock(key.passphrase) : access.recover(key.typed));
				return keys.ok ? start(keys.value, { isNew: true }) : keys;
			}),
		previewBringingIn: (file, key) => whenOpen((open) => outsideCopies.preview(open, file, key)),
		bringIn: (file, key) =>
			whenOpen(async (open) => {
				const brought = await outsideCopies.bringIn(open, file, key);
				if (!brought.ok) {
					return brought;
				}
				brought.value.changes.forEach(tell);
				return ok(brought.value.outcome);
			}),
		windows: () => whenOpen(async () => ok((await livingWriters(locks)).size)),
		erase: (journal) => whenOpen((open) => open.erase(journal)),
		compact: () => whenOpen((open) => open.compact()),
		devicePublicKeys: () => whenOpen(async ({ keys }) => ok(keys.device.publicKeys)),
		createJournal: () => whenOpen((open) => open.createJournal()),
		journals: () => whenOpen((open) => open.journals()),
		read: (journal) => inJournal(journal, ({ store }) => store.read()),
		append: (journal, events) => inJournal(journal, ({ store }) => store.append(events)),
		saveDraft: (journal, draft) => inJournal(journal, ({ store }) => store.saveDraft(draft)),
		dropDraft: (journal, id) => inJournal(journal, ({ store }) => store.dropDraft(id)),
		async subscribe(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
	};
}

function openedBy({ keys, writer, restored }: Session): Opened {
	return { device: keys.device.id, writer, restored };
}
