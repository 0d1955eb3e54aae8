import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { practiceService } from "#domain/inspection/practice.ts";
import { openCase, PASSPHRASE, startPractice, unlock } from "../e2e/steps.ts";
import { countOf, sayFigures } from "./counts.ts";
import { removeDatabase, removeMirror } from "./damage.ts";
import type { Device } from "./device.ts";
import { killDuring } from "./endure.ts";
import { test } from "./fault-test.ts";
import { buildOnSlowDisk, STORING_TAKES, untilStoring } from "./slow-disk.ts";
import type { Standing } from "./witness.ts";
import { beginCase, chooseTheOther, leaveAndSave, reopenCase, standingIn, typeOn, words } from "./work.ts";

interface Interruption {
	readonly times: number;
	/** What is done before, and not cut off. `address` is of the case whose work must stand. */
	readonly prepare: (page: Page, address: string) => Promise<unknown>;
	readonly begin: (page: Page) => Promise<void>;
	/** How many times the disk stores something for it: the browser is killed during one of them, or before the first. */
	readonly stores: number;
	/** What is done to the disk after the kill; a number for each time. */
	readonly harm?: (profile: string, time: number) => Promise<void>;
	/** Called with the window that has been opened again. */
	readonly look?: (page: Page) => Promise<void>;
}

const NOT_HERE = "This is not on this device";

describe("what is cut off by a kill at a random moment", () => {
	test("uniting the copies, has lost nothing of the one that is written anew", async ({ device, server, folder }) => {
		await server.start(await buildOnSlowDisk(folder));
		const times = countOf("FAULTS_UNLOCKING_KILLS", 1);
		const prepare = (page: Page, address: string) => page.goto(address);
		await interrupt(device, { times, prepare, begin: unlock, stores: 5, harm: removeDatabase });
		sayFigures("kills while unlocking", { times, lost: 0 });
	});

	test("making new vault keys, has left the vault under the old ones or under the new, whole in each copy", async ({
		device,
		server,
		folder,
	}) => {
		await server.start(await buildOnSlowDisk(folder));
		const times = countOf("FAULTS_RENEWING_KILLS", 1);
		const vaults = new Set<string>();
		const prepare = async (page: Page) => {
			await goUnlocked(page, "/this-device/new-keys");
			vaults.add(await vaultOf(page));
			await page.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
		};
		const begin = (page: Page) => page.getByRole("button", { name: "Make new vault keys" }).click();
		const harm = async (profile: string, time: number) => {
			if (time % 3 === 0) await removeDatabase(profile);
			if (time % 3 === 1) await removeMirror(profile);
		};
		const look = async (page: Page) => void vaults.add(await vaultOf(page));
		await interrupt(device, { times, prepare, begin, stores: 5, harm, look });
		sayFigures("kills while renewing the keys", { times, renewed: vaults.size - 1, lost: 0 });
	});

	test("erasing an inspection, has left it whole or nothing of it, and all of the others", async ({
		device,
		server,
		folder,
	}) => {
		await server.start(await buildOnSlowDisk(folder));
		const times = countOf("FAULTS_ERASING_KILLS", 1);
		let doomed = { address: "", certificate: "", standing: new Map() as Standing };
		let erased = 0;
		const prepare = async (page: Page) => {
			await goUnlocked(page, "/");
			await startPractice(page);
			const inspection = page.url();
			await openCase(page, "Practice 1");
			await chooseTheOther(page, "B2");
			await leaveAndSave(page);
			const certificate = inspection.replace("/inspections/", "/this-device/erased/");
			doomed = { address: page.url(), certificate, standing: await standingIn(page) };
			await goUnlocked(page, `${inspection}/erase`);
			await page.getByLabel("Why is it erased?").fill("Practised enough");
			await page.getByLabel(/Type the name of the service/).fill(practiceService);
		};
		const begin = (page: Page) => page.getByRole("button", { name: "Erase it now" }).click();
		const look = async (page: Page) => {
			await goUnlocked(page, doomed.address);
			const isGone = (await titleOf(page)) === NOT_HERE;
			if (isGone) erased++;
			else expect(await standingIn(page)).toEqual(doomed.standing);
			await goUnlocked(page, doomed.certificate);
			expect(await titleOf(page)).toBe(isGone ? "Certificate of erasure" : NOT_HERE);
		};
		await interrupt(device, { times, prepare, begin, stores: 6, look });
		sayFigures("kills while erasing", { times, erased, whole: times - erased });
	});
});

async function interrupt(device: Device, { times, prepare, begin, stores, harm, look }: Interruption): Promise<void> {
	let { page, context } = await device.start();
	const address = await beginCase(page);
	await chooseTheOther(page, "B1");
	await typeOn(page, "B1", words(4));
	await leaveAndSave(page);
	const entered = await standingIn(page);
	await device.close();
	for (let time = 0; time < times; time++) {
		({ page, context } = await device.start());
		await prepare(page, address);
		const end = untilStoring(context, Math.floor(Math.random() * (stores + 1)));
		await killDuring(
			device,
			begin(page),
			end.then(() => pause(Math.random() * STORING_TAKES)),
		);
		await harm?.(device.profile, time);
		({ page } = await device.start());
		await reopenCase(page, address);
		expect(await standingIn(page)).toEqual(entered);
		await look?.(page);
		await device.close();
	}
}

async function goUnlocked(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await unlock(page);
	await page.locator(".save-status").waitFor();
}

const titleOf = (page: Page) => page.getByRole("heading", { level: 1 }).textContent();

/** What the vault is called, which is something else with each new master key. */
async function vaultOf(page: Page): Promise<string> {
	const body = await page.evaluate(
		() =>
			new Promise<string>((resolve, reject) => {
				const opening = indexedDB.open("vault");
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const reading = opening.result.transaction("headers").objectStore("headers").getAll();
					reading.onerror = () => reject(reading.error);
					reading.onsuccess = () => {
						opening.result.close();
						resolve(reading.result.at(-1).body);
					};
				};
			}),
	);
	return JSON.parse(body).vault;
}
