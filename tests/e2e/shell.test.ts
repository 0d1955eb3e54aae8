import { appendFile, cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect } from "vitest";
import { expectAccessible } from "#support/axe.ts";
import { offlineTest as test } from "#support/browser.ts";
import { openForOffline, untilStored } from "#support/offline.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

describe("the page", () => {
	test("opens under its own title, without a complaint of the browser", async ({ page }) => {
		await page.goto("/");
		await page.getByRole("heading", { level: 1 }).waitFor();
		expect(await page.title()).toBe("Set up this device – Assess resettlement cases");
		await expectAccessible(page);
	});

	test("is isolated from every other origin", async ({ page }) => {
		await page.goto("/");
		expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
	});

	test("can be installed", async ({ page, context }) => {
		await page.goto("/");
		await untilStored(page);
		const devtools = await context.newCDPSession(page);
		expect((await devtools.send("Page.getAppManifest")).errors).toEqual([]);
		expect((await devtools.send("Page.getInstallabilityErrors")).installabilityErrors).toEqual([]);
	});
});

describe("without a network", () => {
	test("the app opens, at any address of its own", async ({ page, context, server }) => {
		await openForOffline(page, server);

		await page.reload();
		await page.getByRole("heading", { level: 1 }).waitFor();

		const another = await context.newPage();
		await another.goto("/somewhere/deep/inside");
		await another.locator("#root h1, #root main").first().waitFor();
	});
});

describe("the Trusted Types policy", () => {
	test("lets the scripts of this build through", async ({ page }) => {
		const workers = (await readdir(join(dist, "assets"), { recursive: true })).filter((file) =>
			/^workers.+\.js$/.test(file),
		);
		await page.goto("/");
		const trusted = await page.locator("meta[name=trusted-scripts]").getAttribute("content");
		expect(trusted?.split(" ").sort()).toEqual(["/sw.js", ...workers.map((file) => `/assets/${file}`)].sort());
	});

	test("refuses every other address, as a worker and as a service worker", async ({ page, complaints }) => {
		const addresses = [
			"/sw.js?other",
			"/assets/other.js",
			"/icons/icon.svg",
			"https://example.org/worker.js",
			"data:text/javascript,0",
			"blob:x",
		];
		await page.goto("/");
		const outcomes = await page.evaluate(async (urls) => {
			const starts = urls.flatMap((url) => [async () => new Worker(url), () => navigator.serviceWorker.register(url)]);
			return Promise.all(starts.map((start) => start().then(() => "started", String)));
		}, addresses);
		for (const outcome of outcomes) expect(outcome).toContain("TrustedScriptURL");
		// Reports follow a refusal in their own time: one from the policy in the header, one from the page's own copy of it.
		const reports = () => complaints.filter((complaint) => complaint.includes("content security policy")).length;
		await expect.poll(reports).toBe(2 * outcomes.length);
		await page.goto("about:blank");
		for (const complaint of complaints.splice(0)) expect(complaint).toMatch(/TrustedScriptURL|trusted-types-sink/);
	});
});

describe("a newer build", () => {
	test("is kept out while updates are held", async ({ page, server }) => {
		await page.goto("/");
		await untilStored(page);
		await page.goto("/");
		await page.evaluate(() => caches.open("updates-held"));
		const newer = await mkdtemp(join(tmpdir(), "newer-build-"));
		await cp(dist, newer, { recursive: true });
		await appendFile(join(newer, "sw.js"), "\n// newer");
		await server.start(newer);

		const outcome = await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			const found = new Promise<ServiceWorker>((resolve) =>
				registration?.addEventListener("updatefound", () => {
					if (registration.installing) resolve(registration.installing);
				}),
			);
			await registration?.update();
			const worker = await found;
			await new Promise<void>((resolve) => {
				worker.addEventListener("statechange", () => ["installed", "redundant"].includes(worker.state) && resolve());
			});
			return { state: worker.state, waiting: registration?.waiting !== null };
		});
		expect(outcome).toEqual({ state: "redundant", waiting: false });
		await rm(newer, { recursive: true });
	});

	test("waits until it is taken, then reloads every tab once", async ({ page, context, server }) => {
		await page.goto("/");
		await untilStored(page);
		const another = await context.newPage();
		for (const tab of [page, another]) await tab.goto("/");

		const newer = await mkdtemp(join(tmpdir(), "newer-build-"));
		await cp(dist, newer, { recursive: true });
		await appendFile(join(newer, "sw.js"), "\n// newer");
		await server.start(newer);

		const loads = { page: 0, another: 0 };
		page.on("load", () => loads.page++);
		another.on("load", () => loads.another++);
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
		const waiting = () =>
			page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? "none waits");
		await expect.poll(waiting).toBe("installed");
		expect(loads).toEqual({ page: 0, another: 0 });

		await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			registration?.waiting?.postMessage({ type: "SKIP_WAITING" });
		});
		await expect.poll(() => loads).toEqual({ page: 1, another: 1 });
		await page.getByRole("heading", { level: 1 }).waitFor();
		expect(loads).toEqual({ page: 1, another: 1 });
		await rm(newer, { recursive: true, force: true });
	});
});
