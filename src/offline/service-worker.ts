import { Workbox } from "workbox-window";

/** What a person may rely on without a network, and whether a newer build waits. */
export type OfflineStatus =
	/** The files of the app are being stored on this device. */
	| { readonly kind: "preparing" }
	/** All of them are stored: the app opens without a network. */
	| { readonly kind: "ready" }
	/** A newer build is stored too, and waits until `applyUpdate`. */
	| { readonly kind: "update-ready" }
	/** The newer build is in charge, but something on this tab could not be stored, so it was not reloaded. */
	| { readonly kind: "reload-refused"; readonly detail: string }
	/** The app cannot be kept on this device. `detail` is the browser's own words. */
	| { readonly kind: "unavailable"; readonly detail: string };

let status: OfflineStatus = { kind: "preparing" };
const listeners = new Set<() => void>();
const stores = new Set<() => Promise<unknown>>();
/** Nothing where the browser, or the address, has no service workers: Workbox itself would throw. */
const workbox = "serviceWorker" in navigator ? new Workbox("/sw.js") : undefined;

export function offlineStatus(): OfflineStatus {
	return status;
}

/** Calls back after each change of `offlineStatus`, until the returned function is called. */
export function subscribeToOffline(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/** `store` is called and waited for before an update reloads this tab, until the returned function is called. */
export function beforeReload(store: () => Promise<unknown>): () => void {
	stores.add(store);
	return () => stores.delete(store);
}

/** Lets the newer build take over: every tab stores what is being typed in it, then reloads once. */
export function applyUpdate(): void {
	workbox?.messageSkipWaiting();
}

/** Stores the app on this device and watches for newer builds. Called once, when the app starts. */
export async function registerServiceWorker(): Promise<void> {
	if (workbox === undefined) {
		become({ kind: "unavailable", detail: "This browser, or this address, has no service workers." });
		return;
	}
	workbox.addEventListener("activated", () => {
		const isUpdated = status.kind === "update-ready";
		become({ kind: "ready" });
		// A window that is open since the first visit has no controller, and so hears of no change of it.
		if (isUpdated && navigator.serviceWorker.controller === null) storeAndReload();
	});
	workbox.addEventListener("waiting", () => become({ kind: "update-ready" }));
	workbox.addEventListener("redundant", () => {
		if (status.kind === "preparing") become({ kind: "unavailable", detail: "The files could not be stored." });
	});
	// The very first build takes no page over, so that a change of controller always means an update.
	navigator.serviceWorker.addEventListener("controllerchange", storeAndReload, { once: true });
	try {
		const registration = await workbox.register();
		if (registration?.active && status.kind === "preparing") become({ kind: "ready" });
	} catch (error) {
		become({ kind: "unavailable", detail: String(error) });
	}
}

function storeAndReload(): void {
	Promise.all([...stores].map((store) => store())).then(
		() => location.reload(),
		(error) => become({ kind: "reload-refused", detail: String(error) }),
	);
}

function become(next: OfflineStatus): void {
	status = next;
	for (const listener of listeners) listener();
}
