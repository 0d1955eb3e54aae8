import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { expectAccessible } from "#support/axe.ts";
import { test } from "#support/browser.ts";
import { openCase, question, setUp, startPractice } from "./steps.ts";

const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 800 };

/** Nothing sticks out of the side of the screen, so that nobody has to scroll in two directions (WCAG 2.2, 1.4.10). */
async function expectReflow(page: Page): Promise<void> {
	const { scrolls, fits } = await page.evaluate(() => ({
		scrolls: document.documentElement.scrollWidth,
		fits: document.documentElement.clientWidth,
	}));
	expect(scrolls).toBeLessThanOrEqual(fits);
}

/** Axe finds nothing and nothing sticks out: at either width once, in either colour scheme once. */
async function expectShown(page: Page, screen: string): Promise<void> {
	for (const [size, colorScheme] of [
		[narrow, "dark"],
		[wide, "light"],
	] as const) {
		await page.setViewportSize(size);
		await page.emulateMedia({ colorScheme });
		await expectReflow(page);
		await expectAccessible(page).catch((error: unknown) => {
			throw new Error(`${screen}, ${size.width} px, ${colorScheme}: ${String(error)}`);
		});
	}
}

/** Follows links from the list of inspections, since a reload would ask for the passphrase again. */
const ways: Readonly<Record<string, readonly (string | RegExp)[]>> = {
	"the list of inspections": [],
	"a new inspection": ["New inspection"],
	"a new self-assessment": ["Start a self-assessment"],
	"this device": ["This device"],
	"its device card": ["This device", "Your device card"],
	"the devices of colleagues": ["This device", "Devices of colleagues, and adding one"],
	"files from colleagues": ["Files from colleagues"],
	"health and copies": ["This device", /^Copies of your work/],
	"a new recovery key": ["This device", "Make a new recovery key"],
	"an inspection": [/^Practice Youth Justice Service/],
	"its board": [/^Practice Youth Justice Service/, "Day's board"],
	"its conflicts": [/^Practice Youth Justice Service/, "Conflicts to decide"],
	"its details": [/^Practice Youth Justice Service/, "Details of the inspection"],
	"the allocation of its cases": [/^Practice Youth Justice Service/, "Allocation and conflicts of interest"],
	"its dip sample": [/^Practice Youth Justice Service/, "Dip sample"],
	"its second scorings": [/^Practice Youth Justice Service/, "Second scoring"],
	"how far assessors agree": ["How far assessors agree"],
	"importing into it": [/^Practice Youth Justice Service/, "Import a list of cases (CSV)"],
	"redacting in it": [/^Practice Youth Justice Service/, "Redact what was entered"],
	"its evidence": [/^Practice Youth Justice Service/, "Evidence"],
	"its records seen and missing": [/^Practice Youth Justice Service/, "Evidence", "Records seen and missing"],
	"its practice examples": [/^Practice Youth Justice Service/, "Evidence", "Practice examples"],
	"its judgement": [/^Practice Youth Justice Service/, "Judgement"],
	"its log of challenges": [/^Practice Youth Justice Service/, "Factual accuracy"],
	"its reports": [/^Practice Youth Justice Service/, "Reports"],
	"a document": [/^Practice Youth Justice Service/, "Reports", "YJS summary: internal copy"],
	"the gate before outward copies": [
		/^Practice Youth Justice Service/,
		"Reports",
		"YJS summary: outward copy",
		"Decide what may leave",
	],
	"the record of a case": [/^Practice Youth Justice Service/, "Reports", "Record of case Practice 1"],
	"the blank forms": ["Blank forms"],
	"a blank form": ["Blank forms", /Case assessment guidance/],
	"the ratings across services": ["Ratings across services"],
	"the check of a document": ["Check a document"],
	"the effective practice guide": ["Effective practice guide"],
};

/** Files that no device but the one of the fixtures opens, or that none does. A passphrase is asked for the last one. */
const refused = [
	"bundle-armoured",
	"bundle-cut-short.in-a-stanza",
	"bundle-damaged.flipped",
	"bundle-empty",
	"bundle-head-damaged.no-end",
	"bundle-other-age-version",
	"bundle-passphrase-too-costly.with-passphrase",
	"bundle-too-many-recipients",
	"not-a-bundle.text",
	"not-a-bundle.zip",
	"opened.hand-over",
	"opened.with-passphrase",
];

describe("every screen", () => {
	test("passes axe and fits a narrow and a wide window, light and dark", async ({ page }) => {
		await page.goto("/");
		await page.getByRole("heading", { level: 1 }).waitFor();
		await expectShown(page, "the first run");
		await setUp(page);
		await startPractice(page);
		for (const [screen, links] of Object.entries(ways)) {
			await page.getByRole("link", { name: "Assess resettlement cases" }).click();
			for (const name of links)
				await page
					.getByRole("main")
					.or(page.getByRole("banner"))
					.getByRole("link", { name, exact: true })
					.first()
					.click();
			await page.getByRole("heading", { level: 1 }).waitFor();
			await expectShown(page, screen);
		}
	});

	test("has the search over it, which passes axe and fits with much found and with nothing", async ({ page }) => {
		await setUp(page);
		await startPractice(page);
		await page.keyboard.press("/");
		const search = page.getByRole("dialog", { name: "Search" });
		for (const [words, found] of [
			["accomodation", /^\d\d found/],
			["xyzzy", /^Nothing found/],
		] as const) {
			await search.getByLabel("Words to look for").fill(words);
			await search.getByText(found).waitFor();
			await expectShown(page, `the search for ${words}`);
		}
	});

	test("of a case fits a narrow window with everything opened", async ({ page }) => {
		await setUp(page);
		await startPractice(page);
		await openCase(page, "Practice 4");
		await page.setViewportSize(narrow);
		await page.evaluate(() => {
			for (const details of document.querySelectorAll("details")) details.open = true;
		});
		await expectReflow(page);
		await expectAccessible(page);
	});

	test("of the rehearsal and of its feedback fit a narrow and a wide window", async ({ page }) => {
		await setUp(page);
		await startPractice(page);
		await page.getByRole("link", { name: "Details of the inspection" }).click();
		await page.getByRole("link", { name: /^The rehearsal/ }).click();
		await page.getByRole("button", { name: "Begin the rehearsal" }).click();
		await question(page, "B1").getByRole("radio", { name: "Yes", exact: true }).first().check();
		for (const [heading, way] of [
			["Rehearse on a made-up case", page.getByRole("button", { name: "Compare with our answers" })],
			["Your answers beside ours", page.getByRole("link", { name: "Change your answer to B1" })],
		] as const) {
			await page.getByRole("heading", { level: 1, name: heading }).waitFor();
			await expectShown(page, heading);
			await way.click();
		}
		await question(page, "B1").getByRole("radio", { name: "Yes", checked: true }).waitFor();
	});

	test("of twelve files that cannot be taken in fits a narrow and a wide window", async ({ page }) => {
		await setUp(page);
		await page.getByRole("link", { name: "Files from colleagues" }).click();
		const files = refused.map((name) => new URL(`../fixtures/bundles/${name}.age`, import.meta.url).pathname);
		await page.getByLabel("Sealed files").setInputFiles(files);
		await page.getByText("1 file needs something from you, 11 files cannot be taken in").waitFor();
		await expectShown(page, "files that are refused");
	});

	test("of an address that leads nowhere says so, and shows the way back", async ({ page }) => {
		await setUp(page);
		await startPractice(page);
		const { origin } = new URL(page.url());
		await page.evaluate((address) => {
			history.pushState(null, "", address);
			dispatchEvent(new PopStateEvent("popstate"));
		}, `${origin}/inspections/none`);
		await page.getByRole("heading", { level: 1, name: "This is not on this device" }).waitFor();
		await page.getByRole("link", { name: "Go to your inspections" }).click();
		await page.getByRole("heading", { level: 1, name: "Inspections" }).waitFor();
	});
});
