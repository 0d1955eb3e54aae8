import { createHandlerBoundToURL, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { areUpdatesHeld } from "#offline/held-updates.ts";

declare const self: ServiceWorkerGlobalScope & {
	/** Every file of the build with its revision, written here by the build. */
	readonly __WB_MANIFEST: (string | PrecacheEntry)[];
};

// While updates are held, the build that runs stays: a newer one fails to install, and there is nothing to take over.
self.addEventListener("install", (event) => {
	event.waitUntil(
		areUpdatesHeld().then((held) => {
			if (held && self.registration.active) throw new Error("Updates are held back on this device");
		}),
	);
});

precacheAndRoute(self.__WB_MANIFEST);
registerRoute(new NavigationRoute(createHandlerBoundToURL("index.html")));

// A new build waits until a person takes it: it must never replace the code under a text that is being typed.
self.addEventListener("message", (event) => {
	if (event.data?.type === "SKIP_WAITING") void self.skipWaiting();
});
