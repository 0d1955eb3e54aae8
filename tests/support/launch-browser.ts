import { type BrowserContext, chromium } from "playwright-core";
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

/**
 * Starts Chromium on the profile in a folder, so that storage and service workers behave as they do for a person.
 * @param more arguments of its command line
 */
export async function launchBrowser(
	profile: string,
	origin: string,
	more: readonly string[] = [],
): Promise<BrowserContext> {
	const executablePath = findChromium();
	if (executablePath === undefined) throw new Error("There is no Chromium on this computer");
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		args: [...chromiumArguments, ...more],
		baseURL: origin,
	});
	// A slow machine is no failure; nothing here is timed.
	context.setDefaultTimeout(120_000);
	return context;
}
