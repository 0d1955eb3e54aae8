import { type BrowserContext, chromium, type LaunchOptions } from "playwright-core";
import { findChromium } from "./chromium.mjs";

/** No calls home and no way off this computer, so that every request that is seen is the app's own. */
const chromiumArguments = [
	"--no-sandbox",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-quic",
	"--disable-sync",
	"--no-first-run",
	"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

export interface BrowserOptions extends Pick<LaunchOptions, "args"> {
	/** Whether service workers are registered; they are, unless this says otherwise. */
	readonly serviceWorkers?: "allow" | "block";
}

/** Starts Chromium on the profile in a folder, so that storage and service workers behave as they do for a person. */
export async function launchBrowser(
	profile: string,
	origin: string,
	{ args = [], serviceWorkers = "allow" }: BrowserOptions = {},
): Promise<BrowserContext> {
	const executablePath = findChromium();
	if (executablePath === undefined) throw new Error("There is no Chromium on this computer");
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		args: [...chromiumArguments, ...args],
		baseURL: origin,
		serviceWorkers,
	});
	// A slow machine is no failure; nothing here is timed.
	context.setDefaultTimeout(120_000);
	return context;
}
