import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { contentTypes, securityHeaders } from "../../../src/host/headers.mjs";
import { readyFiles } from "../../../src/host/ready-files.mjs";

const folder = fileURLToPath(new URL("../../../src/host/ready/", import.meta.url));
const files = Object.entries(readyFiles);
const withHeaders = files.filter(([name]) => name !== "_redirects");
const withTypes = withHeaders.filter(([name]) => name !== "_headers");

describe("the ready files for hosts", () => {
	/** After a change on purpose: `npx vitest run tests/unit/host --update`. */
	it.each(files)("%s is what the one list of headers says", async (name, content) => {
		await expect(content).toMatchFileSnapshot(`${folder}${name}`);
	});

	it.each(withHeaders)("%s sends every security header", (_name, content) => {
		for (const [header, value] of Object.entries(securityHeaders)) {
			expect(content.split("\n").filter((line) => line.includes(header) && line.includes(value))).toHaveLength(1);
		}
	});

	it.each(withTypes)("%s knows every type of file", (_name, content) => {
		for (const [extension, type] of Object.entries(contentTypes)) {
			const [name = ""] = type.split(";");
			const known = content.split("\n").filter((line) => line.includes(name) && line.includes(extension.slice(1)));
			expect(known).not.toEqual([]);
		}
	});

	it.each(Object.entries(securityHeaders))(
		"%s holds no character that the language of a host gives a meaning",
		(_name, value) => {
			expect(value).not.toMatch(/["$%&<>\\]/);
		},
	);

	it("_headers has no line over the 2,000 characters that Cloudflare reads", () => {
		for (const line of (readyFiles._headers ?? "").split("\n")) expect(line.length).toBeLessThan(2000);
	});
});
