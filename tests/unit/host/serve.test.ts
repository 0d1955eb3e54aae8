import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { securityHeaders } from "../../../src/host/headers.mjs";
import { type Host, serve } from "../../../src/host/serve.mjs";

const folder = mkdtempSync(join(tmpdir(), "host-"));
const root = join(folder, "dist");
let host: Host;

beforeAll(async () => {
	mkdirSync(join(root, "assets"), { recursive: true });
	writeFileSync(join(folder, "secret.txt"), "secret");
	writeFileSync(join(root, "index.html"), "the page");
	writeFileSync(join(root, "assets", "app-1234.js"), "the script");
	host = await serve({ root, port: 0 });
});

afterAll(async () => {
	await host.stop();
	rmSync(folder, { recursive: true });
});

interface Answer {
	readonly status: number | undefined;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: Buffer;
}

/** As it goes over the wire: a browser's `fetch` would tidy the path and unpack the body. */
function ask(path: string, { method = "GET", headers = {} } = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const outgoing = request({ host: "localhost", port: host.port, path, method, headers }, async (response) => {
			resolve({ status: response.statusCode, headers: response.headers, body: await buffer(response) });
		});
		outgoing.on("error", reject).end();
	});
}

describe("the host", () => {
	it.each(["/", "/assets/app-1234.js", "/missing.js"])("sends the security headers with %s", async (path) => {
		const { headers } = await ask(path);
		for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()]).toBe(value);
	});

	it.each(["/", "/cases/c1", "/assets/"])(
		"answers the screen %s with the page, asked for anew each time",
		async (path) => {
			const { status, headers, body } = await ask(path);
			expect([status, String(body)]).toEqual([200, "the page"]);
			expect(headers["content-type"]).toBe("text/html; charset=utf-8");
			expect(headers["cache-control"]).toBe("no-cache");
		},
	);

	it("lets files be kept for ever whose name has a hash of their content", async () => {
		const { headers } = await ask("/assets/app-1234.js");
		expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
		expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
	});

	it("answers a missing file with 404, not with the page", async () => {
		expect((await ask("/assets/old-5678.js")).status).toBe(404);
	});

	it.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%00.txt", "/%.txt", "//"])(
		"gives nothing from outside its folder to %s",
		async (path) => {
			const { body } = await ask(path);
			expect(["Not found\n", "the page"]).toContain(String(body));
		},
	);

	it("compresses with Brotli where the browser takes it", async () => {
		const { headers, body } = await ask("/", { headers: { "Accept-Encoding": "gzip, br" } });
		expect(headers["content-encoding"]).toBe("br");
		expect(String(brotliDecompressSync(body))).toBe("the page");
	});

	it("sends nothing twice that has not changed", async () => {
		const { headers } = await ask("/");
		const again = await ask("/", { headers: { "If-None-Match": String(headers.etag) } });
		expect([again.status, String(again.body)]).toEqual([304, ""]);
	});

	it("refuses to be written to", async () => {
		expect((await ask("/", { method: "POST" })).status).toBe(405);
	});

	it("says when its port is taken", async () => {
		await expect(serve({ root, port: host.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
	});
});
