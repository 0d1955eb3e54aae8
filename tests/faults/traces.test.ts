import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { openCase, PASSPHRASE, setUp, unlock, untilSaved } from "../e2e/steps.ts";
import { sayFigures } from "./counts.ts";
import { test } from "./fault-test.ts";
import { findTraces, type Place, waysToWrite } from "./traces/find-traces.ts";
import { leaveAndSave, typeOn } from "./work.ts";

const SERVICE = "Quorvexham Youth Justice Service";
const REFERENCE = "Zibworth 7";
const REASON = "Her uncle Wolfrunt met her at the gate.";
const HALF_TYPED = "and nobody asked Jaxiwen what she";
const SECRETS = ["Quorvexham", "Zibworth", "Wolfrunt", "Jaxiwen", "Alex Reader", PASSPHRASE];

/** The browser writes down what a window shows up to so many milliseconds after it changed. */
const BROWSER_IS_LATE = 3_000;

/** The halves of a word, and the word: where it is compressed, it is nothing but a pointer to each half. */
const HALVES = ["Brimwhistle", "Dravokency"] as const;
const PLANTED = HALVES.join("");

describe("the folder of the browser's profile", () => {
	test("holds no word of the work and no passphrase, whether running, locked, killed or ended", async ({ device }) => {
		let { page } = await device.start();
		await enterSecrets(page);
		await pause(BROWSER_IS_LATE);
		const running = await findTraces(device.profile, SECRETS);

		await page.getByRole("button", { name: "Lock", exact: true }).click();
		await page.getByLabel("Passphrase", { exact: true }).waitFor();
		await pause(BROWSER_IS_LATE);
		const locked = await findTraces(device.profile, SECRETS);

		await unlock(page);
		await typeOn(page, "B2", HALF_TYPED);
		await device.kill();
		const killed = await findTraces(device.profile, SECRETS);

		({ page } = await device.start());
		await page.goto("/");
		await unlock(page);
		await page.getByRole("link", { name: SERVICE }).waitFor();
		await device.close();
		const ended = await findTraces(device.profile, SECRETS);

		expect({ running, locked, killed, ended }).toEqual({ running: [], locked: [], killed: [], ended: [] });
		sayFigures("traces", { words: SECRETS.length, states: 4, found: 0 });
	});

	test("is searched in a way that finds what is stored unsealed", async ({ device }) => {
		let { page } = await device.start();
		await page.goto("/");
		await storeUnsealed(page);
		await device.close();
		// With the next entry, what is more than a log takes goes into a table, where it is compressed.
		({ page } = await device.start());
		await page.goto("/");
		await page.evaluate(() => localStorage.setItem("next", "entry"));
		await device.close();

		const traces = await findTraces(device.profile, [PLANTED]);
		const ways = new Set(traces.map(({ writtenAs }) => writtenAs));
		const places = new Set(traces.map(({ within }) => within));
		expect(ways).toEqual(new Set(waysToWrite(PLANTED).keys()));
		expect(places).toEqual(new Set<Place>(["file", "log", "table", "value"]));
	});
});

/** A service, a case, a reason, and another that is still being typed. */
async function enterSecrets(page: Page): Promise<void> {
	await setUp(page);
	await page.getByRole("link", { name: "New inspection" }).click();
	await page.getByLabel("Youth justice service").fill(SERVICE);
	await page.getByRole("radio", { name: "England" }).check();
	await page.getByRole("button", { name: "Create the inspection" }).click();
	await page.getByRole("heading", { level: 1, name: SERVICE }).waitFor();
	await page.getByLabel("Reference of the case").fill(REFERENCE);
	await page.getByRole("button", { name: "Add case" }).click();
	await openCase(page, REFERENCE);
	await typeOn(page, "B1", REASON);
	await leaveAndSave(page);
	await typeOn(page, "B2", HALF_TYPED);
	await untilSaved(page);
}

/** Puts the word where a careless program would, in every way in which it may be written there. */
async function storeUnsealed(page: Page): Promise<void> {
	await page.evaluate(async ([first, second]) => {
		const word = first + second;
		const shifted = (text: string) => [0, 1, 2].map((shift) => btoa("-".repeat(shift) + text));
		const wide = [...word].map((letter) => `${letter}\0`).join("");
		localStorage.setItem("planted", word);
		localStorage.setItem("planted, wide", `${word} –`);
		localStorage.setItem("planted, encoded", [...shifted(word), ...shifted(wide)].join(" "));
		const pointers = (times: number) => `${`${first}; ${second}; `.repeat(times)}${word}`;
		for (let item = 0; item < 10; item++) localStorage.setItem(`planted, compressed ${item}`, pointers(2_000));
		await new Promise((resolve, reject) => {
			const opening = indexedDB.open("planted");
			opening.onerror = () => reject(opening.error);
			opening.onupgradeneeded = () => opening.result.createObjectStore("planted");
			opening.onsuccess = () => {
				const storing = opening.result.transaction("planted", "readwrite");
				storing.objectStore("planted").put(word, word);
				storing.objectStore("planted").put(pointers(12_000), "compressed");
				storing.oncomplete = () => resolve(opening.result.close());
				storing.onabort = () => reject(storing.error);
			};
		});
	}, HALVES);
}
