import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "#support/launch-browser.ts";

/** A computer with the app on it: its disk outlives the browser, which can be started, closed and killed. */
export interface Device {
	/** The folder of the browser's profile: everything that the app leaves on the disk. */
	readonly profile: string;
	start(): Promise<Running>;
	/** Closes the browser as a person does. */
	close(): Promise<void>;
	/** Kills every process of the browser at once, as `kill -9` does. */
	kill(): Promise<void>;
}

export interface Running {
	readonly context: BrowserContext;
	readonly page: Page;
}

/** `prepare` is called with each browser that is started. */
export async function createDevice(
	origin: string,
	prepare: (context: BrowserContext) => Promise<void>,
): Promise<Device> {
	const profile = await mkdtemp(join(tmpdir(), "faults-profile-"));
	let running: BrowserContext | undefined;
	let browserProcess = 0;
	return {
		profile,
		async start() {
			const context = await launchBrowser(profile, origin);
			running = context;
			browserProcess = await processOf(context);
			await prepare(context);
			return { context, page: context.pages()[0] ?? (await context.newPage()) };
		},
		async close() {
			await running?.close();
			running = undefined;
		},
		async kill() {
			const closed = new Promise((resolve) => running?.once("close", resolve));
			// The browser leads a group of its own, to which all of its processes belong.
			process.kill(-browserProcess, "SIGKILL");
			await closed;
			running = undefined;
		},
	};
}

export async function discard(device: Device): Promise<void> {
	await device.close();
	await rm(device.profile, { recursive: true, force: true });
}

async function processOf(context: BrowserContext): Promise<number> {
	const session = await context.browser()?.newBrowserCDPSession();
	if (session === undefined) throw new Error("The browser does not say which process it is");
	const { processInfo } = await session.send("SystemInfo.getProcessInfo");
	const browser = processInfo.find(({ type }) => type === "browser");
	if (browser === undefined) throw new Error("The browser does not say which process it is");
	return browser.id;
}
