/**
 * Opens every screen of small and of large inspections in Chromium, and says how long each takes to become usable, how long
 * the first text box of it takes to be left, and how much there is on it: `node tests/bench/screens.mjs`.
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { createServer, runnerImport } from "vite";
import { serve } from "../../src/host/serve.mjs";
import { requireChromium } from "../support/chromium.mjs";

const root = join(import.meta.dirname, "../..");
const { PASSPHRASE, setUp, unlock } = (await runnerImport(join(root, "tests/e2e/steps.ts"))).module;
/** What takes longer than this, in milliseconds, is marked. */
const USABLE = 1_000;

const small = [0, 1, 3, 5].map((cases) => ({ service: `Service with ${cases}`, cases, members: 2, evidence: cases * 4 }));
const large = { service: "Large Service", cases: 50, members: 12, evidence: 500 };
const others = Array.from({ length: 45 }, (_, index) => {
	return { service: `Service ${index + 1}`, cases: 3, members: 3, evidence: 12 };
});

const places = [
	"",
	"board",
	"conflicts",
	"feedback",
	"plan",
	"allocation",
	"import",
	"dip-sample",
	"redact",
	"second-scoring",
	"evidence",
	"practice-examples",
	"records",
	"workbench",
	"factual-accuracy",
	"judgement",
	"reports",
	"reports/outward",
	"reports/yjs-summary/internal",
	"reports/sample-findings/internal",
	"reports/judgement-pack/internal",
];

const profile = await mkdtemp(join(tmpdir(), "screens-profile-"));
const executablePath = requireChromium();
const sources = await createServer({ root, logLevel: "error", server: { port: 0 } });
await sources.listen();
const baseURL = sources.resolvedUrls?.local[0] ?? "";
const context = await chromium.launchPersistentContext(profile, { executablePath, baseURL, args: ["--no-sandbox"] });
const page = context.pages()[0] ?? (await context.newPage());

const ids = await fill();
await sources.close();
execFileSync("npx", ["vite", "build", "--logLevel", "error"], { cwd: root, stdio: "inherit" });
const host = await serve({ root: join(root, "dist"), port: Number(new URL(baseURL).port) });
await page.goto("/");
await unlock(page);
await page.getByRole("heading", { level: 1, name: "Inspections" }).waitFor();

/** @type {Record<string, unknown>[]} */
const rows = [{ size: "device", place: "/, just unlocked, until all are listed", ms: await untilListed() }];
const ofDevice = ["check-document", "", "ratings-across-services", "agreement", "this-device", "this-device/health"];
for (const place of ofDevice) await measure("device", `/${place}`);
for (const [index, id] of ids.slice(0, small.length + 1).entries()) {
	const size = index < small.length ? `${small[index].cases} cases` : "50 cases";
	for (const place of places) await measure(size, `/inspections/${id}/${place}`);
	const link = await firstCase(id);
	if (link) for (const place of ["", "/record"]) await measure(size, `${link}${place}`);
}
console.table(rows);
await context.close();
await host.stop();
await rm(profile, { recursive: true });

/** Sets the device up and fills it from the sources of the app, which only the development server has. */
async function fill() {
	await setUp(page);
	return page.evaluate(
		async ([passphrase, sizes]) => {
			const { fillDevice } = await import("/tests/support/large-work.ts");
			return fillDevice(passphrase, sizes);
		},
		[PASSPHRASE, [...small, large, ...others]],
	);
}

async function untilListed() {
	const begun = performance.now();
	await page.waitForFunction(
		(count) => document.querySelectorAll('main a[href^="/inspections/"]').length >= count,
		ids.length,
	);
	return Math.round(performance.now() - begun);
}

/** @param {string} inspection */
async function firstCase(inspection) {
	await goTo(`/inspections/${inspection}`);
	const links = page.locator(`a[href^="/inspections/${inspection}/cases/"]`);
	return (await links.count()) === 0 ? undefined : links.first().getAttribute("href");
}

/** @param {string} size @param {string} address */
async function measure(size, address) {
	const ms = await goTo(address);
	const found = await page.evaluate(() => ({
		heading: document.querySelector("h1")?.textContent,
		screens: Math.round((10 * document.documentElement.scrollHeight) / innerHeight) / 10,
		elements: document.querySelectorAll("*").length,
	}));
	const place = address.replace(/[0-9a-f-]{36}/g, "…");
	rows.push({ size, place, ms, leaving: await leaveText(), ...found, slow: ms > USABLE ? "slow" : "" });
}

/**
 * Goes there within the app. Gives the milliseconds until the new screen has been drawn and the page can take a key.
 * @param {string} address
 */
function goTo(address) {
	return page.evaluate(async (to) => {
		const before = document.querySelector("h1");
		const wasCalled = before?.textContent;
		const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		const begun = performance.now();
		history.pushState({}, "", to);
		dispatchEvent(new PopStateEvent("popstate"));
		const heading = () => document.querySelector("h1");
		while (heading() === null || (heading() === before && before?.textContent === wasCalled)) {
			if (performance.now() - begun > 60_000) throw new Error(`${to} does not open`);
			await drawn();
		}
		await drawn();
		return Math.round(performance.now() - begun);
	}, address);
}

/** Milliseconds that it takes to type a key into the first long text box and leave it; undefined where there is none. */
async function leaveText() {
	const area = page.locator("main textarea:visible").first();
	if ((await area.count()) === 0) return undefined;
	await area.focus();
	await page.keyboard.type("a");
	return area.evaluate(async (box) => {
		const begun = performance.now();
		box.blur();
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		return Math.round(performance.now() - begun);
	});
}
