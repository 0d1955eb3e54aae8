import { describe, expect } from "vitest";
import { expectAccessible } from "#support/axe.ts";
import { test } from "#support/browser.ts";
import { openCase, question, setUp, startPractice, unlock } from "./steps.ts";

const NEXT = "quiet lantern over the harbour";

describe("a forgotten passphrase", () => {
	test("is replaced with the recovery key, and opens nothing any more", async ({ page }) => {
		const recoveryKey = await setUp(page);
		await page.getByRole("button", { name: "Lock", exact: true }).click();
		await page.getByRole("button", { name: "I have forgotten my passphrase" }).click();
		await expectAccessible(page);
		await page.getByLabel("Recovery key").fill(recoveryKey.toLowerCase().replaceAll("-", " "));
		await page.getByRole("button", { name: "Go on" }).click();
		await page.getByLabel("Choose a passphrase").fill(NEXT);
		await page.getByText("Hard to guess.").waitFor();
		await expectAccessible(page);
		await page.getByLabel("Type the passphrase again").fill(NEXT);
		await page.getByRole("button", { name: "Set the new passphrase" }).click();
		await page.getByRole("heading", { level: 1, name: "Inspections" }).waitFor();

		await page.reload();
		await unlock(page);
		await page.getByRole("alert").getByText("does not open the work on this device").waitFor();
		await unlock(page, NEXT);
		await page.getByRole("heading", { level: 1, name: "Inspections" }).waitFor();
	});
});

describe("the wait after wrong passphrases", () => {
	test("is said in words and outlives a reload", async ({ page }) => {
		await setUp(page);
		await page.reload();
		// Each wrong passphrase doubles the wait, until one is long enough to be there after a reload.
		const guess = async () => {
			await unlock(page, "something else entirely");
			await page.getByRole("button", { name: "Unlock" }).waitFor();
			const [wait = ""] = await page.getByText(/^You can try again in/).allTextContents();
			return Number(wait.replaceAll(/\D/g, ""));
		};
		await expect.poll(guess).toBeGreaterThan(6);
		await page.reload();
		await page.getByText(/^You can try again in/).waitFor();
		await expectAccessible(page);
		await unlock(page);
		await page.getByRole("heading", { level: 1, name: "Inspections" }).waitFor();
	});
});

describe("locking", () => {
	test("locks every window at once, after what is being typed in it is stored", async ({ page, context }) => {
		await setUp(page);
		await startPractice(page);
		await openCase(page, "Practice 1");
		const another = await context.newPage();
		await another.goto(page.url());
		await unlock(another);
		await question(another, "B10").getByLabel("Reason and evidence").pressSequentially("Half a sent");
		await page.getByRole("button", { name: "Lock", exact: true }).click();
		for (const tab of [page, another]) await tab.getByLabel("Passphrase", { exact: true }).waitFor();
		await unlock(page);
		await page.getByRole("heading", { level: 1, name: "Case Practice 1" }).waitFor();
		expect(await question(page, "B10").getByLabel("Reason and evidence").inputValue()).toBe("Half a sent");
	});
});

describe("the cover", () => {
	test("hides the work by Alt+Q and gives it back as it was", async ({ page }) => {
		await setUp(page);
		await startPractice(page);
		await openCase(page, "Practice 1");
		const reason = question(page, "B10").getByLabel("Reason and evidence");
		await reason.pressSequentially("Half a");
		await page.keyboard.press("Alt+q");
		await page.getByRole("dialog", { name: "Hidden" }).waitFor();
		await expectAccessible(page);
		expect(await reason.isVisible()).toBe(false);
		await page.keyboard.press("Alt+q");
		await reason.waitFor();
		await page.keyboard.type(" sentence");
		expect(await reason.inputValue()).toBe("Half a sentence");
	});
});
