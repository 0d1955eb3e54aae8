/** Whether the browser promises not to clear what this app stores when the device runs short of room. */
export type Keeping = "kept" | "not-kept" | "cannot-be-asked";

/** Room for this app on the device, in bytes, as the browser estimates it. */
export interface Room {
	readonly used: number;
	readonly available: number;
}

/** What the browser has promised so far. */
export async function keeping(): Promise<Keeping> {
	if (!navigator.storage?.persisted) return "cannot-be-asked";
	return (await navigator.storage.persisted()) ? "kept" : "not-kept";
}

/** Asks the browser for the promise. Some browsers ask the person; some decide by how the app is used. */
export async function askToKeep(): Promise<Keeping> {
	if (!navigator.storage?.persist) return "cannot-be-asked";
	return (await navigator.storage.persist()) ? "kept" : "not-kept";
}

/** Undefined where the browser does not say. */
export async function roomLeft(): Promise<Room | undefined> {
	const estimate = await navigator.storage?.estimate?.();
	if (estimate?.usage === undefined || estimate.quota === undefined) return undefined;
	return { used: estimate.usage, available: Math.max(estimate.quota - estimate.usage, 0) };
}
