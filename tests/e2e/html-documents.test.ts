import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Block } from "#domain/report/report.ts";
import { writeHtml } from "#exports/html/write-html.ts";
import { expectAccessible } from "#support/axe.ts";
import { launchBrowser } from "#support/launch-browser.ts";
import { everyDocument } from "#support/pdf-documents.ts";
import { textsOfPages } from "#support/pdf-text.ts";

let folder: string;
let browser: BrowserContext;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "documents-"));
	browser = await launchBrowser(join(folder, "profile"), "");
});

afterAll(async () => {
	await browser.close();
	await rm(folder, { recursive: true, force: true });
});

/** Wider than a narrow window, and than a printed page. */
const longWord: Block = { type: "paragraph", text: "long".repeat(60) };

const looks = [
	{ colorScheme: "light", width: 1280 },
	{ colorScheme: "dark", width: 320 },
] as const;

describe("as HTML", () => {
	it.each(everyDocument().map(([name, report], at) => ({ name, report, ...(looks[at % 2] ?? looks[0]) })))(
		"the $name, $colorScheme, $width pixels wide, is accessible, fits its window, asks for nothing, and is marked on every printed page",
		async ({ name, report, colorScheme, width }) => {
			const file = join(folder, `${name}.html`);
			await writeFile(file, writeHtml({ ...report, blocks: [...report.blocks, longWord] }));
			const page = await browser.newPage();
			const asked: string[] = [];
			page.on("console", (message) => asked.push(message.text()));
			page.on("request", (request) => asked.push(request.url()));
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 3000 });
			await page.goto(pathToFileURL(file).href);
			await expectAccessible(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			expect(asked).toEqual([pathToFileURL(file).href]);

			const { marking, status, code } = report.furniture;
			for (const text of await textsOfPages(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))) {
				// At its head and at its foot.
				for (const words of [marking, status, code].filter((one) => one !== ""))
					expect(text.split(words).length).toBeGreaterThan(2);
			}
			await page.close();
		},
	);
});
