import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { composeYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import type { Report } from "#domain/report/report.ts";
import { writeHtml } from "#exports/html/write-html.ts";
import { expectAccessible } from "#support/axe.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { launchBrowser } from "#support/launch-browser.ts";
import { draftedWith, open } from "#support/outward.ts";
import { textsOfPages } from "#support/pdf-text.ts";

const documents = new Map<string, Report>();
let folder: string;
let browser: BrowserContext;

beforeAll(async () => {
	const inspection = buildInspection({ service: "Gwasanaeth Cyfiawnder Ieuenctid Tŷ’r Ŵyl" });
	const said = `${"A sentence of the record. ".repeat(40)}${"long".repeat(60)}`;
	for (let number = 0; number < 6; number += 1)
		inspection.addCase("signed-off", { B1: number < 4 ? "yes" : "no", B2: "yes", "B2.what": said });
	inspection.narrate("policy", said);
	inspection.addFinding("strength", "A strong board");
	const data = inspection.data();
	const [summary, findings] = draftedWith(data, open);
	documents.set("summary, internal", composeYjsSummary(data, "internal", 0));
	documents.set("findings, internal", composeSampleFindings(data, "internal", 0));
	documents.set("summary, outward", summary);
	documents.set("findings, outward", findings);
	folder = await mkdtemp(join(tmpdir(), "documents-"));
	browser = await launchBrowser(join(folder, "profile"), "");
});

afterAll(async () => {
	await browser.close();
	await rm(folder, { recursive: true, force: true });
});

describe.each([
	["summary, internal", "light", 1280],
	["findings, internal", "dark", 320],
	["summary, outward", "dark", 320],
	["findings, outward", "light", 1280],
] as const)("%s, %s, %i pixels wide", (name, colorScheme, width) => {
	it("is accessible, fits its window, asks for nothing, and is marked on every printed page", async () => {
		const file = join(folder, `${name}.html`);
		const report = documents.get(name);
		if (!report) throw new Error(`There is no ${name}`);
		await writeFile(file, writeHtml(report));

		const page = await browser.newPage();
		const asked: string[] = [];
		page.on("console", (message) => asked.push(message.text()));
		page.on("request", (request) => asked.push(request.url()));
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 800 });
		await page.goto(pathToFileURL(file).href);
		await expectAccessible(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		expect(asked).toEqual([pathToFileURL(file).href]);

		const printed = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
		const pages = await textsOfPages(printed);
		expect(pages.length).toBeGreaterThan(1);
		for (const text of pages) {
			const { marking, status, code } = report.furniture;
			for (const words of [marking, status, code]) expect(text.split(words)).toHaveLength(3);
		}
		await page.close();
	});
});
