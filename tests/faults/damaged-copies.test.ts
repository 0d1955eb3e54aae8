import type { Page } from "playwright-core";
import { describe } from "vitest";
import { countOf } from "./counts.ts";
import { damageMirror, removeDatabase, removeMirror, tearLog } from "./damage.ts";
import { endure } from "./endure.ts";
import { test } from "./fault-test.ts";

/** Waits until a window says what happened to a copy. */
const untilSaid = (words: string) => (page: Page) => page.getByText(words).waitFor();

describe("what was called saved is read back", () => {
	test("after the database was removed, and the screen says so", async ({ device, witness }) => {
		const times = countOf("FAULTS_REMOVED_DATABASES", 1);
		const look = untilSaid("The browser’s database was gone or could not be read.");
		await endure({ device, witness, fault: "removed databases", times, harm: removeDatabase, look });
	});

	test("after the mirror was removed, and the screen says so", async ({ device, witness }) => {
		const times = countOf("FAULTS_REMOVED_MIRRORS", 1);
		const look = untilSaid("There was no second copy.");
		await endure({ device, witness, fault: "removed mirrors", times, harm: removeMirror, look });
	});

	test("after both copies were damaged in different places", async ({ device, witness }) => {
		const harm = async (profile: string) => {
			await tearLog(profile);
			await damageMirror(profile);
		};
		const times = countOf("FAULTS_BOTH_DAMAGED", 1);
		await endure({ device, witness, fault: "both copies damaged", times, harm });
	});
});
