import { rm } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect } from "vitest";
import { countOf, sayFigures } from "./counts.ts";
import { removeDatabase, removeMirror } from "./damage.ts";
import { endure, unlockUntilKilled } from "./endure.ts";
import { test } from "./fault-test.ts";
import { buildOnSlowDisk } from "./slow-disk.ts";
import {
	beginCase,
	chooseTheOther,
	LONGEST_AT_RISK,
	leaveAndSave,
	reopenCase,
	standingIn,
	typeOn,
	words,
} from "./work.ts";

/** The longest that unlocking is left to run before the browser is killed, in milliseconds. */
const LONGEST_UNLOCKING = 1_500;

describe("a browser that is killed at a random moment", () => {
	test("while a person chooses and types has stored all that it called saved, and all but the last keys", async ({
		device,
		witness,
	}) => {
		const times = countOf("FAULTS_KILLS", 2);
		const oldestLostKey = await endure({ device, witness, fault: "kills", times });
		expect(oldestLostKey).toBeLessThan(LONGEST_AT_RISK);
	});

	test("while it unites the copies has lost nothing of the one that it writes anew", async ({ device, server }) => {
		const build = await buildOnSlowDisk();
		await server.start(build);
		const times = countOf("FAULTS_UNLOCKING_KILLS", 1);
		let { page } = await device.start();
		const address = await beginCase(page);
		await chooseTheOther(page, "B1");
		await typeOn(page, "B1", words(4));
		await leaveAndSave(page);
		const entered = await standingIn(page);
		await device.close();
		for (let time = 0; time < times; time++) {
			({ page } = await device.start());
			await unlockUntilKilled(device, page, address, pause(Math.random() * LONGEST_UNLOCKING));
			await removeDatabase(device.profile);
			({ page } = await device.start());
			await reopenCase(page, address);
			expect(await standingIn(page)).toEqual(entered);
			await device.close();
		}
		sayFigures("kills while unlocking", { times, lost: 0 });
		await rm(build, { recursive: true });
	});
});

describe("a battery that is pulled as soon as the screen says saved", () => {
	test("leaves all that was called saved in each of the two copies", async ({ device, witness, server }) => {
		const build = await buildOnSlowDisk();
		await server.start(build);
		let time = 0;
		const harm = (profile: string) => (time++ % 2 === 0 ? removeDatabase(profile) : removeMirror(profile));
		const times = countOf("FAULTS_BATTERIES", 2);
		await endure({ device, witness, fault: "pulled batteries", times, moment: witness.nextSaved, harm });
		await rm(build, { recursive: true });
	});
});
