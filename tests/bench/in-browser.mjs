import { writeHtml } from "../../src/exports/html/write-html.ts";
import { makers } from "./makers.mjs";

/** @typedef {{ readonly report: import("./makers.mjs").Report, readonly files: import("./makers.mjs").FontFiles }} Task */

/**
 * Makes a document once; for a page to call, and for a worker to be asked.
 * @param {string} maker
 * @param {Task} task
 * @returns {Promise<{ readonly milliseconds: number, readonly bytes: number }>}
 */
async function make(maker, { report, files }) {
	const start = performance.now();
	const made = await makers[maker]?.(report, files);
	return { milliseconds: performance.now() - start, bytes: made?.length ?? 0 };
}

Object.assign(globalThis, { make, makers: Object.keys(makers), writeHtml });
addEventListener("message", async ({ data }) => {
	if (data.maker) postMessage(await make(data.maker, data.task));
});
