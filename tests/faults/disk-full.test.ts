import type { BrowserContext, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { countOf, sayFigures } from "./counts.ts";
import { test } from "./fault-test.ts";
import { beginCase, chooseTheOther, reopenCase, standingIn, typeOn, words } from "./work.ts";

/** Limits what the app may store, in bytes; without a limit, the disk decides again. */
async function limitRoom(context: BrowserContext, page: Page, origin: string) {
	const session = await context.newCDPSession(page);
	return async (bytes?: number) => {
		await session.send("Storage.overrideQuotaForOrigin", { origin, ...(bytes !== undefined && { quotaSize: bytes }) });
	};
}

describe("a full disk", () => {
	test("is said loudly, keeps nobody from typing, and loses nothing", async ({ device, server }) => {
		const times = countOf("FAULTS_FULL_DISKS", 1);
		let { page, context } = await device.start();
		const address = await beginCase(page);
		await device.close();
		for (let time = 0; time < times; time++) {
			({ page, context } = await device.start());
			const limit = await limitRoom(context, page, server.origin);
			await limit(1_000);
			await reopenCase(page, address);
			await chooseTheOther(page, "B1");
			await typeOn(page, "B1", words(4));
			await page.getByRole("alert").getByText("There is no room left on this device").waitFor();
			await page.getByRole("alert").getByText("NOT SAVED", { exact: true }).waitFor();
			await chooseTheOther(page, "B2");
			await typeOn(page, "B2", words(4));
			const entered = await standingIn(page);
			expect(await page.getByText(/^Saved/).count()).toBe(0);

			await limit();
			await page.getByText(/^Saved \d\d:\d\d:\d\d$/).waitFor();
			await device.kill();
			({ page } = await device.start());
			await reopenCase(page, address);
			expect(await standingIn(page)).toEqual(entered);
			await device.close();
		}
		sayFigures("full disks", { times, lost: 0 });
	});
});
