import type { DeviceId, WriterId } from "#domain/journal/event.ts";
import type { MissingCopy, StorageProblem } from "./vault.ts";

export type VaultStatus =
	| { readonly kind: "empty" }
	/** `waitUntil`: no passphrase is tried before this time (milliseconds since 1970, UTC), after wrong ones. */
	| { readonly kind: "locked"; readonly waitUntil?: number }
	| ({ readonly kind: "open" } & Opened)
	| { readonly kind: "unusable"; readonly problem: StorageProblem };

export interface Opened {
	readonly device: DeviceId;
	/** This tab, from unlocking to locking. */
	readonly writer: WriterId;
	/** What unlocking found in one of the two copies only, and put back into the other. */
	readonly restored: readonly Restoration[];
	/** Which copy cannot be had, and why: what is saved from now on is in the other one alone. */
	readonly missing?: MissingCopy;
}

/** An alarm, though nothing is lost: one copy was gone or damaged, wholly where `rows` is `of`. */
export interface Restoration {
	readonly kind: "database-restored" | "mirror-restored";
	/** How many were put back, of how many that there are. */
	readonly rows: number;
	readonly of: number;
	/** Whether what is needed to unlock was among them. */
	readonly header: boolean;
	/** What the browser said of its loss, if anything. */
	readonly detail: string;
}

export interface Created extends Opened {
	/** As it is printed. It is given here and never again: the vault does not hold it. */
	readonly recoveryKey: string;
}
