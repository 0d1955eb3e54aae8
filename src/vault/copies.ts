import { failed, ok, type Result } from "#domain/result.ts";
import type { RowChange } from "./copied-rows.ts";
import { whileWriting } from "./copies-lock.ts";
import type { CopyState, KeptUpCopy } from "./kept-up-copy.ts";
import type { RowReader } from "./row-reader.ts";
import type { Saved, StorageProblem } from "./vault.ts";
import type { Locks } from "./writers.ts";

/** Both copies of the rows of the open vault. */
export interface Copies extends RowReader {
	/** Ok once the change is on disk, in one copy at least: `Saved` says in how many. */
	write(change: RowChange): Promise<Result<Saved, StorageProblem>>;
	/** On how many copies is everything that was stored before. */
	saved(): Saved;
	readonly database: CopyState;
	readonly mirror: CopyState;
	/** Lets go of the mirror's file. */
	close(): void;
}

export interface CopiesOptions {
	readonly locks: Locks;
	readonly reader: RowReader;
	readonly database: KeptUpCopy;
	readonly mirror: KeptUpCopy;
	/** Milliseconds since 1970, UTC. */
	readonly now: () => number;
	readonly close: () => void;
}

export function createCopies({ locks, reader, database, mirror, now, close }: CopiesOptions): Copies {
	function saved(): Saved {
		const at = now();
		const inDatabase = database.problem();
		const inMirror = mirror.problem();
		if (inDatabase !== undefined) {
			return { at, copies: 1, missing: { copy: "database", problem: inDatabase } };
		}
		return inMirror === undefined
			? { at, copies: 2 }
			: { at, copies: 1, missing: { copy: "mirror", problem: inMirror } };
	}

	return {
		...reader,
		write: (change) =>
			whileWriting(locks, async () => {
				const inDatabase = await database.write(change);
				if (inDatabase !== undefined && isOutOfDate(inDatabase)) {
					database.forget(change);
					return failed(inDatabase);
				}
				const inMirror = await mirror.write(change);
				if (inDatabase !== undefined && inMirror !== undefined) {
					database.forget(change);
					mirror.forget(change);
					return failed(inDatabase);
				}
				return ok(saved());
			}),
		saved,
		database,
		mirror,
		close,
	};
}

/** Whether another version of the app has the database: then this one must not write anywhere. */
export function isOutOfDate({ kind }: StorageProblem): boolean {
	return kind === "storage-blocked" || kind === "storage-newer";
}
