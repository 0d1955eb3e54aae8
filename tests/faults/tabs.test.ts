import { describe, expect } from "vitest";
import { question } from "../e2e/steps.ts";
import { countOf, sayFigures } from "./counts.ts";
import { test } from "./fault-test.ts";
import { beginCase, chooseTheOther, leaveAndSave, reopenCase, standingIn, typeOn, words } from "./work.ts";

/** Each window's own questions. */
const OWN = [
	["B1", "B2", "B3"],
	["B4", "B5", "B6"],
	["B7", "B8", "B9"],
	["B10", "B11", "B12"],
];
const SHARED = "B14";
const TEXTS = OWN.map((_, window) => `What window ${window + 1} says.`);

describe("four windows at work in one case", () => {
	test("keep each other's fields, and show what they wrote in the same one side by side", async ({
		device,
		witness,
	}) => {
		const writes = countOf("FAULTS_TAB_WRITES", 2);
		let { page, context } = await device.start();
		const address = await beginCase(page);
		const others = await Promise.all(OWN.slice(1).map(() => context.newPage()));
		for (const other of others) await reopenCase(other, address);
		const windows = [page, ...others];

		const written = await Promise.all(
			windows.map(async (window, index) => {
				const own = OWN[index] ?? [];
				for (let write = 0; write < writes; write++) {
					const number = own[write % own.length] ?? "";
					await chooseTheOther(window, number);
					await typeOn(window, number, words(2));
				}
				await leaveAndSave(window);
				const isOwn = (field: string) => own.some((number) => field.endsWith(`/${number}`));
				return [...(await standingIn(window))].filter(([field]) => isOwn(field));
			}),
		);
		const all = Object.fromEntries(written.flat());
		for (const window of windows) {
			await expect.poll(async () => Object.fromEntries(await standingIn(window))).toMatchObject(all);
		}

		await Promise.all(windows.map((window, index) => typeOn(window, SHARED, TEXTS[index] ?? "")));
		// One after the other: each has heard of what the ones before wrote, and had not seen it when its person began.
		for (const window of windows) await leaveAndSave(window);
		const versions = question(page, SHARED).getByRole("region", { name: /given without seeing each other/ });
		await expect.poll(() => versions.getByRole("listitem").count()).toBe(windows.length);
		await device.kill();

		({ page, context } = await device.start());
		await reopenCase(page, address);
		expect(Object.fromEntries(await standingIn(page))).toMatchObject(all);
		const kept = question(page, SHARED).getByRole("region", { name: /given without seeing each other/ });
		for (const text of TEXTS) await kept.getByText(text, { exact: true }).waitFor();
		sayFigures("windows", { windows: windows.length, "writes of each": writes, "in the same field": 4, lost: 0 });
		expect(witness.alarms).toEqual([]);
	});
});
