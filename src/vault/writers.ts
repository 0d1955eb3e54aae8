import type { WriterId } from "#domain/journal/event.ts";

/** The part of `navigator.locks` that is needed. The browser gives a lock back when its tab ends, however it ends. */
export type Locks = Pick<LockManager, "request" | "query">;

const PREFIX = "writer/";

/** Shows other tabs that this writer lives, until the returned function is called. */
export function holdWriter(locks: Locks, writer: WriterId): Promise<() => Promise<void>> {
	return new Promise((resolve, reject) => {
		const held: Promise<void> = locks.request(PREFIX + writer, () => {
			return new Promise<void>((release) => {
				resolve(() => {
					release();
					return held;
				});
			});
		});
		held.catch(reject);
	});
}

/** The writers of all tabs that are unlocked now, this one included. */
export async function livingWriters(locks: Locks): Promise<ReadonlySet<WriterId>> {
	const { held = [] } = await locks.query();
	return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
}
