import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { changed, lead, sender } from "#support/bundle-vectors/changed-bundle.ts";
import { askHidden } from "../../../src/command-line/ask-hidden.ts";
import { inspectBundle } from "../../../src/command-line/inspect-bundle.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const vector = (name: string) => join(root, "tests/fixtures/bundles", `${name}.age`);

const folder = mkdtempSync(join(tmpdir(), "command-line-"));
const file = (name: string, content: string | Uint8Array) => {
	writeFileSync(join(folder, name), content);
	return join(folder, name);
};
const identity = file(
	"identity.txt",
	"# Office\nAGE-SECRET-KEY-1K2ET9V4JK2ET9V4JK2ET9V4JK2ET9V4JK2ET9V4JK2ET9V4JK2EQ08LR2T\n",
);
const passphrase = file("passphrase.txt", "abacus blanket cactus dagger easel fabric\n");

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as somebody would who has no terminal. */
function run(...args: string[]) {
	const command = [join(root, "src/command-line/bundle.mjs"), ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"] });
	return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

const inspect = (...args: string[]) => inspectBundle(["inspect", ...args]);

describe("npm run bundle", () => {
	it("lists what a bundle holds, and ends with 0 once it is verified", () => {
		const { status, stdout } = run("inspect", vector("opened.redacted-and-withheld"), "--identity", identity);
		expect(stdout).toContain("Verified.");
		expect(stdout).toMatch(/What it is +Hand-over/);
		expect(stdout).toMatch(/From +Ada Assessor \(Local assessor\), device device-a1/);
		expect(stdout).toMatch(/Words of the card +(\w+ ){5}\w+\n/);
		expect(stdout).toContain(`${lead.card.recipient} (device device-b2)`);
		expect(stdout).toMatch(/assessment-1 +4 +1 +1 +1 +Name of person-1\n/);
		expect(status).toBe(0);
	});

	it("says what is wrong and ends with 1 where a bundle is refused", () => {
		const { status, stdout, stderr } = run("inspect", vector("bundle-altered.entry"), "--identity", identity);
		expect(stderr).toContain("What is in the file is not what was signed");
		expect([status, stdout]).toEqual([1, ""]);
	});

	it("asks for no passphrase where nobody can type one, and ends with 2", () => {
		const { status, stderr } = run("inspect", vector("opened.with-passphrase"));
		expect(stderr).toContain("--passphrase-file");
		expect(status).toBe(2);
	});

	it("opens with a passphrase from a file", async () => {
		const { code, text } = await inspect(vector("opened.with-passphrase"), "--passphrase-file", passphrase);
		expect(text).toMatch(/Sealed to +whoever has the passphrase/);
		expect(code).toBe(0);
	});

	it.each([
		["opened.pack", /Spare key +age1/],
		["opened.receipt", /Receipt for +bundle-9/],
		["opened.key-check-without-entries", /Entries +0 entries in 0 streams/],
	])("lists what is special to %s", async (name, line) => {
		expect((await inspect(vector(name), "--identity", identity)).text).toMatch(line);
	});

	it("lets nothing of a bundle move the cursor of a terminal", async () => {
		const from = { ...sender.card, name: "\u001b[2JAda\u202e\nVerified" };
		const hostile = file("hostile.age", await changed({ header: { from } }));
		const { code, text } = await inspect(hostile, "--identity", identity);
		expect(code).toBe(0);
		expect(["\u001b", "\u202e", "\nVerified"].filter((one) => text.includes(one))).toEqual([]);
	});

	it.each([
		["without an identity where one is needed", [vector("opened.pack")], 2, "--identity"],
		[
			"with a passphrase for what is sealed to keys",
			[vector("opened.pack"), "--passphrase-file", passphrase],
			1,
			"sealed to devices",
		],
		["with an identity that is none", [vector("opened.pack"), "--identity", passphrase], 1, "no age identity"],
		[
			"with an identity file that is not there",
			[vector("opened.pack"), "--identity", "nowhere"],
			1,
			"nowhere: The file cannot be read",
		],
		["with a file that is not there", ["nowhere"], 1, "nowhere: The file cannot be read"],
		["with a folder", [folder, "--identity", identity], 1, "cannot be read"],
		["with a file of another kind", [identity], 1, "is not a sealed hand-over"],
		[
			"with both",
			[vector("opened.pack"), "--identity", identity, "--passphrase-file", passphrase],
			2,
			"npm run bundle",
		],
		["with an unknown option", [vector("opened.pack"), "--verbose"], 2, "npm run bundle"],
		["with nothing to inspect", [], 2, "npm run bundle"],
		["with two files", ["one", "other"], 2, "npm run bundle"],
		["for help", ["--help"], 0, "npm run bundle"],
	])("says what to do when it is called %s", async (_, args, code, text) => {
		const outcome = await inspect(...args);
		expect(outcome.text).toContain(text);
		expect(outcome.code).toBe(code);
	});
});

describe("a passphrase that is asked for", () => {
	it.each([
		["six words\n", "six words"],
		["\u0003", ""],
	])("is not shown while it is typed: %j", async (keys, typed) => {
		const input = new PassThrough();
		const output = new PassThrough();
		const asked = askHidden("Passphrase: ", input, output);
		input.write(keys);
		expect(await asked).toBe(typed);
		expect(String(output.read())).toBe("Passphrase: \n");
	});
});
