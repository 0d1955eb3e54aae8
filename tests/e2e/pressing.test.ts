import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "#support/browser.ts";
import { openCase, setUp, startPractice } from "./steps.ts";

/** Presses and lets go at the same place, as a hand does, whatever the page does in between. */
async function pressByHand(page: Page, target: Locator): Promise<void> {
	await target.scrollIntoViewIfNeeded();
	const box = await target.boundingBox();
	if (box === null) throw new Error("There is nothing to press");
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
	await page.mouse.up();
}

describe("what is pressed behind a text that was just typed", () => {
	test("adds a second strength, although the sentences of the first appear above the button", async ({ page }) => {
		await setUp(page);
		await startPractice(page);
		await page.getByRole("link", { name: "Judgement", exact: true }).first().click();
		const add = page.getByRole("button", { name: "Add a strength" });
		await add.click();
		const strengths = page.getByRole("textbox", { name: /^Strength \d$/ });
		await strengths.first().fill("Staff know the children. Homes are found early. Families are asked. Plans are kept.");
		await pressByHand(page, add);
		await page.getByText("“Plans are kept.”", { exact: true }).waitFor();
		expect(await strengths.count()).toBe(2);
	});

	test("chooses a fact about the sentence, although what is wrong with the date before it is said above", async ({
		page,
	}) => {
		await setUp(page);
		await startPractice(page);
		await openCase(page, "Practice 1");
		const released = page.getByRole("group", { name: /^Release date/ });
		await released.getByLabel("Day").fill("31");
		await released.getByLabel("Month").fill("");
		const status = page.getByRole("group", { name: "Release status" }).getByLabel("Recalled");
		await pressByHand(page, status);
		await released.getByText(/Date must include/).waitFor();
		expect(await status.isChecked()).toBe(true);
	});
});
