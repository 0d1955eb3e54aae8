import { IDBObjectStore } from "fake-indexeddb";
import { vi } from "vitest";

const METHODS = ["add", "put", "delete", "clear", "get", "getAll", "count"] as const;

/** From the request after so many on, each throws. Returns how to end that. */
export function interruptDatabase(after: number, error: () => Error): () => void {
	let requests = 0;
	const spies = METHODS.map((method) => {
		const request = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest;
		return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
			this: IDBObjectStore,
			...given: unknown[]
		) {
			requests += 1;
			if (requests > after) throw error();
			return request.apply(this, given) as never;
		});
	});
	return () => {
		for (const spy of spies) {
			spy.mockRestore();
		}
	};
}
