import { describe, expect } from "vitest";
import { countOf } from "./counts.ts";
import { removeDatabase, removeMirror } from "./damage.ts";
import { endure } from "./endure.ts";
import { test } from "./fault-test.ts";
import { buildOnSlowDisk } from "./slow-disk.ts";
import { LONGEST_AT_RISK } from "./work.ts";

describe("a browser that is killed at a random moment while a person chooses and types", () => {
	test("has stored all that it called saved, and all but the last keys", async ({ device, witness }) => {
		const times = countOf("FAULTS_KILLS", 1);
		const oldestLostKey = await endure({ device, witness, fault: "kills", times });
		expect(oldestLostKey).toBeLessThan(LONGEST_AT_RISK);
	});
});

describe("a battery that is pulled as soon as the screen says saved", () => {
	test("leaves all that was called saved in each of the two copies", async ({ device, witness, server, folder }) => {
		await server.start(await buildOnSlowDisk(folder));
		let time = 0;
		const harm = (profile: string) => (time++ % 2 === 0 ? removeDatabase(profile) : removeMirror(profile));
		const times = countOf("FAULTS_BATTERIES", 1);
		await endure({ device, witness, fault: "pulled batteries", times, harm });
	});
});
