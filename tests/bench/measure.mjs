import { openPage } from "./browser.mjs";

/** @typedef {{ readonly cpu: number, readonly wall: number, readonly bytes: number }} Sample Milliseconds. */

/** The name of printing, beside those of the makers. */
const PRINT = "Chromium's print";

/**
 * Makes a document with every maker in turn, several times over, so that a busy moment burdens all alike. The first round
 * warms up and does not count.
 * @param {Awaited<ReturnType<typeof import("./browser.mjs").startBrowser>>} started
 * @param {import("./makers.mjs").Report} report
 * @param {import("./makers.mjs").FontFiles} files
 * @param {number} rounds
 * @returns {Promise<ReadonlyMap<string, Sample>>} The median of each maker.
 */
export async function measure({ browser, script, cpuSeconds }, report, files, rounds) {
	const page = await openPage(browser);
	await page.addScriptTag({ content: script });
	// Handed over once: what crosses into the page would count as work of whoever draws.
	await page.evaluate((task) => Object.assign(globalThis, { task }), { report, files });
	const printed = await openPage(browser);
	await printed.setContent(await page.evaluate(() => globalThis.writeHtml(globalThis.task.report)));
	/** @type {Map<string, Sample[]>} */
	const samples = new Map();
	const names = [...(await page.evaluate(() => globalThis.makers)), PRINT];
	for (let round = 0; round <= rounds; round++) {
		for (const name of names) {
			for (const one of [page, printed]) await one.evaluate(() => globalThis.gc());
			const before = await cpuSeconds();
			const start = performance.now();
			const made =
				name === PRINT
					? { bytes: (await printed.pdf({ format: "A4", tagged: true })).length, milliseconds: performance.now() - start }
					: await page.evaluate((maker) => globalThis.make(maker, globalThis.task), name);
			const sample = { cpu: 1000 * ((await cpuSeconds()) - before), wall: made.milliseconds, bytes: made.bytes };
			if (round > 0) samples.set(name, [...(samples.get(name) ?? []), sample]);
		}
	}
	await page.close();
	await printed.close();
	return new Map([...samples].map(([name, taken]) => [name, medianOf(taken)]));
}

/** @param {readonly Sample[]} samples @returns {Sample} */
function medianOf(samples) {
	/** @param {keyof Sample} key */
	const median = (key) => samples.map((sample) => sample[key]).sort((a, b) => a - b)[samples.length >> 1] ?? 0;
	return { cpu: median("cpu"), wall: median("wall"), bytes: median("bytes") };
}

/**
 * The longest time, in milliseconds, for which a page does nothing else while a worker draws.
 * @param {Awaited<ReturnType<typeof import("./browser.mjs").startBrowser>>} started
 * @param {import("./makers.mjs").Report} report
 * @param {import("./makers.mjs").FontFiles} files
 * @returns {Promise<number>}
 */
export async function longestPause({ browser, script }, report, files) {
	const page = await openPage(browser);
	const pause = await page.evaluate(
		async ({ script, report, files }) => {
			const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
			let longest = 0;
			let last = performance.now();
			const timer = setInterval(() => {
				const now = performance.now();
				longest = Math.max(longest, now - last);
				last = now;
			}, 1);
			await new Promise((resolve) => {
				worker.onmessage = resolve;
				worker.postMessage({ maker: "this app", task: { report, files } });
			});
			clearInterval(timer);
			return longest;
		},
		{ script, report, files },
	);
	await page.close();
	return pause;
}
