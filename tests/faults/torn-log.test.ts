import type { Page } from "playwright-core";
import { describe } from "vitest";
import { countOf, sayFigures } from "./counts.ts";
import { tearLog } from "./damage.ts";
import { endure } from "./endure.ts";
import { test } from "./fault-test.ts";

const BYSTANDER = "bystander";

/**
 * Whether the browser has deleted every database of the app since this was last asked, as Chromium does at the second
 * start after a torn record: it would have taken this one, too.
 */
async function wereDatabasesDeleted(page: Page): Promise<boolean> {
	return page.evaluate(async (name) => {
		const isThere = (await indexedDB.databases()).some((database) => database.name === name);
		await new Promise((resolve, reject) => {
			const opening = indexedDB.open(name);
			opening.onsuccess = () => resolve(opening.result.close());
			opening.onerror = () => reject(opening.error);
		});
		return !isThere;
	}, BYSTANDER);
}

describe("a torn log of the database", () => {
	test("loses nothing of what was called saved, even when the browser deletes the database for it", async ({
		device,
		witness,
	}) => {
		let deletions = -1; // at first there is no bystander
		const look = async (page: Page) => {
			if (await wereDatabasesDeleted(page)) deletions++;
		};
		const times = countOf("FAULTS_TORN_LOGS", 1);
		await endure({ device, witness, fault: "torn logs", times, harm: tearLog, look });
		sayFigures("torn logs", { "databases deleted by the browser": deletions });
	});
});
