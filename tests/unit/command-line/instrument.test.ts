import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { checkPdfUa } from "#support/pdf-ua/check-pdf-ua.ts";
import { instrumentCommand } from "../../../src/command-line/instrument-command.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const guidance = join(root, "schemas/resettlement-cag/v1.2.json");
const text = readFileSync(guidance, "utf8");
const scenarios = readFileSync(join(root, "schemas/resettlement-cag/scenarios.json"), "utf8");

const folder = mkdtempSync(join(tmpdir(), "instrument-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The path of an instrument in a folder of its own, with these scenarios beside it. */
function instrumentFile(name: string, content: string, beside?: string) {
	const own = mkdtempSync(join(folder, `${name}-`));
	writeFileSync(join(own, "v1.json"), content);
	if (beside !== undefined) writeFileSync(join(own, "scenarios.json"), beside);
	return join(own, "v1.json");
}

/** Runs the command as somebody would. */
function run(...args: string[]) {
	const command = [join(root, "src/command-line/instrument.mjs"), ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder });
	return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

const check = (file: string) => instrumentCommand(["check", file]);

describe("npm run instrument -- check", () => {
	it("says what is in an instrument, that its scenarios come out as expected, and ends with 0", () => {
		const { status, stdout } = run("check", guidance);
		expect(stdout).toContain("nothing is wrong with this instrument");
		expect(stdout).toMatch(/Fingerprint +1311236d7a57edc611e95038bdb244c015bd374b32acac8b5d0d48be513bf067\n/);
		expect(stdout).toMatch(/Questions +22 questions in 2 sections; 14 judged\n/);
		expect(stdout).toMatch(/all \d+ scenarios come out as expected/);
		expect(status).toBe(0);
	});

	it("names every fault with its line, its path, its rule and what to do, and ends with 1", () => {
		const lines = text.split("\n");
		const wrong = lines.findIndex((line) => line.includes('"id": "B2"'));
		const file = instrumentFile("wrong", lines.with(wrong, lines[wrong]?.replace("B2", "B1") ?? "").join("\n"));
		const { status, stdout, stderr } = run("check", file);
		expect(stderr).toContain(`Line ${wrong + 1}, sections.1.questions.1.id (duplicate-id)`);
		expect(stderr).toContain("The id “B1” stands for two things.");
		expect(stderr).toContain("Give one of them another id.");
		expect([status, stdout]).toEqual([1, ""]);
	});

	it("points at the name that nobody reads, not at the group that it is in", async () => {
		const at = text.split("\n").findIndex((line) => line.includes('"publisher"')) + 1;
		const { text: said } = await check(instrumentFile("unknown", text.replace('"publisher"', '"publishr"')));
		expect(said).toContain(`Line ${at} (unknown-keys)`);
		expect(said).toContain("Nothing is called “publishr” here.");
	});

	it("says which scenario comes out otherwise, and ends with 1", async () => {
		const otherwise = scenarios.replace('"eligibility": "undecided"', '"eligibility": "exclude"');
		const { code, text: said } = await check(instrumentFile("otherwise", text, otherwise));
		expect(said).toContain("1 of 29 scenarios comes out otherwise");
		expect(said).toContain("Eligibility should be “exclude”, and is “undecided”.");
		expect(code).toBe(1);
	});

	it.each([
		["of another instrument", scenarios.replace("resettlement-cag", "sfj-fi2"), "about another instrument"],
		["that are cut off", scenarios.slice(0, 500), "The file ends too early"],
		["that expect something nobody can", scenarios.replace('"asked"', '"maybe"'), "Nothing is called “maybe” here."],
	])("refuses scenarios %s, and ends with 1", async (_what, beside, words) => {
		const { code, text: said } = await check(instrumentFile("scenarios", text, beside));
		expect(said).toContain(words);
		expect(code).toBe(1);
	});

	it("says what no scenario shows, which is no fault", async () => {
		const { code, text: said } = await check(instrumentFile("without", text));
		expect(said).toContain("There are no scenarios");
		expect(said).toContain("A8 (sections.0.questions.7.appliesWhen): no scenario in which it holds");
		expect(code).toBe(0);
	});

	it("warns of what is no fault, together by its kind", async () => {
		const { code, text: said } = await check(join(root, "schemas/expectation-75/v1.json"));
		expect(said).toContain("Worth a second look: 10 questions have no guidance\n  E75.1, E75.2,");
		expect(code).toBe(0);
	});

	it("names fifty faults of very many", async () => {
		const { text: said } = await check(instrumentFile("many", text.replaceAll('"required"', '"needed"')));
		expect(said.match(/^Line /gm)).toHaveLength(50);
		expect(said).toMatch(/And \d+ other faults\./);
	});

	it("lets nothing of a file move the cursor of a terminal", async () => {
		const { text: said } = await check(instrumentFile("hostile", text.replace('"publisher"', '"\\u001b[2J\\u202e"')));
		expect(said).toContain("unknown-keys");
		expect(["\u001b", "\u202e"].filter((one) => said.includes(one))).toEqual([]);
	});
});

describe("npm run instrument -- print", () => {
	it("writes the blank form as a tagged PDF beside whoever asks, named after the version", () => {
		const { status, stdout } = run("print", join(root, "schemas/expectation-75/v1.json"));
		expect(stdout).toMatch(/^expectation-75-v1\.pdf: \d+ pages\.\n$/);
		expect(status).toBe(0);
		expect(checkPdfUa(new Uint8Array(readFileSync(join(folder, "expectation-75-v1.pdf"))))).toEqual([]);
	});

	it("says where it could not write", async () => {
		const out = join(folder, "nowhere", "form.pdf");
		const { code, text: said } = await instrumentCommand(["print", guidance, "--out", out]);
		expect(said).toContain("The file cannot be written");
		expect(code).toBe(1);
	});
});

describe("npm run instrument", () => {
	it.each<[string, readonly string[], number, string]>([
		["for help", ["--help"], 0, "npm run instrument -- check FILE"],
		["with nothing", [], 2, "npm run instrument -- check FILE"],
		["with two files", ["check", guidance, guidance], 2, "npm run instrument"],
		["with an unknown option", ["check", guidance, "--all"], 2, "npm run instrument"],
		["to print over the instrument itself", ["print", guidance, "--out", guidance], 2, "npm run instrument"],
		["with a file that is not there", ["check", "nowhere.json"], 1, "nowhere.json: The file cannot be read"],
		["with a folder", ["print", folder], 1, "cannot be read"],
	])("says what to do when it is called %s", async (_, args, code, words) => {
		const outcome = await instrumentCommand(args);
		expect(outcome.text).toContain(words);
		expect(outcome.code).toBe(code);
	});
});
