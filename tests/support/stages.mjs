import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";

/** @typedef {{ readonly passed: number, readonly failures: readonly string[] }} Outcome what failed is named, to be found at the end */

/**
 * @param {Outcome} one
 * @param {Outcome} other
 * @returns {Outcome}
 */
export function add(one, other) {
	return { passed: one.passed + other.passed, failures: [...one.failures, ...other.failures] };
}

/**
 * Runs one of the installed commands, counted as one test.
 * @param {string} title
 * @param {...string} command
 * @returns {Outcome}
 */
export function runCommand(title, ...command) {
	const passed = run(title, command);
	console.log(passed ? `✓ ${title}` : `✗ ${title}`);
	return passed ? { passed: 1, failures: [] } : { passed: 0, failures: [title] };
}

/**
 * Counts what could not be run, since what it rests on failed, as one failure.
 * @param {string} title
 * @returns {Outcome}
 */
export function skip(title) {
	console.log(`✗ ${title}: not run`);
	return { passed: 0, failures: [`${title}: not run`] };
}

/**
 * Runs Vitest's tests of the named projects and counts each.
 * @param {...string} projects
 * @returns {Outcome}
 */
export function runTests(...projects) {
	const title = projects.join(", ");
	const report = `tests/.results/${projects.join("-")}.json`;
	rmSync(report, { force: true });
	const named = projects.flatMap((project) => ["--project", project]);
	const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
	const passed = run(title, ["vitest", "run", ...named, ...reporters]);
	if (!existsSync(report)) return skip(title);
	const outcome = JSON.parse(readFileSync(report, "utf8")).testResults.map(outcomeOfFile).reduce(add);
	// An error outside of every test, such as a rejection that nobody handled, fails the run and no test.
	const isUnnamed = !passed && outcome.failures.length === 0;
	return isUnnamed ? add(outcome, { passed: 0, failures: [`${title}: an error outside of every test`] }) : outcome;
}

/**
 * A file that cannot be loaded has no tests, and counts as one failure.
 * @param {{ name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }} file
 * @returns {Outcome}
 */
function outcomeOfFile({ name, status, message, assertionResults }) {
	const file = relative(process.cwd(), name);
	const failed = assertionResults.filter((test) => test.status === "failed");
	const failures = failed.map(({ fullName, failureMessages }) => `${file}: ${fullName}\n${failureMessages.join("\n")}`);
	return {
		passed: assertionResults.filter((test) => test.status === "passed").length,
		failures: status === "failed" && failures.length === 0 ? [`${file}: ${message}`] : failures,
	};
}

/**
 * @param {string} title
 * @param {string[]} command one of the installed ones, then its arguments
 */
function run(title, [command = "", ...words]) {
	console.log(`\n── ${title}`);
	const { status } = spawnSync(join("node_modules", ".bin", command), words, {
		stdio: ["ignore", "inherit", "inherit"],
		shell: process.platform === "win32",
	});
	return status === 0;
}
