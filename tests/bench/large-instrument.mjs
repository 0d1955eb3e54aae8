/**
 * Takes instruments of 50, 500 and 5,000 questions into the built app in Chromium, and says what it costs until each is checked,
 * until an assessment with it opens, and until an answer shows: `node tests/bench/large-instrument.mjs [questions …]`. CPU is that of
 * all processes of the browser, in steps of 10 ms.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { runnerImport } from "vite";
import { serve } from "../../src/host/serve.mjs";
import { requireChromium } from "../support/chromium.mjs";
import { cpuCounter } from "./browser.mjs";

const root = join(import.meta.dirname, "../..");
const { setUp } = (await runnerImport(join(root, "tests/e2e/steps.ts"))).module;
const { largeInstrument } = (await runnerImport(join(root, "tests/support/large-instrument.ts"))).module;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [50, 500, 5000];

const folder = await mkdtemp(join(tmpdir(), "large-instrument-"));
const host = await serve({ root: join(root, "dist"), port: 0 });
const browser = await chromium.launch({ executablePath: requireChromium(), args: ["--no-sandbox"] });
const cpuSeconds = await cpuCounter(browser);
const page = await browser.newPage({ baseURL: host.origin });
page.setDefaultTimeout(300_000);
await setUp(page);
await page.getByRole("link", { name: "Start a self-assessment" }).press("Enter");
await page.getByLabel("Pseudonym of the self-assessment").fill("Team 1");
await page.getByLabel("England").check();
await page.getByRole("button", { name: "Start the self-assessment" }).press("Enter");
await page.getByRole("heading", { level: 1, name: "Team 1" }).waitFor();
const address = new URL(page.url()).pathname;

/** @type {Record<string, unknown>[]} */
const rows = [];
for (const questions of sizes) rows.push(await measure(questions));
console.table(rows);
await browser.close();
await host.stop();
await rm(folder, { recursive: true });

/** @param {number} questions */
async function measure(questions) {
	const file = join(folder, `${questions}.json`);
	await writeFile(file, JSON.stringify(largeInstrument(questions)));
	await goTo("/instruments");
	await page.getByLabel("Instrument file").setInputFiles(file);
	const checked = await costOf(async () => {
		await page.getByRole("button", { name: "Look at the file" }).press("Enter");
		await page.getByRole("button", { name: "Take it in" }).waitFor();
	});
	await page.getByRole("button", { name: "Take it in" }).press("Enter");
	await page.getByText(/was taken in/).waitFor();
	await goTo(`${address}/start`);
	await page.getByRole("radio", { name: new RegExp(`^An instrument of ${questions} questions`) }).check();
	await page.getByLabel("Pseudonym of whom it is about").fill(`Team of ${questions}`);
	const opened = await costOf(async () => {
		await page.getByRole("button", { name: "Start the assessment" }).press("Enter");
		await page.locator("#question-Q1").getByRole("radio", { name: "Yes" }).waitFor();
	});
	const elements = await page.evaluate(() => document.querySelectorAll("*").length);
	await page.waitForTimeout(2_000); // Until the rest that opening leaves for later is done.
	const answered = await costOf(() => page.evaluate(answerFirst));
	return { questions, elements, ...named("checked", checked), ...named("opened", opened), ...named("answered", answered) };
}

/** Answers the first question, and waits until what it asks next is drawn and the page can take a key. */
async function answerFirst() {
	const radio = [...document.querySelectorAll("#question-Q1 input[type=radio]")].at(1);
	if (!(radio instanceof HTMLInputElement)) throw new Error("The first question is not there");
	radio.click();
	do await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
	while (document.querySelector("#question-Q1 textarea") === null);
}

/** @param {() => Promise<void>} work */
async function costOf(work) {
	const [begun, before] = [performance.now(), await cpuSeconds()];
	await work();
	return { ms: Math.round(performance.now() - begun), cpu: Math.round(((await cpuSeconds()) - before) * 1000) };
}

/** @param {string} what @param {{ ms: number, cpu: number }} cost */
function named(what, { ms, cpu }) {
	return { [`${what}: CPU ms`]: cpu, [`${what}: ms`]: ms };
}

/** Goes there within the app. @param {string} to */
function goTo(to) {
	return page.evaluate((address) => {
		history.pushState({}, "", address);
		dispatchEvent(new PopStateEvent("popstate"));
	}, to);
}
