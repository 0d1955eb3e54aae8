import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../support/chromium.mjs";
import { bundle } from "../support/pdf-bundle.mjs";

/** Starts a browser, with all that is measured as one script. */
export async function startBrowser() {
	const executablePath = findChromium();
	if (executablePath === undefined) throw new Error("There is no Chromium on this computer");
	// With a way to clear up between two samples: what one leaves behind would count as work of the next.
	const args = ["--no-sandbox", "--disable-dev-shm-usage", "--js-flags=--expose-gc"];
	const browser = await chromium.launch({ executablePath, args });
	const script = await bundle(join(import.meta.dirname, "in-browser.mjs"));
	return { browser, script, cpuSeconds: await cpuCounter(browser) };
}

/**
 * An empty page in a secure context, as the app is: without one there is no cryptography.
 * @param {import("playwright-core").Browser} browser
 */
export async function openPage(browser) {
	const page = await browser.newPage();
	await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
	await page.goto("http://localhost/");
	return page;
}

/**
 * What all processes of the browser have used so far: unlike the time that passes, it is hardly longer on a busy computer.
 * @param {import("playwright-core").Browser} browser
 */
export async function cpuCounter(browser) {
	const session = await browser.newBrowserCDPSession();
	return async () => {
		const { processInfo } = await session.send("SystemInfo.getProcessInfo");
		return processInfo.reduce((/** @type {number} */ sum, { cpuTime }) => sum + cpuTime, 0);
	};
}
