import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { expectAccessible } from "#support/axe.ts";
import { test } from "#support/browser.ts";
import { answerEverything, openCase, question, setUp, startPractice, untilSaved } from "./steps.ts";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();
const follow = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).first().click();
const toOverview = (page: Page) => page.getByRole("link", { name: /Practice Youth Justice Service/ }).click();
const dialog = (page: Page) => page.getByRole("dialog");

/** Asks a query about a question and returns the case; the assessor replies, the lead closes the query and signs off. */
async function returnAndSignOff(page: Page): Promise<void> {
	const asked = question(page, "B9");
	await press(page, "Mark ready for review");
	await asked.getByText("Comments and queries on B9").click();
	await asked.getByLabel("Comment or query on B9").fill("Which visits?");
	await asked.getByRole("button", { name: "Ask it as a query" }).click();
	await asked.getByText(/^Open query/).waitFor();
	expect(await page.getByRole("button", { name: "Sign off" }).first().getAttribute("aria-disabled")).toBe("true");
	await press(page, "Return to the assessor");
	await dialog(page).getByRole("textbox").fill("See the query.");
	await dialog(page).getByRole("button", { name: "Return to the assessor" }).click();
	await page.getByText("1 open query on this case").waitFor();
	await asked.getByLabel(/^Reply to/).fill("Those of the family.");
	await asked.getByRole("button", { name: "Reply", exact: true }).click();
	await asked.getByLabel("Reason and evidence").fill("Visits of the family stopped after the first month.");
	await asked.getByRole("button", { name: "Close the query" }).click();
	await press(page, "Mark ready for review");
	await asked.getByText(/^Changed since it was returned/).waitFor();
	await press(page, "Sign off");
	await page.getByText("Signed off", { exact: true }).first().waitFor();
}

async function exclude(page: Page): Promise<void> {
	const eligibility = question(page, "A1");
	await eligibility.getByRole("radio", { name: "Yes", exact: true }).first().check();
	await eligibility.getByRole("radio", { name: /^Host YOT/ }).check();
	const responsible = eligibility.getByRole("group", { name: /responsibility for assessment/ });
	await responsible.getByRole("radio", { name: "No" }).check();
	await eligibility.getByRole("button", { name: "Exclude from the sample" }).click();
	await dialog(page).getByRole("textbox").fill("Another service is responsible.");
	await dialog(page).getByRole("button", { name: "Record the decision" }).click();
	await page.getByText("Excluded from the sample", { exact: true }).first().waitFor();
}

async function addEvidence(page: Page, number: number, text: string, direction: string, area: string): Promise<void> {
	await press(page, "Add evidence");
	const entry = page.getByRole("group", { name: `Evidence ${number}`, exact: true });
	await entry.getByLabel("What was seen or heard").fill(text);
	await entry.getByRole("radio", { name: "Document" }).check();
	await entry.getByRole("radio", { name: direction, exact: true }).check();
	await entry.getByRole("radio", { name: area, exact: true }).check();
}

async function decide(page: Page, stage: string, reasons: string): Promise<void> {
	await page.getByRole("radio", { name: stage, exact: true }).check();
	await page.getByRole("textbox", { name: "Reasons", exact: true }).fill(reasons);
	await press(page, "Record the decision");
}

describe("a whole inspection", () => {
	test("goes from a returned case and contrary evidence to a final rating and its reports", async ({ page }) => {
		await setUp(page);
		await startPractice(page);

		await openCase(page, "Practice 1");
		await answerEverything(page);
		await returnAndSignOff(page);
		await toOverview(page);
		await openCase(page, "Practice 2");
		await exclude(page);
		await untilSaved(page);
		await toOverview(page);
		await page.getByText("1 of 4 cases signed off, 1 excluded").waitFor();

		await follow(page, "Evidence");
		await addEvidence(page, 1, "The policy is clear.", "For", "Policy");
		await addEvidence(page, 2, "Housing was found late.", "Against", "Provision");
		await addEvidence(page, 3, "The board reads a report each year.", "For", "Evaluation of policy and provision");
		await toOverview(page);

		await follow(page, "Judgement");
		await page.getByRole("radio", { name: "Good", exact: true }).check();
		await decide(page, "Provisional", "Policy outweighs what came late.");
		await page.getByText(/Your decision is recorded/).waitFor();
		await page.getByRole("radio", { name: "Moderated", exact: true }).check();
		await page.getByRole("textbox", { name: "Who took part in the moderation" }).fill("Quinn Quality");
		await decide(page, "Moderated", "The meeting agreed.");
		await page.getByText(/^‘Good’ Moderated\.$/).waitFor();
		await decide(page, "Final", "As moderated.");
		await page.getByRole("link", { name: "Contrary evidence is not answered: Housing was found late." }).click();
		await press(page, "Answer to “Housing was found late.”");
		await page.getByRole("textbox", { name: /^Why it does not outweigh/ }).fill("It came late in one case.");
		await page.getByRole("button", { name: /^Done/ }).click();
		await page.getByText("All contrary evidence is answered.").waitFor();
		await expectAccessible(page);
		await toOverview(page);
		await follow(page, "Judgement");
		await decide(page, "Final", "As moderated.");
		await page.getByText("The rating is final. To decide again, reopen it first.").waitFor();
		await toOverview(page);

		await follow(page, "Day's board");
		await page.getByRole("heading", { level: 1, name: "Day's board" }).waitFor();
		await page.getByText("No safeguarding card is open.").waitFor();
		await expectAccessible(page);
		await follow(page, "Show feedback to the service");
		await page.getByText("Feedback mode. Cases are hidden.").waitFor();
		expect(await page.content()).not.toMatch(/Practice \d/);
		await expectAccessible(page);
		await page.goBack();
		await dialog(page).getByRole("button", { name: "Leave feedback mode" }).click();
		await page.getByRole("heading", { level: 1, name: "Day's board" }).waitFor();
		await toOverview(page);

		await follow(page, "Reports");
		await follow(page, "Judgement pack: internal copy");
		await page.getByText("Preview of the Judgement pack").click();
		const pack = page.getByRole("article", { name: "Judgement pack" });
		await pack.getByText("It came late in one case.").first().waitFor();
		await pack.getByText("Quinn Quality").first().waitFor();
	});
});
