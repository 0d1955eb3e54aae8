import { describe, expect } from "vitest";
import { countOf, sayFigures } from "./counts.ts";
import { test } from "./fault-test.ts";
import { beginCase, reopenCase, standingIn, typeOn, words } from "./work.ts";

describe("a page that is left in mid-word", () => {
	test("stores even the last key first", async ({ device, witness }) => {
		const times = countOf("FAULTS_RELOADS", 2);
		const { page } = await device.start();
		const address = await beginCase(page);
		for (let time = 0; time < times; time++) {
			await typeOn(page, "B1", words(1).trim());
			const typed = await standingIn(page);
			await (time % 2 === 0 ? page.reload() : page.goto("about:blank"));
			await reopenCase(page, address);
			expect(await standingIn(page)).toEqual(typed);
		}
		sayFigures("reloads in mid-word", { times, lost: 0 });
		expect(witness.alarms).toEqual([]);
	});
});
