/**
 * Has a lead's device take in sealed files of colleagues, in the built app in Chromium: `node tests/bench/taking-in.mjs [rounds]`.
 * In each round, with a profile of its own, 20 colleagues hand over 50 complete cases each, and one 10,000 entries, to an
 * inspection of 1,050 cases. CPU is that of all processes of the browser, in steps of 10 ms.
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { createServer, runnerImport } from "vite";
import { serve } from "../../src/host/serve.mjs";
import { requireChromium } from "../support/chromium.mjs";
import { cpuCounter } from "./browser.mjs";

const CASES = 50;
const ENTRIES = 10_000;
const rounds = Number(process.argv[2] ?? 3);
const root = join(import.meta.dirname, "../..");
const { PASSPHRASE, setUp, unlock } = (await runnerImport(join(root, "tests/e2e/steps.ts"))).module;
const { handOverCases, handOverEntries, makeAssessors } = (
	await runnerImport(join(root, "tests/support/many-hand-overs.ts"), { root, configFile: false, logLevel: "error" })
).module;
execFileSync("npx", ["vite", "build", "--logLevel", "error"], { cwd: root, stdio: "inherit" });

/** @typedef {{ file: Uint8Array, entries: number }} Bundle */

/** @type {Record<string, unknown>[]} */
const rows = [];
for (let round = 1; round <= rounds; round++) await measureRound(round);
console.table(rows);

/** @param {number} round */
async function measureRound(round) {
	const folder = await mkdtemp(join(tmpdir(), "taking-in-"));
	// With a profile on the disk: a browser without one keeps everything in memory.
	const sources = await createServer({ root, logLevel: "error", server: { port: 0 } });
	await sources.listen();
	const baseURL = sources.resolvedUrls?.local[0] ?? "";
	const executablePath = requireChromium();
	const browser = await chromium.launchPersistentContext(folder, { executablePath, baseURL, args: ["--no-sandbox"] });
	const page = browser.pages()[0] ?? (await browser.newPage());
	page.setDefaultTimeout(120_000);
	await setUp(page);
	const assessors = await makeAssessors(21);
	const cards = assessors.map((/** @type {{ card: unknown }} */ { card }) => card);
	const lead = await page.evaluate(
		async ([passphrase, colleagues, cases]) => {
			const { fillLead } = await import("/tests/support/lead-work.ts");
			return fillLead(passphrase, colleagues, cases);
		},
		/** @type {const} */ ([PASSPHRASE, cards, CASES]),
	);
	await sources.close();
	const [last, ...others] = assessors.toReversed();
	const many = [];
	for (const assessor of others) many.push(await handOverCases(lead, assessor));
	const large = [await handOverEntries(lead, last, ENTRIES)];

	const host = await serve({ root: join(root, "dist"), port: Number(new URL(baseURL).port) });
	const cpuSeconds = await cpuCounter(/** @type {import("playwright-core").Browser} */ (browser.browser()));
	await page.goto("/");
	// So that what the first visit stores for working offline is stored before anything is measured.
	await page.evaluate(() => navigator.serviceWorker.ready);
	const busy = loadavg()[0];
	/** @param {string} what @param {number | undefined} atMost @param {() => Promise<void>} work */
	async function measure(what, atMost, work) {
		const [begun, before] = [performance.now(), await cpuSeconds()];
		await work();
		const ms = Math.round(performance.now() - begun);
		rows.push({ round, what, ms, "at most": atMost, "CPU ms": Math.round(((await cpuSeconds()) - before) * 1000), busy });
	}
	await measure("unlocking, until all is listed", undefined, untilListed);
	await page.getByRole("link", { name: "Files from colleagues" }).press("Enter");
	await takeIn(large, 2_000, undefined);
	await takeIn(many, undefined, 5_000);
	await page.goto("/");
	await measure("unlocking with all of it", undefined, untilListed);
	await browser.close();
	await host.stop();
	await rm(folder, { recursive: true });

	/** @param {Bundle[]} bundles @param {number | undefined} mostToPreview @param {number | undefined} mostToTakeIn */
	async function takeIn(bundles, mostToPreview, mostToTakeIn) {
		const said = bundles.length === 1 ? "1 file" : `${bundles.length} files`;
		const entries = bundles.reduce((sum, bundle) => sum + bundle.entries, 0);
		const files = bundles.map((_, at) => join(folder, `${at}-of-${bundles.length}.age`));
		for (const [at, { file }] of bundles.entries()) await writeFile(files[at] ?? "", file);
		await measure(`preview of ${said}, ${entries} entries`, mostToPreview, async () => {
			await page.getByLabel("Sealed files").setInputFiles(files);
			await page.getByRole("button", { name: `Take in ${said}` }).waitFor();
		});
		await measure("taking them in", mostToTakeIn, async () => {
			await page.getByRole("button", { name: `Take in ${said}` }).press("Enter");
			await page.getByText(`${said} taken in`).waitFor();
		});
	}

	async function untilListed() {
		await unlock(page);
		await page.getByRole("link", { name: "Large Service" }).waitFor();
	}
}
