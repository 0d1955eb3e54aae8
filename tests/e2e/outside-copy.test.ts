import { rm } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { expectAccessible } from "#support/axe.ts";
import { test } from "#support/browser.ts";
import { openCase, PASSPHRASE, question, setUp, startPractice, untilSaved } from "./steps.ts";

/** Opens the health page and has a copy made. */
async function makeCopy(page: Page): Promise<void> {
	await page.goto(new URL("/this-device/health", page.url()).href);
	await page.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
	await page.getByRole("button", { name: "Unlock" }).click();
	await page.getByRole("button", { name: "Make an outside copy" }).click();
}

describe("an outside copy", () => {
	test("brings the work back where the device has lost everything", async ({ page, context }) => {
		// The dialogue in which a person chooses a file cannot be used from here; browsers without it download.
		await context.addInitScript("delete window.showSaveFilePicker");
		await setUp(page);
		await startPractice(page);
		await openCase(page, "Practice 2");
		await question(page, "B10").getByLabel("Reason and evidence").fill("He was safe with his aunt.");
		await page.keyboard.press("Tab");
		await untilSaved(page);
		const address = page.url();

		const downloading = page.waitForEvent("download");
		await makeCopy(page);
		const download = await downloading;
		expect(download.suggestedFilename()).toMatch(/^outside-copy-[0-9a-f]{8}\.resettlement$/);
		const file = `${await download.path()}.resettlement`;
		await download.saveAs(file);
		await page.getByLabel("Check the file").setInputFiles(file);
		await page.getByText("The file was read back and is whole.").waitFor();
		await expectAccessible(page);

		await page.goto("about:blank");
		const devtools = await context.newCDPSession(page);
		await devtools.send("Storage.clearDataForOrigin", { origin: new URL(address).origin, storageTypes: "all" });
		await page.goto(address);
		await page.getByRole("button", { name: "Restore from an outside copy" }).click();
		await page.getByLabel("Outside copy").setInputFiles(file);
		await page.getByText(/^The file is whole\./).waitFor();
		await expectAccessible(page);
		await page.getByLabel("Passphrase of the copy").fill(PASSPHRASE);
		await page.getByRole("button", { name: "Restore" }).click();
		await page.getByRole("heading", { level: 1, name: "Case Practice 2" }).waitFor();
		const reason = question(page, "B10").getByLabel("Reason and evidence");
		expect(await reason.inputValue()).toBe("He was safe with his aunt.");
		await rm(file);
	});

	test("that is written to a chosen file is read back", async ({ page, context }) => {
		await context.addInitScript(
			"window.showSaveFilePicker = async () => (await navigator.storage.getDirectory()).getFileHandle('chosen', { create: true })",
		);
		await setUp(page);
		await makeCopy(page);
		await page.getByText(/was written, read back and found whole/).waitFor();
		await page.getByText("It was read back and is whole.").waitFor();
	});
});
