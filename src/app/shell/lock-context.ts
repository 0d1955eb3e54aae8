import { createContext, useContext } from "react";
import type { Result } from "#domain/result.ts";
import type { StorageProblem } from "#vault/vault.ts";

/**
 * Stores everything typed, then locks, and either loads the page anew or closes the window: only a closed one leaves
 * nothing in memory. Where something cannot be stored it gives the problem and stays open.
 */
export type Lock = (then?: "reload" | "close") => Promise<Result<undefined, StorageProblem> | undefined>;

export const LockContext = createContext<Lock | undefined>(undefined);

export function useLock(): Lock {
	const lock = useContext(LockContext);
	if (!lock) throw new Error("This screen is shown outside an unlocked vault");
	return lock;
}
