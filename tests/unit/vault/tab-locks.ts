import type { Locks } from "#vault/writers.ts";

/** The locks of one browser, seen from each of its tabs; what a tab holds is released when it ends. */
export function createTabLocks(): () => { readonly locks: Locks; readonly releaseAll: () => void } {
	const held = new Map<object, string>();
	return () => {
		const ofThisTab = new Set<object>();
		const locks = {
			async request<Value>(name: string, work: LockGrantedCallback<Value>) {
				const lock = { name, mode: "exclusive" } as const;
				held.set(lock, name);
				ofThisTab.add(lock);
				try {
					return await work(lock);
				} finally {
					held.delete(lock);
				}
			},
			async query(): Promise<LockManagerSnapshot> {
				return { held: [...held.values()].map((name) => ({ name, mode: "exclusive", clientId: "" })), pending: [] };
			},
		};
		return {
			// The vault asks for locks without options.
			locks: locks as Locks,
			releaseAll: () => {
				for (const lock of ofThisTab) {
					held.delete(lock);
				}
			},
		};
	};
}
