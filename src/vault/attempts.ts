import { failed, ok, type Result } from "#domain/result.ts";
import type { WrongPassphrase } from "./access-problems.ts";
import { isOutOfDate } from "./copies.ts";
import type { VaultDatabase } from "./database.ts";
import type { Stores } from "./stores.ts";
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
	/**
	 * Tries a passphrase, unless it has to wait: `open` gives undefined for a wrong one. Tabs take turns. An attempt counts
	 * as failed before it is made, so that ending the tab in the middle gains nothing.
	 */
	make<Opened>(open: () => Promise<Opened | undefined>): Promise<Result<Opened, WrongPassphrase | StorageProblem>>;
	/** Somebody proved who they are: nobody waits any more. */
	forgive(): Promise<void>;
}

export function createAttempts({ connection, locks, now }: Stores): Attempts {
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

	/** Gives the time before which nothing is tried, or counts the attempt. */
	async function begin(): Promise<Result<number | undefined, StorageProblem>> {
		const begun = await connection.write(["attempts"], async (database) => {
			const { failures, until } = await readWait(database);
			if (until > now()) {
				return until;
			}
			await database.attempts.put({ id: ROW, failures: failures + 1, at: now() });
			return undefined;
		});
		return unlessRefused(begun);
	}

	async function forgive(): Promise<void> {
		// A count that cannot be taken back makes somebody wait longer after a later mistake, and nothing worse.
		await connection.write(["attempts"], ({ attempts }) => attempts.delete(ROW));
	}

	return {
		waitUntil: async () =>
			unlessRefused(
				await connection.write(["attempts"], async (database) => {
					const { until } = await readWait(database);
					return until > now() ? until : undefined;
				}),
			),
		make: (open) =>
			locks.request("passphrase", async () => {
				const wait = await begin();
				if (!wait.ok) {
					return wait;
				}
				if (wait.value !== undefined) {
					return failed({ kind: "too-many-attempts", seconds: Math.ceil((wait.value - now()) / SECOND) });
				}
				const opened = await open();
				if (opened === undefined) {
					return failed({ kind: "wrong-passphrase" });
				}
				await forgive();
				return ok(opened);
			}),
		forgive,
	};
}

/** A full disk or a broken database keeps nobody out of their own work; whoever can bring that about can as well copy it. */
function unlessRefused(wait: Result<number | undefined, StorageProblem>): typeof wait {
	return wait.ok || isOutOfDate(wait.problem) ? wait : ok(undefined);
}

/** 1, 2, 4 … seconds, at most 60, in milliseconds. */
function waitAfter(failures: number): number {
	return Math.min(2 ** (failures - 1) * SECOND, LONGEST_WAIT);
}
