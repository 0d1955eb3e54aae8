import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "#support/axe.ts";
import { test } from "#support/browser.ts";
import { revisedCagFile } from "#support/revised-cag.ts";
import { openCase, question, setUp, startPractice, untilSaved } from "./steps.ts";

const toOverview = (page: Page) => page.getByRole("link", { name: /Practice Youth Justice Service/ }).click();

const choose = (page: Page, number: string, name: string) =>
	question(page, number).getByRole("radio", { name, exact: true }).first().check();

async function importRevision(page: Page): Promise<void> {
	await page.getByRole("link", { name: "This device" }).click();
	await page.getByRole("link", { name: "Instruments" }).click();
	await page.getByLabel("Instrument file").setInputFiles({
		name: "cag-1.3.json",
		mimeType: "application/json",
		buffer: Buffer.from(JSON.stringify(revisedCagFile())),
	});
	await page.getByRole("button", { name: "Look at the file" }).click();
	await page.getByText("Question B3: Wording").click();
	await page.getByText(/\(revised\)$/).waitFor();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Take it in" }).click();
	await page.getByText(/version 1\.3, was taken in/).waitFor();
}

test("a revised instrument is imported, a case moved to it and judged again, and moved back", async ({ page }) => {
	await setUp(page);
	await startPractice(page);
	await openCase(page, "Practice 1");
	await choose(page, "B1", "Yes");
	await choose(page, "B3", "Yes");
	await choose(page, "B14", "Yes");
	await untilSaved(page);

	await importRevision(page);
	await page.getByRole("link", { name: "Versions of CAG v1.2 January 2022" }).click();
	await page.getByText("Question B15: Added").waitFor();
	await expectAccessible(page);
	await page.getByRole("link", { name: /Practice Youth Justice Service/ }).click();

	for (const number of [2, 3, 4, 5]) await page.getByRole("checkbox", { name: `Practice ${number}` }).uncheck();
	await page.getByRole("button", { name: "Show what it would do" }).click();
	await page
		.getByText("B14 Does resettlement provision address the needs of victims? (the other version does not ask it)")
		.waitFor();
	await expectAccessible(page);
	await page.getByRole("button", { name: "Move 1 assessment" }).click();
	const dialog = page.getByRole("dialog");
	await dialog.getByLabel("Why they are moved").fill("The office issued version 1.3.");
	await dialog.getByRole("button", { name: "Move 1 assessment" }).click();
	await page.getByText("1 assessment moved to CAG v1.3 Test.").waitFor();

	await toOverview(page);
	await openCase(page, "Practice 1");
	await page.getByText("1 answer to be judged again.").waitFor();
	await page.getByText("1 answer kept from an earlier version").waitFor();
	await question(page, "B3")
		.getByText(/answered before the case was moved to version 1\.3/)
		.waitFor();
	await question(page, "B15").waitFor();
	await expectAccessible(page);
	await question(page, "B3").getByRole("button", { name: "The answer to B3 still holds" }).click();
	await page.getByText("1 answer to be judged again.").waitFor({ state: "detached" });

	await page.getByRole("link", { name: "Version of the instrument" }).click();
	await page.getByRole("button", { name: "Move Practice 1 back to CAG v1.2 January 2022" }).click();
	await page.getByRole("button", { name: "Show what it would do" }).click();
	await page.getByRole("button", { name: "Move 1 assessment" }).click();
	await page.getByRole("dialog").getByLabel("Why they are moved").fill("Moved too early.");
	await page.getByRole("dialog").getByRole("button", { name: "Move 1 assessment" }).click();
	await page.getByText("1 assessment moved to CAG v1.2 January 2022.").waitFor();
	await toOverview(page);
	await openCase(page, "Practice 1");
	for (const number of ["B1", "B3", "B14"])
		expect(await question(page, number).getByRole("radio", { name: "Yes", exact: true }).first().isChecked()).toBe(
			true,
		);
	expect(await page.getByText("To be judged again").count()).toBe(0);
});
