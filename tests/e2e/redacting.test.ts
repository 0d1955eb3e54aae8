import { describe, expect } from "vitest";
import { expectAccessible } from "#support/axe.ts";
import { test } from "#support/browser.ts";
import { openCase, question, setUp, startPractice, unlock, untilSaved } from "./steps.ts";

const NAME = "Jordan Example";

describe("redacting what was typed by mistake", () => {
	test("takes it out of the history, gives a certificate, and holds after unlocking", async ({ page }) => {
		await setUp(page);
		await startPractice(page);
		await openCase(page, "Practice 1");
		const reason = question(page, "B1").getByLabel("Reason and evidence");
		await reason.fill(`${NAME} was told`);
		await reason.press("Tab");
		await untilSaved(page);
		await question(page, "B1").getByText("History of B1").click();
		await question(page, "B1")
			.getByRole("link", { name: /^Redact Reason and evidence/ })
			.click();
		await page.getByRole("heading", { level: 1, name: "Redact what was entered" }).waitFor();
		await page.getByLabel("Words to look for").fill("jordan");
		await page.getByRole("button", { name: "Look for them" }).click();
		await page.getByText("1 entry of this inspection holds these words.").waitFor();
		expect(await page.getByRole("checkbox", { name: /was told/ }).isChecked()).toBe(true);
		await expectAccessible(page);
		await page.getByLabel("Why is it redacted?").fill("A name was typed");
		await page.getByRole("button", { name: "Redact 1 entry" }).click();
		await expectAccessible(page);
		await page.getByRole("button", { name: "Redact for good" }).click();
		await page.getByRole("heading", { level: 1, name: "Certificate of redaction" }).waitFor();
		await page.getByText(/taken out of both copies on this device/).waitFor();
		await expectAccessible(page);

		await page.getByRole("link", { name: /B1: Reason and evidence/ }).click();
		await question(page, "B1")
			.getByText(/What stood here was redacted/)
			.waitFor();
		const address = page.url();
		await page.goto(address);
		await unlock(page);
		await question(page, "B1").getByText("History of B1").click();
		await question(page, "B1").getByRole("link", { name: "Certificate of redaction" }).waitFor();
		expect(await page.getByText(NAME).count()).toBe(0);
		await expectAccessible(page);
	});
});
