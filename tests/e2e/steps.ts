import type { Download, Locator, Page } from "playwright-core";

export const PASSPHRASE = "correct horse battery staple";

/** First run: a vault, its recovery key, and who uses it. Ends on the list of inspections. Gives the recovery key. */
export async function setUp(page: Page, name = "Alex Reader", role = "Lead inspector"): Promise<string> {
	await page.goto("/");
	await page.getByLabel("Choose a passphrase").fill(PASSPHRASE);
	await page.getByLabel("Type the passphrase again").fill(PASSPHRASE);
	await page.getByRole("button", { name: "Set up this device" }).click();
	const recoveryKey = await takeDownRecoveryKey(page);
	await page.getByLabel("Your name").fill(name);
	await page.getByRole("radio", { name: role }).check();
	await page.getByRole("button", { name: "Continue" }).click();
	await page.getByRole("heading", { level: 1, name: "Inspections" }).waitFor();
	await untilSaved(page);
	return recoveryKey;
}

/** Reads the recovery key from the screen and types two of its groups back. Gives it as it is printed. */
export async function takeDownRecoveryKey(page: Page): Promise<string> {
	await page.getByRole("heading", { level: 1, name: "Recovery key" }).waitFor();
	const groups = await page
		.getByRole("list", { name: /Recovery key/ })
		.getByRole("listitem")
		.allTextContents();
	await page.getByRole("button", { name: "I have it on paper" }).click();
	for (const place of [2, 5]) await page.getByLabel(`Group ${place}`).fill(groups[place - 1] ?? "");
	await page.getByRole("button", { name: "Continue" }).click();
	return groups.join("-");
}

/** Opens a vault that was set up before. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
	await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
	await page.getByRole("button", { name: "Unlock" }).click();
}

/** Starts the practice inspection. Ends on its overview. */
export async function startPractice(page: Page): Promise<void> {
	await page.getByRole("button", { name: /practice inspection/i }).click();
	await page.getByRole("heading", { level: 1, name: /Practice Youth Justice Service/ }).waitFor();
}

/** Opens a case from the overview of its inspection, on which those of the person at the device stand twice. */
export async function openCase(page: Page, reference: string): Promise<void> {
	await page.getByRole("link", { name: reference, exact: true }).first().click();
	await page.getByRole("heading", { level: 1, name: reference }).waitFor();
}

/** Everything on the screen of a case that belongs to one question. */
export const question = (page: Page, number: string): Locator => page.locator(`#question-${number}`);

/** Waits until all that was entered is on disk. */
export async function untilSaved(page: Page): Promise<void> {
	await page.getByText(/^Saved \d\d:\d\d:\d\d/).waitFor();
}

const describe: Readonly<Record<string, readonly string[]>> = {
	B2: ["Describe the accommodation", "The extent to which"],
	B4: ["while in custody", "following release", "The extent to which"],
	B6: ["while in custody", "following release", "The extent to which"],
};

/** Answers all 22 questions of a released case that is inspected as normal: B9 is No, every other judgement Yes. */
export async function answerEverything(page: Page): Promise<void> {
	const choose = (number: string, name: string) =>
		question(page, number).getByRole("radio", { name, exact: true }).first().check();
	await choose("A1", "No");
	for (const number of ["A2", "A3", "A4", "A5", "A6"]) await choose(number, "Not recorded");
	await choose("A7", "No");
	for (let number = 1; number <= 14; number += 1) await choose(`B${number}`, number === 9 ? "No" : "Yes");
	await question(page, "B9").getByLabel("Reason and evidence").fill("Visits stopped after the first month.");
	for (const [number, labels] of Object.entries(describe)) {
		for (const label of labels) await question(page, number).getByLabel(label).fill(`${number}: ${label}.`);
	}
	const leadTime = question(page, "B2").getByRole("group", { name: /How long before release/ });
	await leadTime.getByRole("radio", { name: /length of time/ }).check();
	await leadTime.getByRole("textbox").fill("6");
	await leadTime.getByRole("combobox").selectOption("weeks");
	const needs = question(page, "B8");
	await needs.getByRole("button", { name: /^Add/ }).first().click();
	const nature = needs.getByLabel("The nature of the service required");
	await nature.fill("Mentoring");
	await nature.press("Tab");
}

/** The bytes of a file that was exported. */
export async function contentOf(download: Download): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	return new Uint8Array(Buffer.concat(chunks));
}
