import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findUncovered } from "#domain/authoring/find-uncovered.ts";
import { findWarnings } from "#domain/authoring/find-warnings.ts";
import { runScenarios } from "#domain/authoring/run-scenario.ts";
import { parseScenarios } from "#domain/authoring/scenario-file.ts";
import { fieldsOf } from "#domain/instrument/fields.ts";
import { parseInstrument } from "#domain/instrument/parse-instrument.ts";
import page from "../../../docs/instruments.md?raw";
import { instrumentCommand } from "../../../src/command-line/instrument-command.ts";

const folder = mkdtempSync(join(tmpdir(), "docs-"));
afterAll(() => rmSync(folder, { recursive: true }));

const blocks = (kind: string) =>
	[...page.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, text = ""]) => text);
const [instrumentText = ""] = blocks("json instrument");
const [scenariosText = ""] = blocks("json scenarios");

function example() {
	const parsed = parseInstrument(JSON.parse(instrumentText));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
	return parsed.value;
}

describe("the page on writing instruments", () => {
	it("has an instrument that is in order, with nothing to look at twice", () => {
		expect(findWarnings(example())).toEqual([]);
	});

	it("has scenarios that come out as expected and show all that the instrument does", () => {
		const parsed = parseScenarios(JSON.parse(scenariosText), example());
		const ran = parsed.ok ? runScenarios(example(), parsed.value) : [];
		expect(ran.length).toBeGreaterThan(0);
		expect(ran.flatMap(({ deviations }) => deviations)).toEqual([]);
		expect(findUncovered(example(), ran)).toEqual([]);
	});

	it.each(blocks("json condition"))("has a condition that the instrument could have: %s", (text) => {
		const { checks, ...instrument } = example();
		const [check] = checks;
		const changed = { ...instrument, checks: [{ ...check, when: JSON.parse(text) }] };
		expect(parseInstrument(changed)).toMatchObject({ ok: true });
	});

	it("names every form of a condition", () => {
		const names = blocks("json condition").map((text) => Object.keys(JSON.parse(text))[0]);
		expect(names.sort()).toEqual(["all", "answered", "any", "earlier", "not", "of"]);
	});

	it("names no id that its instrument does not have", () => {
		const ids = [...page.matchAll(/\bV\d+(?:\.\w+)?/g)].map(([id]) => id);
		const known = [...fieldsOf(example()).keys(), ...example().checks.map(({ id }) => id)];
		expect(ids.filter((id) => !known.includes(id))).toEqual([]);
	});

	it.each(blocks("sh").map((text) => text.trim()))("has a command that does what it says: %s", async (command) => {
		const [npm, run, name, dashes, ...args] = command.split(" ");
		expect([npm, run, name, dashes]).toEqual(["npm", "run", "instrument", "--"]);
		const { code, text } = await instrumentCommand(args.map((arg) => arg.replace(/^form/, join(folder, "form"))));
		expect([text, code]).toEqual([expect.not.stringContaining("npm run"), 0]);
	});

	it("has steps that can be taken with its own example", async () => {
		const own = join(folder, "home-visits");
		mkdirSync(own);
		const file = join(own, "v1.json");
		writeFileSync(file, instrumentText);
		expect((await instrumentCommand(["check", file])).text).toContain("There are no scenarios");
		writeFileSync(join(own, "scenarios.json"), scenariosText);
		const { code, text } = await instrumentCommand(["check", file]);
		expect(text).toMatch(/all 6 scenarios come out as expected\.$/);
		expect(code).toBe(0);
		expect(await instrumentCommand(["print", file, "--out", join(own, "v1.pdf")])).toMatchObject({ code: 0 });
	});
});
