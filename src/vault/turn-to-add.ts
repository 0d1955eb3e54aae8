import type { Locks } from "./writers.ts";

const NAME = "bring-in";

/**
 * Runs work that makes journals or replaces rows, one tab after the other: two tabs that add the same journal at once would
 * otherwise make two keys for it, one in the other's place, and two that replace the same row would go by what is gone.
 */
export function addInTurn<Value>(locks: Locks, work: () => Promise<Value>): Promise<Value> {
	return locks.request(NAME, work);
}

/** The same, where no tab is at it; otherwise nothing is done. */
export async function ifItIsTheTurn(locks: Locks, work: () => Promise<unknown>): Promise<void> {
	await locks.request(NAME, { ifAvailable: true }, (lock) => lock && work());
}
