import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ readonly passed: number, readonly failed: number }} Count */

/**
 * @param {Count} one
 * @param {Count} other
 * @returns {Count}
 */
export function add(one, other) {
	return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/**
 * Runs one of the installed commands, counted as one test.
 * @param {string} title
 * @param {...string} command
 * @returns {Count}
 */
export function runCommand(title, ...command) {
	const passed = run(title, command);
	console.log(passed ? `✓ ${title}` : `✗ ${title}`);
	return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Counts what could not be run, since what it rests on failed, as one failure.
 * @param {string} title
 * @returns {Count}
 */
export function skip(title) {
	console.log(`✗ ${title}: not run`);
	return { passed: 0, failed: 1 };
}

/**
 * Runs Vitest's tests of the named projects and counts each.
 * @param {...string} projects
 * @returns {Count}
 */
export function runTests(...projects) {
	const title = projects.join(", ");
	const report = `tests/.results/${projects.join("-")}.json`;
	rmSync(report, { force: true });
	const named = projects.flatMap((project) => ["--project", project]);
	const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
	const passed = run(title, ["vitest", "run", ...named, ...reporters]);
	if (!existsSync(report)) return skip(title);
	const count = counted(JSON.parse(readFileSync(report, "utf8")));
	// An error outside of every test, such as a rejection that nobody handled, fails the run and no test.
	return passed || count.failed > 0 ? count : add(count, { passed: 0, failed: 1 });
}

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile
 * @param {{ testResults: TestFile[] }} report
 * @returns {Count}
 */
function counted({ testResults }) {
	return testResults.map(countFile).reduce(add, { passed: 0, failed: 0 });
}

/**
 * A file that cannot be loaded has no tests, and counts as one failure.
 * @param {TestFile} file
 * @returns {Count}
 */
function countFile({ status, assertionResults }) {
	const passed = assertionResults.filter((test) => test.status === "passed").length;
	const failed = assertionResults.filter((test) => test.status === "failed").length;
	return { passed, failed: status === "failed" ? Math.max(failed, 1) : failed };
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
