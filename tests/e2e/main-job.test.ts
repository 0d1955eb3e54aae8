import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { expectAccessible } from "#support/axe.ts";
import { offlineTest as test } from "#support/browser.ts";
import { openForOffline } from "#support/offline.ts";
import { textOfPdf } from "#support/pdf-text.ts";
import { answerEverything, contentOf, openCase, setUp, startPractice, untilSaved } from "./steps.ts";

const FILE_PASSPHRASE = "nine quiet herons wade";

/** Exports the internal copy of a document from the reports screen, protected, and gives the text of its PDF. */
async function exportPdf(page: Page, document: string): Promise<string> {
	await page.getByRole("link", { name: `${document}: internal copy` }).click();
	await page.getByLabel("Passphrase for this file", { exact: true }).fill(FILE_PASSPHRASE);
	await page.getByLabel("Type the passphrase for this file again").fill(FILE_PASSPHRASE);
	const download = page.waitForEvent("download");
	await press(page, "Export PDF");
	const content = await contentOf(await download);
	await expect(textOfPdf(content)).rejects.toThrow("No password given");
	return textOfPdf(content, FILE_PASSPHRASE);
}

const codeIn = (text: string) => /Code (\w{5}-\w{5})/.exec(text)?.[1] ?? "";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();
const toOverview = (page: Page) => page.getByRole("link", { name: /Practice Youth Justice Service/ }).click();

describe("the main job", () => {
	test("runs from a fresh profile to two PDFs with no network after the first load", async ({ page, server }) => {
		await openForOffline(page, server);

		await setUp(page);
		await expectAccessible(page);
		await startPractice(page);
		await expectAccessible(page);

		await openCase(page, "Practice 1");
		await expectAccessible(page);
		await answerEverything(page);
		await page.getByText("Nothing left", { exact: true }).waitFor();
		await press(page, "Mark ready for review");
		await press(page, "Sign off");
		await page.getByText("Signed off", { exact: true }).first().waitFor();
		await expectAccessible(page);
		await untilSaved(page);
		await toOverview(page);
		await page.getByText("1 of 5 cases signed off").waitFor();

		await page.getByRole("link", { name: "Evidence" }).click();
		await press(page, "Add evidence");
		await page.getByLabel("What was seen or heard").fill("The policy sets out the pathway for every child.");
		await page.getByRole("radio", { name: "Document" }).check();
		await page.getByRole("radio", { name: "For", exact: true }).check();
		await page.getByRole("radio", { name: "Policy", exact: true }).check();
		await expectAccessible(page);
		await toOverview(page);

		await page.getByRole("link", { name: "Judgement", exact: true }).click();
		await page.getByRole("heading", { level: 1, name: "Judgement" }).waitFor();
		await page.getByRole("textbox", { name: "Policy: what you found" }).fill("The policy is clear and known to staff.");
		await press(page, "Add a strength");
		await page
			.getByRole("textbox", { name: "Strength 1", exact: true })
			.fill("Planning begins at the point of sentence.");
		expect(
			await page.getByRole("group", { name: "Rating for resettlement" }).getByRole("radio", { checked: true }).count(),
		).toBe(0);
		await page.getByRole("radio", { name: "Good", exact: true }).check();
		await press(page, "Record the decision");
		await page.getByRole("alert").getByText("Give the reasons for the decision").waitFor();
		await page.getByLabel("Reasons").fill("Policy and provision are in place; evaluation is new.");
		await press(page, "Record the decision");
		await page.getByText(/Your decision is recorded/).waitFor();
		await expectAccessible(page);
		await toOverview(page);

		await page.getByRole("link", { name: "Reports" }).click();
		const summary = await exportPdf(page, "YJS summary");
		expect(summary).toContain("OFFICIAL-SENSITIVE");
		expect(summary).toContain("Practice - not an inspection");
		expect(summary).toContain("‘Good’");
		expect(summary).toContain("The rating for resettlement does not influence the overall YJS rating.");
		expect(summary).toContain("We inspected one resettlement case");
		expect(summary).toContain("Four cases in the sample are not finished");
		expect(summary).toContain("Planning begins at the point of sentence.");

		await expectAccessible(page);

		await toOverview(page);
		await page.getByRole("link", { name: "Reports" }).click();
		const findings = await exportPdf(page, "Sample findings");
		expect(findings).toContain("These findings are not a rating of any case or of the service.");
		expect(findings).toContain("B4: while in custody.");
		expect(findings).not.toContain("Practice 1");
		expect(findings).not.toMatch(/\d ?%|per cent/);

		await toOverview(page);
		await page.getByRole("link", { name: "Judgement", exact: true }).click();
		await page
			.getByRole("textbox", { name: "Policy: what you found" })
			.fill("The policy is clear, and staff do not know it.");
		await toOverview(page);
		await page.getByRole("link", { name: "Reports" }).click();
		await page.getByRole("link", { name: "Check a document" }).click();
		await page.getByLabel("Code of the document").fill(codeIn(summary));
		await press(page, "Check");
		await page.getByText("A copy with this code was made here.").waitFor();
		await page.getByText("Policy: changed", { exact: true }).waitFor();
		await page.getByText("1 entry reads differently, in 1 place:").waitFor();
		await expectAccessible(page);
	});
});
