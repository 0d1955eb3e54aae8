import { expect } from "vitest";
import { test } from "#support/browser.ts";
import { openCase, question, setUp, startPractice } from "./steps.ts";

test("a long text scrolls in its own box", async ({ page }) => {
	await setUp(page);
	await startPractice(page);
	await openCase(page, "Practice 1");
	const box = question(page, "B2").getByLabel("Describe the accommodation");
	await box.fill("A sentence of the record. ".repeat(800));
	const height = await box.evaluate((area) => area.getBoundingClientRect().height);
	expect(height).toBeLessThanOrEqual((await page.evaluate(() => window.innerHeight)) * 0.7 + 1);
});
