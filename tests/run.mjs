/** Runs everything that has to hold: `npm test`. The last line of the output counts what passed and what failed. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { requireNode, requirePackages } from "../src/host/requirements.mjs";
import { requireAge } from "./support/age.mjs";
import { requireChromium } from "./support/chromium.mjs";
import { add, runCommand, runTests, skip } from "./support/stages.mjs";

const directory = fileURLToPath(new URL("..", import.meta.url));
process.chdir(directory);

requireNode();
requirePackages(directory);
requireChromium();
requireAge();
mkdirSync("tests/.results", { recursive: true });

const checked = [
	runCommand("Format and lint", "biome", "check", "--error-on-warnings"),
	runCommand("Types", "tsc", "--noEmit"),
	runCommand("Types of the domain, without a browser", "tsc", "--noEmit", "-p", "src/domain"),
	runCommand("Types of the service worker", "tsc", "--noEmit", "-p", "src/offline/worker"),
	runTests("unit"),
	runTests("component"),
	runTests("component-apart"),
];
const built = runCommand("Build", "vite", "build", "--logLevel", "warn");
const inBrowser = built.failures.length === 0 ? runTests("e2e", "faults") : skip("e2e, faults");
const { passed, failures } = [...checked, built, inBrowser].reduce(add);

for (const failure of failures) console.log(`\n✗ ${failure}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
