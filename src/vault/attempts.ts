import { ok, type Result } from "#domain/result.ts";
import type { Connection } from "./connection.ts";
import type { VaultDatabase } from "./database.ts";
import type { StorageProblem } from "./vault.ts";

/** As stored, in the clear: how many passphrases in a row were wrong, and when the last was tried. Nothing else. */
export interface AttemptsRow {
	readonly id: "passphrase";
	readonly failures: number;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
}

const ROW = "passphrase";
const SECOND = 1000;
const LONGEST_WAIT = 60 * SECOND;

/** Slows down whoever guesses at the keyboard; it never erases anything. Kept on disk, so that a reload is no way round. */
export interface Attempts {
	/** The time before which no passphrase is tried (milliseconds since 1970, UTC), or undefined if one may be now. */
	waitUntil(): Promise<Result<number | undefined, StorageProblem>>;
	/** Counts an attempt as failed before it is made, so that ending the tab in the middle gains nothing; or as above. */
	begin(): Promise<Result<number | undefined, StorageProblem>>;
	/** The passphrase was right: nobody waits any more. */
	succeed(): Promise<void>;
}

export function createAttempts(connection: Connection, now: () => number): Attempts {
	/** A clock that was set back starts the wait anew, neither shorter nor longer than it was. */
	async function readWait({ attempts }: VaultDatabase): Promise<{ readonly failures: number; readonly until: number }> {
		const known = await attempts.get(ROW);
		if (known === undefined) {
			return { failures: 0, until: 0 };
		}
		const at = Math.min(known.at, now());
		if (at < known.at) {
			await attempts.put({ ...known, at });
		}
		return { failures: known.failures, until: at + waitAfter(known.failures) };
	}

	return {
		waitUntil: () =>
			connection.write(["attempts"], async (database) => {
				const { until } = await readWait(database);
				return until > now() ? until : undefined;
			}),
		async begin() {
			const begun = await connection.write(["attempts"], async (database) => {
				const { failures, until } = await readWait(database);
				if (until > now()) {
					return until;
				}
				await database.attempts.put({ id: ROW, failures: failures + 1, at: now() });
				return undefined;
			});
			// A full disk keeps nobody out of their own work; whoever can fill the disk can as well copy it.
			return !begun.ok && begun.problem.kind === "storage-full" ? ok(undefined) : begun;
		},
		async succeed() {
			// A count that cannot be taken back makes somebody wait longer after a later mistake, and nothing worse.
			await connection.write(["attempts"], ({ attempts }) => attempts.delete(ROW));
		},
	};
}

/** 1, 2, 4 … seconds, at most 60, in milliseconds. */
function waitAfter(failures: number): number {
	return Math.min(2 ** (failures - 1) * SECOND, LONGEST_WAIT);
}
