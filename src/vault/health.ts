import type { StorageProblem } from "./vault.ts";

/** How both copies are, in figures. */
export interface Health {
	readonly database: CopyHealth;
	readonly mirror: MirrorHealth;
}

export interface CopyHealth {
	readonly rows: number;
	/** Of the database, its sealed rows; of the mirror, its files, with what was removed since they were begun. */
	readonly bytes: number;
	/** Rows of which no version opens. */
	readonly damagedRows: number;
	/** By this tab since unlocking, in milliseconds since 1970, UTC. */
	readonly lastWrite: number | undefined;
	/** Why it does not have everything that was stored, where that is so. */
	readonly problem: StorageProblem | undefined;
}

export interface MirrorHealth extends CopyHealth {
	/** False where the browser has no file system for the app, or refuses it: there is one copy only. */
	readonly exists: boolean;
	readonly files: number;
	/** Places in the files where something was stored that cannot be read. */
	readonly damagedFrames: number;
}

/** What reading both copies anew came to. Rows are named `table/id`. */
export interface Verification {
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	/** 1 where one of them cannot be read at all: then nothing is named as missing in it. */
	readonly copies: 1 | 2;
	/** That there are, in either copy. */
	readonly rows: number;
	readonly onlyInDatabase: readonly string[];
	readonly onlyInMirror: readonly string[];
	/** In both, and not alike. */
	readonly disagreeing: readonly string[];
	/** No version in this copy opens. */
	readonly unopenable: { readonly database: readonly string[]; readonly mirror: readonly string[] };
	readonly damagedFrames: number;
}
