import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { expectAccessible } from "#support/axe.ts";
import { test } from "#support/browser.ts";
import { setUp, startPractice, unlock } from "./steps.ts";

/** How many files of the second copy hold rows of the inspection: of which they are is not sealed. */
function mirrorFilesWith(
	page: Page,
	inspection: string,
): Promise<{ readonly files: number; readonly holding: number }> {
	return page.evaluate(async (id) => {
		const root = await navigator.storage.getDirectory();
		const folder = await root.getDirectoryHandle("mirror");
		const texts: string[] = [];
		for await (const name of folder.keys()) {
			texts.push(await (await (await folder.getFileHandle(name)).getFile()).text());
		}
		const rows = [`"row":{"id":"${id}"`, `"journal":"${id}"`];
		return { files: texts.length, holding: texts.filter((text) => rows.some((row) => text.includes(row))).length };
	}, inspection);
}

describe("erasing an inspection", () => {
	test("leaves nothing of it in the files, gives a certificate, and holds after unlocking", async ({ page }) => {
		await setUp(page);
		await startPractice(page);
		const inspection = new URL(page.url()).pathname.split("/").at(-1) ?? "";
		expect(await mirrorFilesWith(page, inspection)).toEqual({ files: 1, holding: 1 });
		await page.goto(`/inspections/${inspection}/erase`);
		await unlock(page);
		await page.getByLabel("Why is it erased?").fill("Practised enough");
		await expectAccessible(page);
		const hint = await page.getByText(/^As it stands here: /).textContent();
		await page.getByLabel(/Type the name of the service/).fill(hint?.replace("As it stands here: ", "") ?? "");
		await page.getByRole("button", { name: "Erase it now" }).click();
		await page.getByRole("heading", { level: 1, name: "Certificate of erasure" }).waitFor();
		await expectAccessible(page);
		await page.getByText(/removed from both copies on this device/).waitFor();
		expect(await page.getByText(/could not be removed yet/).count()).toBe(0);
		expect(await mirrorFilesWith(page, inspection)).toEqual({ files: 1, holding: 0 });

		await page.goto(`/inspections/${inspection}`);
		await unlock(page);
		await page.getByRole("heading", { level: 1, name: "This is not on this device" }).waitFor();
	});
});
