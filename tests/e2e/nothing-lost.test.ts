import { describe, expect } from "vitest";
import { test } from "#support/browser.ts";
import { openCase, PASSPHRASE, question, setUp, startPractice, unlock, untilSaved } from "./steps.ts";

describe("what was entered", () => {
	test("is there again after the passphrase, at the address at which the app was opened", async ({ page }) => {
		await setUp(page);
		await startPractice(page);
		await openCase(page, "Practice 2");
		await question(page, "B9").getByRole("radio", { name: "No", exact: true }).first().check();
		await untilSaved(page);
		const address = page.url();
		await page.reload();
		await unlock(page);
		await page.getByRole("heading", { level: 1, name: "Case Practice 2" }).waitFor();
		expect(page.url()).toBe(address);
		expect(await question(page, "B9").getByRole("radio", { name: "No", exact: true }).first().isChecked()).toBe(true);
	});

	test("survives closing the tab in mid-sentence", async ({ page, context }) => {
		await setUp(page);
		await startPractice(page);
		await openCase(page, "Practice 1");
		await question(page, "B10").getByLabel("Reason and evidence").pressSequentially("He was safe with his aunt, and");
		await page.waitForTimeout(600);
		const address = page.url();
		await page.close({ runBeforeUnload: false });

		const another = await context.newPage();
		await another.goto(address);
		await unlock(another);
		const reason = question(another, "B10").getByLabel("Reason and evidence");
		await reason.waitFor();
		expect(await reason.inputValue()).toBe("He was safe with his aunt, and");
	});

	test("reaches another tab of the same person", async ({ page, context }) => {
		await setUp(page);
		await startPractice(page);
		await openCase(page, "Practice 3");
		const another = await context.newPage();
		await another.goto(page.url());
		await unlock(another);
		await another.getByRole("heading", { level: 1, name: "Case Practice 3" }).waitFor();
		await question(page, "B1").getByRole("radio", { name: "Yes", exact: true }).first().check();
		await expect
			.poll(() => question(another, "B1").getByRole("radio", { name: "Yes", exact: true }).first().isChecked())
			.toBe(true);
	});
});

describe("the passphrase", () => {
	test("is refused in words when it is wrong, and nothing is shown", async ({ page }) => {
		await setUp(page);
		await startPractice(page);
		await page.getByRole("button", { name: "Lock", exact: true }).click();
		await page.getByLabel("Passphrase", { exact: true }).waitFor();
		await unlock(page, "something else entirely");
		await page.getByRole("alert").getByText("does not open the work on this device").waitFor();
		expect(await page.getByText("Practice Youth Justice Service").count()).toBe(0);
		await unlock(page, PASSPHRASE);
		await page.getByRole("heading", { level: 1, name: /Practice Youth Justice Service/ }).waitFor();
	});
});
