import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { appTest } from "./app-test.ts";
import { launchBrowser } from "./launch-browser.ts";
import { watch } from "./watch.ts";

const results = fileURLToPath(new URL("../.results/", import.meta.url));

interface Fixtures {
	/** Whether the browser stores the app when it is first opened. */
	isStored: boolean;
	/** A browser with a profile of its own, so that storage behaves as it does for a person. */
	context: BrowserContext;
	page: Page;
}

/** An end-to-end test of the built app, which is not stored: that would take longer than the rest of most tests. */
export const test = appTest.extend<Fixtures>({
	isStored: false,
	context: async ({ server, complaints, isStored }, use) => {
		const profile = await mkdtemp(join(tmpdir(), "profile-"));
		const context = await launchBrowser(profile, server.origin, { serviceWorkers: isStored ? "allow" : "block" });
		await watch(context, server.origin, complaints);
		await use(context);
		await context.close();
		await rm(profile, { recursive: true, force: true });
	},
	page: async ({ context, task }, use) => {
		const page = context.pages()[0] ?? (await context.newPage());
		await use(page);
		if (task.result?.state === "fail") await page.screenshot({ path: `${results}${task.name}.png`, fullPage: true });
	},
});

/** One of the app as a device has it that can be without a network. */
export const offlineTest = test.extend({ isStored: true });
