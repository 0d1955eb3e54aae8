import type { Draft, Event, Hash } from "#domain/journal/event.ts";
import type { CopiedTable } from "./copied-rows.ts";

/** What a file says of itself, once it is found to be whole. Nothing of it needs a key. */
export interface OutsideCopyFacts {
	/** Milliseconds since 1970, UTC, by the clock of the device that made it. */
	readonly made: number;
	/** Of which vault it is a copy: opaque and random. */
	readonly vault: string;
	readonly counts: { readonly [T in CopiedTable]: number };
	/** Over everything in the file but its last line. Two files with the same are the same copy. */
	readonly sha256: Hash;
}

export interface MadeOutsideCopy extends OutsideCopyFacts {
	readonly file: Blob;
}

/** Work that a full or broken disk does not take: it goes into the file sealed, and is stored nowhere else. */
export interface Unstored {
	readonly journal: string;
	readonly events: readonly Event[];
	readonly drafts: readonly Draft[];
}

export type OutsideCopyProblem =
	| { readonly kind: "not-an-outside-copy" }
	/** A later version of the app made it. */
	| { readonly kind: "outside-copy-newer"; readonly detail: string }
	/** Cut short or changed: which of the checks it fails. */
	| { readonly kind: "outside-copy-damaged"; readonly detail: string }
	/** The file itself cannot be read, in the browser's words. */
	| { readonly kind: "outside-copy-unreadable"; readonly detail: string };

/** What opens a copy: as it was when the copy was made. */
export type OutsideCopyKey =
	| { readonly kind: "passphrase"; readonly passphrase: string }
	| { readonly kind: "recovery-key"; readonly typed: string };

export type OpenOutsideCopyProblem =
	| OutsideCopyProblem
	| { readonly kind: "outside-copy-not-opened"; readonly by: OutsideCopyKey["kind"] }
	| { readonly kind: "recovery-key-mistyped" };

/** What a copy adds to the open vault. Known work is never replaced, and nothing is deleted. */
export interface BringingIn {
	/** When the copy was made: milliseconds since 1970, UTC. */
	readonly made: number;
	/** Otherwise its settings and its person stay outside. */
	readonly isOfThisVault: boolean;
	/** `erased`: here, and so left out. */
	readonly inspections: { readonly new: number; readonly known: number; readonly erased: number };
	readonly events: { readonly new: number; readonly known: number };
	/** Texts that were being typed. */
	readonly drafts: { readonly new: number };
	/** Rows of the copy that do not open, and journals whose key does not open here, `table/id`: they are left out. */
	readonly unopenable: readonly string[];
	/** The entries of the copy's own journal that stay outside: its work may need some of what they hold. */
	readonly outside: readonly Event[];
}
