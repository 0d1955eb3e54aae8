import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { expectAccessible } from "#support/axe.ts";
import { offlineTest as test } from "#support/browser.ts";
import { openForOffline } from "#support/offline.ts";
import { textsOfPages } from "#support/pdf-text.ts";
import { contentOf, question, setUp, untilSaved } from "./steps.ts";

const FILE_PASSPHRASE = "nine quiet herons wade";

const enter = (page: Page, role: "link" | "button", name: string) =>
	page.getByRole(role, { name, exact: true }).press("Enter");

/** Starts an assessment without a pointer, and waits for its questions. */
async function assess(page: Page, instrument: RegExp, subject: string): Promise<void> {
	await enter(page, "link", "Start an assessment");
	await page.getByRole("radio", { name: instrument }).press("Space");
	await page.getByLabel("Pseudonym of whom it is about").fill(subject);
	await page.keyboard.press("Enter");
	await page.getByRole("heading", { level: 1, name: subject }).waitFor();
}

describe("a local self-assessment", () => {
	test("runs from the start page to its summary with two instruments, with the keyboard and no network", async ({
		page,
		server,
	}) => {
		await openForOffline(page, server);
		await setUp(page);

		await enter(page, "link", "Start a self-assessment");
		await page.getByText("Local self-assessment – not an inspection").waitFor();
		await page.getByLabel("Pseudonym of the self-assessment").fill("Alex Reader");
		await page.getByRole("radio", { name: "England" }).press("Space");
		await enter(page, "button", "Start the self-assessment");
		await page
			.getByRole("alert")
			.getByText(/looks like a name/)
			.waitFor();
		await expectAccessible(page);
		await page.getByLabel("Pseudonym of the self-assessment").fill("Team 1");
		await enter(page, "button", "Start the self-assessment");
		await page.getByRole("heading", { level: 1, name: "Team 1" }).waitFor();
		await expectAccessible(page);

		await assess(page, /^Expectation 75/, "Establishment 1");
		await page
			.locator("#section-indicators")
			.getByText(/do not exclude other ways of achieving it/)
			.waitFor();
		await page.keyboard.press("j");
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.closest(".question")?.id))
			.toBe("question-E75.1");
		await question(page, "E75\\.1").getByRole("radio", { name: "Evidenced", exact: true }).press("ArrowDown");
		await expect(question(page, "E75\\.1").getByRole("radio", { name: "Partly evidenced" }).isChecked()).resolves.toBe(
			true,
		);
		await question(page, "E75\\.other").getByRole("textbox").fill("Children who were released come back to speak.");
		await expectAccessible(page);
		await enter(page, "link", "Team 1");

		await assess(page, /duties about one child/, "Case 1");
		await question(page, "RP3\\.5")
			.getByText(/cannot be determined. Not known: length of the custodial/)
			.waitFor();
		await page.getByRole("radio", { name: "12 months or more" }).press("Space");
		await page.getByRole("radio", { name: "A violent or sexual offence" }).press("Space");
		for (const [group, date] of [
			["Date of sentence", ["1", "10", "2025"]],
			["Release date", ["31", "3", "2026"]],
		] as const) {
			const [day, month, year] = ["Day", "Month", "Year"].map((part) =>
				page.getByRole("group", { name: group }).getByLabel(part),
			);
			await day?.fill(date[0]);
			await month?.fill(date[1]);
			await year?.fill(date[2]);
			await year?.press("Tab");
		}
		await question(page, "RP3\\.5")
			.getByText(/^Due at sentence, on 1 October 2025/)
			.waitFor();
		await question(page, "RP3\\.5").getByRole("radio", { name: "Done", exact: true }).press("Space");
		await untilSaved(page);
		await enter(page, "link", "Team 1");
		await page.getByText("2 of 11 questions answered").waitFor();
		await page.getByText("1 of 42 questions answered").waitFor();
		await expectAccessible(page);

		await page.getByRole("link", { name: "Summary of the self-assessment" }).press("Enter");
		await page.getByLabel("Passphrase for this file", { exact: true }).fill(FILE_PASSPHRASE);
		await page.getByLabel("Type the passphrase for this file again").fill(FILE_PASSPHRASE);
		await expectAccessible(page);
		const download = page.waitForEvent("download");
		await enter(page, "button", "Export PDF");
		const pages = await textsOfPages(await contentOf(await download), FILE_PASSPHRASE);
		for (const text of pages) expect(text).toContain("Local self-assessment - not an inspection");
		const text = pages.join(" ");
		expect(text).toContain("Local self-assessment, not an inspection. Summary: Team 1");
		expect(text).toContain("Partly evidenced: one");
		expect(text).toContain("Children who were released come back to speak.");
		expect(text).toContain("Due at sentence, on 1 October 2025");
		expect(text).not.toMatch(/\d ?%|per cent/);

		await enter(page, "link", "Inspections");
		await page.getByText("2 assessments").waitFor();
		await page.getByRole("link", { name: "Ratings across services" }).press("Enter");
		await page.getByRole("heading", { level: 1, name: "Ratings across services" }).waitFor();
		await expect(page.getByRole("main").getByText("Team 1").count()).resolves.toBe(0);
	});
});
