import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { appTest } from "#support/app-test.ts";
import { launchBrowser } from "#support/launch-browser.ts";
import { untilStored } from "#support/offline.ts";
import { watch } from "#support/watch.ts";
import { setUp } from "./steps.ts";

export const SERVICE = "Anytown Youth Justice Service";

export interface Team {
	readonly lead: Page;
	readonly ann: Page;
	readonly ben: Page;
	/** Where files go from one to the other. */
	readonly folder: string;
}

/** Three people, each with a browser and a profile of their own. */
export const test = appTest.extend<{ team: Team }>({
	team: async ({ server, complaints }, use) => {
		const folder = await mkdtemp(join(tmpdir(), "hand-over-"));
		const open = async (name: string, role: string) => {
			const context = await launchBrowser(join(folder, name), server.origin);
			await watch(context, server.origin, complaints);
			const page = context.pages()[0] ?? (await context.newPage());
			await setUp(page, name, role);
			await untilStored(page);
			return page;
		};
		const pages = await Promise.all([
			open("Lena Lead", "Lead inspector"),
			open("Ann Assessor", "Local assessor"),
			open("Ben Assessor", "Local assessor"),
		]);
		const [lead, ann, ben] = pages;
		await use({ lead, ann, ben, folder });
		for (const page of pages) await page.context().close();
		await rm(folder, { recursive: true, force: true });
	},
});

/** A text is the whole name. */
const named = (name: string | RegExp) => ({ name, exact: typeof name === "string" });
export const press = (page: Page, name: string | RegExp) => page.getByRole("button", named(name)).first().click();
/** By key: a screen that moves the focus scrolls away from under a click. */
export const follow = (page: Page, name: string | RegExp) => page.getByRole("link", named(name)).first().press("Enter");
export const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor();

export async function toOverview(page: Page): Promise<void> {
	await follow(page, "Assess resettlement cases");
	await follow(page, SERVICE);
	await heading(page, SERVICE);
}

export async function toHandOver(page: Page): Promise<void> {
	await toOverview(page);
	await follow(page, "Hand-over");
	await heading(page, "Hand-over");
}

/** Saves the file that something makes. */
export async function saved({ folder }: Team, page: Page, make: () => Promise<void>): Promise<string> {
	const [download] = await Promise.all([page.waitForEvent("download"), make()]);
	const file = join(folder, download.suggestedFilename());
	await download.saveAs(file);
	return file;
}

/** Chooses files of colleagues. `words`: six, that open the file; `signer`: whose six words are compared first. */
export async function choose(page: Page, files: readonly string[], words?: string, signer?: string): Promise<void> {
	await follow(page, "Assess resettlement cases");
	await follow(page, "Files from colleagues");
	await page.getByLabel("Sealed files").setInputFiles([...files]);
	if (words) {
		await page.getByLabel("Passphrase of this pack", { exact: true }).fill(words);
		await press(page, "Open the file");
	}
	if (signer) {
		await press(page, "Compare the six words");
		await press(page, new RegExp(`^I have compared them with ${signer}`));
	}
}

export async function takeIn(page: Page, files: readonly string[], words?: string, signer?: string): Promise<void> {
	await choose(page, files, words, signer);
	await takeChosen(page, files.length);
}

export async function takeChosen(page: Page, files: number): Promise<void> {
	const count = files === 1 ? "1 file" : `${files} files`;
	await press(page, `Take in ${count}`);
	await page.getByText(`${count} taken in`, { exact: true }).waitFor();
}

/** The receipts for what was just taken in, by sender. */
export async function receipts(team: Team, page: Page, senders: readonly string[]): Promise<readonly string[]> {
	await press(page, /^Make \d receipts?$/);
	const files: string[] = [];
	for (const sender of senders) {
		files.push(await saved(team, page, () => follow(page, new RegExp(`\\(for ${sender}\\)`))));
	}
	return files;
}

export async function createInspection(page: Page, spareKey: string): Promise<void> {
	await follow(page, "New inspection");
	await page.getByLabel("Youth justice service").fill(SERVICE);
	await page.getByRole("radio", { name: "England" }).check();
	await press(page, "Create the inspection");
	await heading(page, SERVICE);
	for (const reference of ["Case 1", "Case 2"]) {
		await page.getByLabel("Reference of the case").fill(reference);
		await page.keyboard.press("Enter");
		await page.getByText(`${reference} was added.`).waitFor();
	}
	await follow(page, "Details of the inspection");
	for (const name of ["Ann Assessor", "Ben Assessor"]) {
		await page.getByLabel("Name", { exact: true }).last().fill(name);
		await page.getByLabel("Role", { exact: true }).last().selectOption("Local assessor");
		await press(page, "Add member");
		await page.getByText(`${name} was added to the team.`).waitFor();
	}
	await page.getByLabel("Spare key").fill(spareKey);
	await page.keyboard.press("Tab");
	await toOverview(page);
	await follow(page, "Allocation and conflicts of interest");
	await page.getByLabel("Case 1", { exact: true }).selectOption({ label: "Ann Assessor (Local assessor)" });
	await page.getByLabel("Case 2", { exact: true }).selectOption({ label: "Ben Assessor (Local assessor)" });
}

export async function cardOf(page: Page): Promise<string> {
	await follow(page, "This device");
	await follow(page, "Your device card");
	return page.getByText(/^device-card\./).innerText();
}

export async function trust(page: Page, name: string, card: string): Promise<void> {
	await follow(page, "Assess resettlement cases");
	await follow(page, "Colleagues’ devices");
	await page.getByLabel("Text of the card").fill(card);
	await press(page, "Add the card");
	await heading(page, name);
	await press(page, new RegExp(`^I have compared them with ${name}`));
	await page.getByText(`The device of ${name} is trusted: work can be sealed to it.`).waitFor();
}
