import { IDBObjectStore } from "fake-indexeddb";
import { vi } from "vitest";

/** A browser takes a row, and then gives up the transaction because there is no room. Returns how to make room. */
export function fillDatabase(): () => void {
	const spies = (["add", "put"] as const).map((method) => {
		const store = IDBObjectStore.prototype[method];
		return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...row) {
			const request = store.apply(this, row);
			const transaction = this.transaction as IDBTransaction & { _abort(error: string): void };
			request.addEventListener("success", () => transaction._abort("QuotaExceededError"));
			return request;
		});
	});
	return () => {
		for (const spy of spies) {
			spy.mockRestore();
		}
	};
}
