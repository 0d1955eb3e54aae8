import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "#support/axe.ts";
import { test } from "#support/browser.ts";
import { answerEverything, openCase, question, setUp, startPractice, untilSaved } from "./steps.ts";

const toOverview = (page: Page) => page.getByRole("link", { name: /Practice Youth Justice Service/ }).click();

/** A second assessor joins the team and is asked about the first case. */
async function askBen(page: Page): Promise<void> {
	await page.getByRole("link", { name: "Details of the inspection" }).click();
	await page.getByLabel("Name", { exact: true }).last().fill("Ben Second");
	await page.getByLabel("Role", { exact: true }).last().selectOption("Inspector");
	await page.getByRole("button", { name: "Add member" }).click();
	await page.getByText("Ben Second was added to the team.").waitFor();
	await toOverview(page);
	await page.getByRole("link", { name: "Allocation and conflicts of interest" }).click();
	await page.getByLabel("Practice 1", { exact: true }).selectOption({ label: "Alex Reader (Lead inspector)" });
	await toOverview(page);
	await page.getByRole("link", { name: "Second scoring" }).click();
	await page.getByLabel("Case", { exact: true }).selectOption("Practice 1");
	await page.getByLabel("Second assessor").selectOption("Ben Second");
	await page.getByRole("button", { name: "Ask" }).click();
	await page.getByText("Ben Second is asked for a second scoring of Practice 1.").waitFor();
	await toOverview(page);
}

async function markReady(page: Page): Promise<void> {
	await page.getByRole("button", { name: "Mark ready for review" }).first().click();
	await page.getByText("Ready for review", { exact: true }).first().waitFor();
}

test("a second assessor scores a case blind, and the lead resolves each difference with a reason", async ({ page }) => {
	await setUp(page);
	await startPractice(page);
	await askBen(page);
	await openCase(page, "Practice 1");
	await answerEverything(page);
	await markReady(page);
	await toOverview(page);

	await page.getByRole("link", { name: "Second scoring" }).click();
	await page.getByRole("link", { name: "Open the second scoring of Practice 1" }).click();
	await page.getByText(/^Ben Second is making this assessment without sight of the first/).waitFor();
	expect(await page.getByRole("radio").count()).toBe(0);
	await page.getByRole("button", { name: "I am Ben Second: open my assessment" }).click();
	await page.getByText(/^You assess this case without sight of the first assessment/).waitFor();
	expect(await page.content()).not.toContain("Visits stopped after the first month.");
	await answerEverything(page);
	await question(page, "B9").getByRole("radio", { name: "Yes", exact: true }).first().check();
	await question(page, "B9").getByLabel("Reason and evidence").fill("Her family came each week.");
	await markReady(page);
	await toOverview(page);

	await page.getByRole("link", { name: "Second scoring" }).click();
	await page.getByRole("button", { name: "Compare both assessments of Practice 1" }).click();
	await page.getByRole("heading", { level: 1, name: "Case Practice 1: two assessments" }).waitFor();
	await expectAccessible(page);
	const differing = page.getByRole("region", { name: /^B9: / });
	await differing.getByText("Her family came each week.").waitFor();
	await differing.getByRole("radio", { name: "The second assessor’s" }).check();
	await differing.getByRole("textbox", { name: "Why" }).fill("The record of visits bears it out.");
	await differing.getByRole("button", { name: "Record the decision" }).click();
	await differing.getByText("The second assessor’s answer stands.").waitFor();
	await untilSaved(page);
});
