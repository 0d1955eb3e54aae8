import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { AppServer } from "./app-server.ts";

/** Waits until the service worker has stored the app on the device: from then on it opens without a network. */
export async function untilStored(page: Page): Promise<void> {
	const state = () =>
		page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? "not active");
	await expect.poll(state).toBe("activated");
}

/** Opens the app, waits until the device has it, and takes the network and its host away. */
export async function openForOffline(page: Page, server: AppServer): Promise<void> {
	await page.goto("/");
	await untilStored(page);
	await server.stop();
	await page.context().setOffline(true);
}
