import type { DeviceId, Draft, Event, Json, WriterId } from "#domain/journal/event.ts";
import type { Problem, Result } from "#domain/result.ts";

/** One sealed journal: an inspection's, or `"vault"`, which holds what belongs to no inspection. Opaque and random. */
export type JournalId = string;

export const VAULT_JOURNAL: JournalId = "vault";

export type VaultStatus =
	| { readonly kind: "empty" }
	| { readonly kind: "locked" }
	| { readonly kind: "open"; readonly device: DeviceId; readonly writer: WriterId }
	| { readonly kind: "unusable"; readonly problem: StorageProblem };

export interface Opened {
	readonly device: DeviceId;
	/** This tab, from unlocking to locking. */
	readonly writer: WriterId;
}

/** "saved" means on disk: `copies` says on how many. */
export interface Saved {
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	readonly copies: 1 | 2;
}

export type UnlockProblem = { readonly kind: "wrong-passphrase" } | { readonly kind: "no-vault" } | StorageProblem;

export type CreateProblem =
	| { readonly kind: "vault-exists" }
	| { readonly kind: "passphrase-too-short"; readonly minimum: number }
	| StorageProblem;

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

/** How others know this device: what its signatures are checked with (Ed25519), and what is sealed to it (X25519). */
export interface DevicePublicKeys {
	/** 32 bytes, lower-case hexadecimal. */
	readonly signing: string;
	/** 32 bytes, lower-case hexadecimal. */
	readonly sealing: string;
}

/** Something that another tab stored. */
export interface Change {
	readonly journal: JournalId;
	readonly events: readonly Event[];
}

/**
 * The encrypted store, as the app sees it. It runs in a worker; every method returns when its work is on disk.
 * Nothing of a case is ever written unsealed.
 */
export interface Vault {
	status(): Promise<VaultStatus>;
	/** Makes keys and header. Refused, with nothing changed, where a vault exists. */
	create(passphrase: string): Promise<Result<Opened, CreateProblem>>;
	unlock(passphrase: string): Promise<Result<Opened, UnlockProblem>>;
	/** Drops the keys. What is being typed must have been handed over before. */
	lock(): Promise<void>;
	/** A new journal under a key of its own. */
	createJournal(): Promise<Result<JournalId, StorageProblem>>;
	/** All journals but the vault's own. */
	journals(): Promise<Result<readonly JournalId[], StorageProblem>>;
	read(journal: JournalId): Promise<Result<Stored, StorageProblem>>;
	/**
	 * All of the events or none. The same event twice is stored once; a redacted one takes the place of the whole one.
	 * Drafts that they name are retired with them.
	 */
	append(journal: JournalId, events: readonly Event[]): Promise<Result<Saved, StorageProblem>>;
	/** A higher revision replaces a lower one of the same id; a lower one changes nothing. */
	saveDraft(journal: JournalId, draft: Draft): Promise<Result<Saved, StorageProblem>>;
	/** Forgets a draft whose text was taken back, so that it does not return. */
	dropDraft(journal: JournalId, id: string): Promise<Result<Saved, StorageProblem>>;
	/** A sealed cache, thrown away without loss: what it holds is valid only for `key`. */
	saveSnapshot(journal: JournalId, key: string, value: Json): Promise<Result<Saved, StorageProblem>>;
	readSnapshot(journal: JournalId, key: string): Promise<Result<Json | undefined, StorageProblem>>;
	devicePublicKeys(): Promise<Result<DevicePublicKeys, StorageProblem>>;
	/** Calls back for what other unlocked tabs store, until the returned function is called. */
	subscribe(listener: (change: Change) => void): Promise<() => void>;
}
