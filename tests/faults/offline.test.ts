import { describe, expect } from "vitest";
import { untilStored } from "#support/offline.ts";
import { test } from "./fault-test.ts";
import { beginCase, chooseTheOther, leaveAndSave, reopenCase, standingIn, typeOn } from "./work.ts";

describe("without a host, after the browser was closed", () => {
	test("the app opens, unlocks, shows the work and stores more", async ({ device, server }) => {
		let { page } = await device.start();
		const address = await beginCase(page);
		await untilStored(page);
		await chooseTheOther(page, "B3");
		await typeOn(page, "B3", "Her school kept a place for her.");
		await leaveAndSave(page);
		const before = await standingIn(page);
		await device.close();
		await server.stop();

		({ page } = await device.start());
		await reopenCase(page, address);
		expect(await standingIn(page)).toEqual(before);
		await typeOn(page, "B4", "He went back in September.");
		await leaveAndSave(page);
		const after = await standingIn(page);
		await device.close();

		({ page } = await device.start());
		await reopenCase(page, address);
		expect(await standingIn(page)).toEqual(after);
	});
});
