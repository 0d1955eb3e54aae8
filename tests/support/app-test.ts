import { expect, test as plainTest } from "vitest";
import { type AppServer, startAppServer } from "./app-server.ts";

interface Fixtures {
	server: AppServer;
	/** What the browser complained of. A test that provokes a complaint takes it out: `complaints.splice(0)`. */
	complaints: string[];
}

/** A test of the built app. It fails on anything that is left in `complaints`. */
export const appTest = plainTest.extend<Fixtures>({
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
});
