import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { openBundle } from "#exchange/open-bundle.ts";
import { keyFor } from "#support/bundle-vectors/changed-bundle.ts";

const folder = new URL("../../fixtures/bundles/", import.meta.url);
const names = readdirSync(folder).map((file) => basename(file, ".age"));

describe("a file that arrives", () => {
	it.each(names)("comes to what its name says: %s", async (name) => {
		const file = new Blob([readFileSync(new URL(`${name}.age`, folder))]);
		const opened = await openBundle(file, keyFor(name));
		expect(opened.ok ? "opened" : opened.problem.kind).toBe(name.split(".")[0]);
	});
});
