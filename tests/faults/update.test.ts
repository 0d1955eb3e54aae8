import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { untilStored } from "#support/offline.ts";
import { question, unlock } from "../e2e/steps.ts";
import { countOf, sayFigures } from "./counts.ts";
import { test } from "./fault-test.ts";
import { buildOnSlowDisk } from "./slow-disk.ts";
import { beginCase, reopenCase, standingIn, typeOn, words } from "./work.ts";

const LAST_KEY = "!";

/**
 * Runs in the page, before the app: presses a last key where one types, in the moment in which the newer build takes over.
 * From then on nothing waits: a page that reloads runs on until the new one has come, and a browser may be quicker to fetch
 * that than a pause is long. What is kept is kept because the reload waits for it.
 */
function pressLastKey(key: string): void {
	navigator.serviceWorker?.addEventListener("controllerchange", () => {
		window.setTimeout = (() => 0) as unknown as typeof setTimeout;
		const area = document.activeElement;
		if (!(area instanceof HTMLTextAreaElement)) return;
		area.setRangeText(key, area.value.length, area.value.length, "end");
		area.dispatchEvent(new InputEvent("input", { bubbles: true }));
	});
}

describe("an update that is taken in mid-sentence", () => {
	test("keeps what was half typed in every window", async ({ device, server, witness, folder }) => {
		const times = countOf("FAULTS_UPDATES", 1);
		// What is begun as the page goes takes too long there to be finished.
		await server.start(await buildOnSlowDisk(folder));
		const { page, context } = await device.start();
		const address = await beginCase(page);
		await untilStored(page);
		const another = await context.newPage();
		await another.addInitScript(pressLastKey, LAST_KEY);
		await reopenCase(another, address);

		for (let time = 0; time < times; time++) {
			await appendFile(join(folder, "sw.js"), "\n// newer");
			await server.start(folder);
			await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
			const update = page.getByRole("button", { name: "Store my work and update" });
			await update.waitFor();

			await typeOn(page, "B2", words(3));
			const standing = await standingIn(page);
			const text = words(3);
			await typeOn(another, "B1", text);
			await update.click();
			const typed = new Map(standing);
			for (const [field, value] of standing)
				if (field.endsWith("/reason/B1")) typed.set(field, value + text + LAST_KEY);
			for (const tab of [page, another]) {
				await unlock(tab);
				await question(tab, "B14").waitFor();
			}
			await expect.poll(() => standingIn(page)).toEqual(typed);
			await expect.poll(() => standingIn(another)).toEqual(typed);
		}
		sayFigures("updates with half-typed text", { times, windows: 2, lost: 0 });
		expect(witness.alarms).toEqual([]);
	});
});
