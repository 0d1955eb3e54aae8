/**
 * Chooses one answer after the other in the built app in Chromium, and says how long it takes from each choice until the screen
 * says "Saved", when both copies are on the disk: `node tests/bench/acknowledging.mjs [choices]`.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { runnerImport } from "vite";
import { serve } from "../../src/host/serve.mjs";
import { requireChromium } from "../support/chromium.mjs";

const root = join(import.meta.dirname, "../..");
const { openCase, setUp, startPractice } = (await runnerImport(join(root, "tests/e2e/steps.ts"))).module;
const choices = Number(process.argv[2] ?? 1000);

const profile = await mkdtemp(join(tmpdir(), "acknowledging-"));
const host = await serve({ root: join(root, "dist"), port: 0 });
// With a profile of its own on the disk: a browser without one keeps everything in memory.
const browser = await chromium.launchPersistentContext(profile, {
	executablePath: requireChromium(),
	args: ["--no-sandbox"],
	baseURL: host.origin,
});
const page = browser.pages()[0] ?? (await browser.newPage());
await setUp(page);
await startPractice(page);
await openCase(page, "Practice 1");
await page.locator("#question-B1 input[type=radio]").first().waitFor();
const before = loadavg()[0];
const taken = (await page.evaluate(choose, choices)).sort((one, other) => one - other);
const share = (/** @type {number} */ part) => taken[Math.ceil(taken.length * part) - 1]?.toFixed(1);
console.table([
	{ choices, "median ms": share(0.5), "p99 ms": share(0.99), "longest ms": share(1), "load before": before, "load after": loadavg()[0] },
]);
await browser.close();
await host.stop();
await rm(profile, { recursive: true });

/**
 * Chooses between two answers in turn, each once the one before is saved. Gives the milliseconds that each took.
 * @param {number} times
 */
async function choose(times) {
	const radios = [...document.querySelectorAll("#question-B1 input[type=radio]")];
	const status = document.querySelector(".save-status > span");
	if (!status) throw new Error("The screen does not say whether anything is saved");
	/** @param {string} state */
	const untilSaid = (state) =>
		new Promise((resolve) => {
			const isSaid = () => status.textContent?.startsWith(state) && (observer.disconnect(), resolve(undefined));
			const observer = new MutationObserver(isSaid);
			observer.observe(status, { subtree: true, childList: true, characterData: true });
			isSaid();
		});
	const taken = [];
	for (let time = 0; time < times; time++) {
		const radio = radios[time % 2];
		if (!(radio instanceof HTMLInputElement)) throw new Error("The question is not there");
		const begun = performance.now();
		radio.click();
		await untilSaid("Saving");
		await untilSaid("Saved");
		taken.push(performance.now() - begun);
		if (status.textContent?.endsWith("one copy")) throw new Error("It was saved in one copy alone");
	}
	return taken;
}
