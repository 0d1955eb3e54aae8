import { describe, expect } from "vitest";
import { countOf, sayFigures } from "./counts.ts";
import { test } from "./fault-test.ts";
import { beginCase, LONGEST_AT_RISK, reopenCase, standingIn, typeOn, words } from "./work.ts";

/** They take twice as long to type as may be lost. */
const WORDS = 14;

describe("a page that is left in mid-word", () => {
	test("has stored all but the last keys", async ({ device, witness }) => {
		const times = countOf("FAULTS_LEAVINGS", 1);
		const { page } = await device.start();
		const address = await beginCase(page);
		let oldestLostKey = 0;
		for (let time = 0; time < times; time++) {
			witness.begin(await standingIn(page));
			await typeOn(page, "B1", words(WORDS).trim());
			await (time % 2 === 0 ? page.reload() : page.goto("about:blank"));
			witness.end();
			await reopenCase(page, address);
			const outcome = witness.compare(await standingIn(page));
			expect(outcome.lost).toEqual([]);
			oldestLostKey = Math.max(oldestLostKey, outcome.oldestLostKey);
		}
		sayFigures("pages left in mid-word", { times, lost: 0, "oldest lost key (ms)": oldestLostKey });
		expect(oldestLostKey).toBeLessThan(LONGEST_AT_RISK);
		expect(witness.alarms).toEqual([]);
	});
});
