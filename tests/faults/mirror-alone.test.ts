import { describe, expect } from "vitest";
import { blockDatabase, removeMirror } from "./damage.ts";
import { test } from "./fault-test.ts";
import { beginCase, leaveAndSave, reopenCase, standingIn, typeOn, words } from "./work.ts";

const NOTICE = "You are working in one copy only";

describe("a browser that does not open its database", () => {
	test("goes on in the second copy, of which the database takes all once it opens again", async ({ device }) => {
		let { page } = await device.start();
		const address = await beginCase(page);
		await typeOn(page, "B1", words(5));
		await leaveAndSave(page);
		const before = await standingIn(page);
		await device.close();

		const unblock = await blockDatabase(device.profile);
		({ page } = await device.start());
		await reopenCase(page, address);
		await page.getByText(NOTICE).waitFor();
		expect(await standingIn(page)).toEqual(before);
		await typeOn(page, "B2", words(5));
		await page.keyboard.press("Tab");
		await page.getByText(/^Saved \d\d:\d\d:\d\d, one copy/).waitFor();
		const written = await standingIn(page);
		expect(written).not.toEqual(before);
		await device.kill();

		({ page } = await device.start());
		await reopenCase(page, address);
		await page.getByText(NOTICE).waitFor();
		expect(await standingIn(page)).toEqual(written);
		await device.close();

		await unblock();
		({ page } = await device.start());
		await reopenCase(page, address);
		expect(await page.getByText(NOTICE).count()).toBe(0);
		expect(await standingIn(page)).toEqual(written);
		await device.close();

		await removeMirror(device.profile);
		({ page } = await device.start());
		await reopenCase(page, address);
		expect(await standingIn(page)).toEqual(written);
	});
});
