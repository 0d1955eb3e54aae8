import type { Locks } from "./writers.ts";

const NAME = "copies";

/** Runs work that adds to the copies: with that of other tabs, but never while one of them unites the copies. */
export function whileWriting<Value>(locks: Locks, work: () => Promise<Value>): Promise<Value> {
	return locks.request(NAME, { mode: "shared" }, work);
}

/** Runs work that must find both copies at rest: no tab writes meanwhile. */
export function alone<Value>(locks: Locks, work: () => Promise<Value>): Promise<Value> {
	return locks.request(NAME, { mode: "exclusive" }, work);
}
