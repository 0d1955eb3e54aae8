import type { Draft, Event } from "#domain/journal/event.ts";
import type { Problem, Result } from "#domain/result.ts";
import type {
	CreateProblem,
	PassphraseProblem,
	RecoveryProblem,
	RenewedKeys,
	RenewKeysProblem,
	RestoreProblem,
	UnlockProblem,
} from "./access-problems.ts";
import type { DeviceKeys } from "./device-keys.ts";
import type { Health, Verification } from "./health.ts";
import type { Created, Opened, VaultStatus } from "./opened.ts";
import type {
	BringingIn,
	MadeOutsideCopy,
	OpenOutsideCopyProblem,
	OutsideCopyFacts,
	OutsideCopyKey,
	OutsideCopyProblem,
	Unstored,
} from "./outside-copy.ts";
import type { Compacted, Erased, EraseProblem } from "./remove-for-good.ts";

/** One sealed journal: an inspection's, or `"vault"`, which holds what belongs to no inspection. Opaque and random. */
export type JournalId = string;

export const VAULT_JOURNAL: JournalId = "vault";

/**
 * Field of the event of the vault's own journal that marks the journal which its record names as erased. The mark beats
 * every union: whatever of that journal turns up in a copy is removed on opening, and is not brought in.
 */
export const ERASED = "erased";

/** "saved" means on disk: `copies` says on how many. */
export interface Saved {
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	readonly copies: 1 | 2;
	/** Which copy does not have everything that was stored, and why. */
	readonly missing?: MissingCopy;
}

export interface MissingCopy {
	readonly copy: "database" | "mirror";
	readonly problem: StorageProblem;
}

/** `detail` is the browser's own words, for the person who helps. */
export type StorageProblem = Problem &
	(
		| { readonly kind: "storage-full"; readonly detail: string }
		| { readonly kind: "storage-blocked"; readonly detail: string }
		| { readonly kind: "storage-newer"; readonly detail: string }
		| { readonly kind: "storage-damaged"; readonly detail: string }
		| { readonly kind: "storage-failed"; readonly detail: string }
		| { readonly kind: "locked"; readonly detail: string }
	);

/** What a journal holds on disk. */
export interface Stored {
	readonly events: readonly Event[];
	/** Drafts of writers that are gone and that no event retired: what was being typed when a tab ended. */
	readonly abandoned: readonly Draft[];
	/** Rows whose seal does not open: named, never deleted. */
	readonly damaged: readonly string[];
}

/** Events that belong into one journal: an inspection's, or the vault's own. */
export interface JournalEvents {
	readonly journal: JournalId;
	readonly events: readonly Event[];
}

/** The journal was erased here, and stays so. */
export interface JournalErased {
	readonly kind: "erased";
	readonly journal: JournalId;
}

/** Something that another tab stored, or that was brought or taken in. */
export interface Change {
	readonly journal: JournalId;
	readonly events: readonly Event[];
	/** As in `Stored`. */
	readonly abandoned: readonly Draft[];
}

/**
 * The encrypted store, as the app sees it. It runs in a worker; every method returns when its work is on disk.
 * Nothing of a case is ever written unsealed.
 */
export interface Vault {
	status(): Promise<VaultStatus>;
	/** Makes keys and header. Refused, with nothing changed, where a vault exists. */
	create(passphrase: string): Promise<Result<Created, CreateProblem>>;
	unlock(passphrase: string): Promise<Result<Opened, UnlockProblem>>;
	/** For a forgotten passphrase: `setPassphrase` is to follow. Case, spaces and dashes do not count. */
	unlockWithRecoveryKey(typed: string): Promise<Result<Opened, RecoveryProblem>>;
	/** The first passphrase after `unlockWithRecoveryKey`, and until then only. The old one opens nothing any more. */
	setPassphrase(next: string): Promise<Result<undefined, PassphraseProblem>>;
	/**
	 * Of the open vault. Who has an older copy of the disk still opens that copy with the old passphrase. A wrong `current`
	 * counts as it does when unlocking.
	 */
	changePassphrase(current: string, next: string): Promise<Result<undefined, UnlockProblem | PassphraseProblem>>;
	/** A new recovery key of the open vault, as it is printed; the old one opens nothing any more. It is to be confirmed. */
	renewRecoveryKey(passphrase: string): Promise<Result<string, UnlockProblem>>;
	/**
	 * Whether anybody has shown that they have the recovery key that counts now. If not, a window was closed before the key
	 * was taken down, and a new one is to be made.
	 */
	isRecoveryKeyConfirmed(): Promise<Result<boolean, StorageProblem>>;
	/** Keeps on disk that somebody has this recovery key. Using one to choose a passphrase does the same. */
	confirmRecoveryKey(typed: string): Promise<Result<undefined, RecoveryProblem>>;
	/**
	 * A new master key, new keys of the journals and a new recovery key, and everything in both copies sealed anew under them;
	 * the passphrase stays. All or nothing, wherever it is stopped. Asks all other tabs to lock, and is refused while one has
	 * not. Older copies of the disk and outside copies still open with what opened them when they were made.
	 * storage-damaged: something that is stored does not read, and so cannot be sealed anew; the detail names it.
	 */
	renewVaultKeys(passphrase: string): Promise<Result<RenewedKeys, RenewKeysProblem>>;
	/** Drops the keys, and asks all other tabs to lock. What is being typed must have been handed over before. */
	lock(): Promise<void>;
	/**
	 * Calls back when another tab was locked, until the returned function is called: the listener stores what is being
	 * typed and then calls `lock`.
	 */
	subscribeToLock(listener: () => void): Promise<() => void>;
	/** A new journal under a key of its own. */
	createJournal(): Promise<Result<JournalId, StorageProblem>>;
	/** All journals but the vault's own. */
	journals(): Promise<Result<readonly JournalId[], StorageProblem>>;
	read(journal: JournalId): Promise<Result<Stored, StorageProblem>>;
	/**
	 * All of the events or none. The same event twice is stored once, in the copy that counts (`Event`). Drafts that they
	 * name are retired with them.
	 */
	append(journal: JournalId, events: readonly Event[]): Promise<Result<Saved, StorageProblem>>;
	/** A higher revision replaces a lower one of the same id; a lower one changes nothing. */
	saveDraft(journal: JournalId, draft: Draft): Promise<Result<Saved, StorageProblem>>;
	/** Forgets a draft whose text was taken back, so that it does not return. */
	dropDraft(journal: JournalId, id: string): Promise<Result<Saved, StorageProblem>>;
	/** Reads both copies for it. */
	health(): Promise<Result<Health, StorageProblem>>;
	/** Reads both copies, opens every seal, and compares. Hash chains are checked by who knows events: `domain/journal`. */
	verify(): Promise<Result<Verification, StorageProblem>>;
	/** One file with everything in both copies, sealed as it is, and with `unstored`, sealed but not stored here. */
	outsideCopy(unstored: readonly Unstored[]): Promise<Result<MadeOutsideCopy, StorageProblem>>;
	/** Checks that a file is whole. Needs no key, and no vault. */
	readOutsideCopy(file: Blob): Promise<Result<OutsideCopyFacts, OutsideCopyProblem | StorageProblem>>;
	/**
	 * Puts everything of a copy on an empty device and opens it: all or nothing, and nothing unless the key opens it. After
	 * a recovery key, `setPassphrase` is to follow.
	 */
	restore(file: Blob, key: OutsideCopyKey): Promise<Result<Opened, RestoreProblem>>;
	/** What `bringIn` would add. Stores nothing. */
	previewBringingIn(
		file: Blob,
		key: OutsideCopyKey,
	): Promise<Result<BringingIn, OpenOutsideCopyProblem | StorageProblem>>;
	/** Adds what of a copy's inspections is not here, all of it or nothing; gives what was new. The same copy again adds none. */
	bringIn(file: Blob, key: OutsideCopyKey): Promise<Result<BringingIn, OpenOutsideCopyProblem | StorageProblem>>;
	/** How many windows are unlocked, this one included. */
	windows(): Promise<Result<number, StorageProblem>>;
	/**
	 * Removes the key and all rows of a journal that is marked as erased (`ERASED`), from both copies and down to the bytes
	 * of the files. If it is interrupted, unlocking completes it.
	 */
	erase(journal: JournalId): Promise<Result<Erased, EraseProblem>>;
	/**
	 * Begins this tab's file of the second copy anew, without the rows that were removed or redacted: until then their sealed
	 * bytes lie there. Unlocking does the same.
	 */
	compact(): Promise<Result<Compacted, StorageProblem>>;
	deviceKeys(): Promise<Result<DeviceKeys, StorageProblem>>;
	/**
	 * Adds what of these events is not here to their journals, all of it or nothing, and makes the journals that are not here
	 * under the ids given. The same again stores nothing. Of two copies of an event the one stays that counts (`Event`). What
	 * the events say is for the caller to have checked. `subscribe` tells of what is new.
	 */
	takeIn(contents: readonly JournalEvents[]): Promise<Result<Saved, JournalErased | StorageProblem>>;
	/**
	 * Calls back for what other unlocked tabs store and for what is brought or taken in, until the returned function is
	 * called.
	 */
	subscribe(listener: (change: Change) => void): Promise<() => void>;
}
