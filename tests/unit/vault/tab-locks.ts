import type { Locks } from "#vault/writers.ts";

interface Request {
	readonly name: string;
	readonly mode: LockMode;
	readonly grant: () => void;
}

/** The locks of one browser, seen from each of its tabs; what a tab holds or waits for is gone when it ends. */
export function createTabLocks(): () => { readonly locks: Locks; readonly releaseAll: () => void } {
	const held = new Set<Request>();
	const waiting = new Set<Request>();

	function grantWhatMayBe(): void {
		for (const request of waiting) {
			const before = [...held, ...[...waiting].slice(0, [...waiting].indexOf(request))];
			const hinder = before.filter(({ name }) => name === request.name);
			if (hinder.every(({ mode }) => mode === "shared" && request.mode === "shared")) {
				waiting.delete(request);
				held.add(request);
				request.grant();
			}
		}
	}

	return () => {
		const ofThisTab = new Set<Request>();

		async function request<Value>(
			name: string,
			first: LockOptions | LockGrantedCallback<Value>,
			second?: LockGrantedCallback<Value>,
		) {
			const { mode = "exclusive", ifAvailable = false } = typeof first === "function" ? {} : first;
			const work = typeof first === "function" ? first : second;
			if (work === undefined) throw new TypeError("A lock is requested for some work");
			if (ifAvailable && [...held, ...waiting].some((other) => other.name === name)) return work(null);
			let lock: Request | undefined;
			await new Promise<void>((grant) => {
				lock = { name, mode, grant };
				ofThisTab.add(lock);
				waiting.add(lock);
				grantWhatMayBe();
			});
			try {
				return await work({ name, mode });
			} finally {
				if (lock !== undefined) held.delete(lock);
				grantWhatMayBe();
			}
		}

		return {
			locks: {
				request: request as Locks["request"],
				async query(): Promise<LockManagerSnapshot> {
					return { held: [...held].map(({ name, mode }) => ({ name, mode, clientId: "" })), pending: [] };
				},
			},
			releaseAll: () => {
				for (const lock of ofThisTab) {
					held.delete(lock);
					waiting.delete(lock);
				}
				grantWhatMayBe();
			},
		};
	};
}
