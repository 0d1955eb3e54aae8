/**
 * Whether newer builds are kept out, as during an inspection. The mark stands where the service worker sees it too; it says
 * nothing of anybody's work.
 */
const MARK = "updates-held";

/** A newer build that is found while they are held is not stored, so that it can never take over. */
export async function holdUpdates(): Promise<void> {
	await caches.open(MARK);
}

/** Newer builds are stored again, and offered, from the next visit on. */
export async function releaseUpdates(): Promise<void> {
	await caches.delete(MARK);
}

export async function areUpdatesHeld(): Promise<boolean> {
	return "caches" in globalThis && (await caches.has(MARK));
}
