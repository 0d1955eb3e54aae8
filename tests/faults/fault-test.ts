import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { appTest } from "#support/app-test.ts";
import { watch } from "#support/watch.ts";
import { createDevice, type Device, discard } from "./device.ts";
import { createWitness, type Witness } from "./witness.ts";

interface Fixtures {
	/** What was entered in any window, and what the screen said of it. */
	witness: Witness;
	/** Empty, for another build of the app; gone behind the test. */
	folder: string;
	device: Device;
}

/** A test of the built app on a computer that fails. */
export const test = appTest.extend<Fixtures>({
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
