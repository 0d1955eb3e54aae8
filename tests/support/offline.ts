import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Waits until the service worker has stored the app on the device: from then on it opens without a network. */
export async function untilStored(page: Page): Promise<void> {
	const state = () =>
		page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? "not active");
	await expect.poll(state, { timeout: 30_000 }).toBe("activated");
}
