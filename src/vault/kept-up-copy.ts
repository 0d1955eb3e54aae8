import type { Result } from "#domain/result.ts";
import type { RowChange } from "./copied-rows.ts";
import type { StorageProblem } from "./vault.ts";

export interface CopyState {
	/** Why it owes anything. */
	problem(): StorageProblem | undefined;
	/** Since unlocking, in milliseconds since 1970, UTC. */
	lastWrite(): number | undefined;
}

/** One of the two copies. What it could not take goes first, with the next change. */
export interface KeptUpCopy extends CopyState {
	/** Undefined once this change, and all that was owed before, is on disk. */
	write(change: RowChange): Promise<StorageProblem | undefined>;
	/** Owes a change no longer, since whoever wanted it was told that it is not stored. */
	forget(change: RowChange): void;
	owed(): readonly RowChange[];
}

export interface KeptUpCopyOptions {
	/** Stores all of the changes or none. */
	readonly store: (changes: readonly RowChange[]) => Promise<Result<unknown, StorageProblem>>;
	readonly now: () => number;
}

export function createKeptUpCopy({ store, now }: KeptUpCopyOptions): KeptUpCopy {
	let owed: readonly RowChange[] = [];
	let problem: StorageProblem | undefined;
	let lastWrite: number | undefined;

	return {
		async write(change) {
			const due = [...owed, change].filter(({ put, remove }) => put.length + remove.length > 0);
			if (due.length === 0) {
				return undefined;
			}
			const stored = await store(due);
			owed = stored.ok ? [] : due;
			problem = stored.ok ? undefined : stored.problem;
			lastWrite = stored.ok ? now() : lastWrite;
			return problem;
		},
		forget(change) {
			owed = owed.filter((each) => each !== change);
			problem = owed.length === 0 ? undefined : problem;
		},
		owed: () => owed,
		problem: () => problem,
		lastWrite: () => lastWrite,
	};
}

/** A copy that cannot be had, and takes nothing. */
export function createAbsentCopy(problem: StorageProblem): KeptUpCopy {
	return {
		write: async () => problem,
		forget() {},
		owed: () => [],
		problem: () => problem,
		lastWrite: () => undefined,
	};
}
