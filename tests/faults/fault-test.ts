import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as plainTest } from "vitest";
import { type AppServer, startAppServer } from "#support/app-server.ts";
import { watch } from "#support/watch.ts";
import { createDevice, type Device, discard } from "./device.ts";
import { createWitness, type Witness } from "./witness.ts";

interface Fixtures {
	server: AppServer;
	/** What the browser complained of. A test that provokes a complaint takes it out: `complaints.splice(0)`. */
	complaints: string[];
	/** What was entered in any window, and what the screen said of it. */
	witness: Witness;
	/** Empty, for another build of the app; gone behind the test. */
	folder: string;
	device: Device;
}

/** A test of the built app on a computer that fails. */
export const test = plainTest.extend<Fixtures>({
	server: async ({}, use) => {
		const server = await startAppServer();
		await use(server);
		await server.stop();
	},
	complaints: async ({}, use) => {
		const complaints: string[] = [];
		await use(complaints);
		expect(complaints, "complaints of the browser").toEqual([]);
	},
	witness: async ({}, use) => use(createWitness()),
	folder: async ({}, use) => {
		const folder = await mkdtemp(join(tmpdir(), "faults-build-"));
		await use(folder);
		await rm(folder, { recursive: true });
	},
	device: async ({ server, complaints, witness }, use) => {
		const device = await createDevice(server.origin, async (context) => {
			await watch(context, server.origin, complaints);
			await witness.follow(context);
		});
		await use(device);
		await discard(device);
	},
});
