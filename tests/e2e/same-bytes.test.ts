import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "#support/chromium.mjs";
import { bundle } from "#support/pdf-bundle.mjs";
import { hashDocuments } from "#support/pdf-hashes.ts";

const root = join(import.meta.dirname, "../..");
const fontFile = (name: string) => readFileSync(join(root, "public/fonts", name));
const regular = fontFile("NotoSans-Regular.ttf");
const bold = fontFile("NotoSans-Bold.ttf");

const places: readonly BrowserContextOptions[] = [
	{ timezoneId: "Europe/London", locale: "en-GB" },
	{ timezoneId: "Pacific/Auckland", locale: "de-DE" },
];

describe("every document as a PDF", () => {
	let browser: Browser;
	let script: string;

	beforeAll(async () => {
		const executablePath = findChromium();
		if (executablePath === undefined) throw new Error("There is no Chromium on this computer");
		browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
		script = await bundle(join(root, "tests/support/pdf-hashes-in-browser.ts"));
	});

	afterAll(() => browser?.close());

	it.each(places)(
		"has, in a page and a worker at $timezoneId in $locale, the bytes that it has in Node",
		async (place) => {
			const context = await browser.newContext(place);
			const page = await context.newPage();
			await page.addScriptTag({ content: script });
			const files = { regular: regular.toString("base64"), bold: bold.toString("base64") };
			const found = await page.evaluate(
				async ({ files, script }) => {
					const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
					const answer = new Promise((resolve, reject) => {
						worker.onmessage = ({ data }) => resolve(data);
						worker.onerror = ({ message }) => reject(new Error(message));
					});
					worker.postMessage(files);
					const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
					const { hashDocuments } = globalThis as unknown as { hashDocuments: (fonts: object) => Promise<unknown> };
					return { timeZone, locale, inPage: await hashDocuments(files), inWorker: await answer };
				},
				{ files, script },
			);
			const inNode = await hashDocuments(regular, bold);
			expect(Object.keys(inNode)).toHaveLength(9);
			expect(found).toEqual({ timeZone: place.timezoneId, locale: place.locale, inPage: inNode, inWorker: inNode });
			await context.close();
		},
	);
});
