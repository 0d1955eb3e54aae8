import { useSyncExternalStore } from "react";
import { applyUpdate, type OfflineStatus, offlineStatus, subscribeToOffline } from "./service-worker.ts";

export interface Update {
	readonly status: OfflineStatus;
	/** Lets a build that is `update-ready` take over. */
	readonly apply: () => void;
}

/** What the update prompt and the health page show. */
export function useUpdate(): Update {
	return { status: useSyncExternalStore(subscribeToOffline, offlineStatus), apply: applyUpdate };
}
