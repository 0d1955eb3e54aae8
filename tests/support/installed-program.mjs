import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * @typedef {object} Program One that tests need and npm does not install.
 * @property {string} name as people call it
 * @property {string} variable of the environment, which says where it is
 * @property {readonly string[]} usualPlaces
 * @property {string} debianPackage
 * @property {string} neededBy what cannot be run without it, as the beginning of a sentence
 */

/**
 * @param {Program} program
 * @returns {string | undefined} where it is on this computer
 */
export function findProgram({ variable, usualPlaces }) {
	return [process.env[variable], ...usualPlaces].find((path) => path !== undefined && existsSync(path));
}

/**
 * Where a program is; installed first from Debian's packages where it is missing and this user may do that.
 * @param {Program} program
 * @returns {string} Ends the process with one sentence where there is none to be had.
 */
export function requireProgram(program) {
	const path = findProgram(program) ?? (mayInstall() ? installed(program) : undefined);
	if (path !== undefined) return path;
	const { name, variable, neededBy } = program;
	console.error(`${neededBy} ${name}. Install it, or say with ${variable} where it is.`);
	process.exit(1);
}

function mayInstall() {
	return process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

/** @param {Program} program */
function installed(program) {
	console.log(`Installing ${program.name} from Debian's packages …`);
	aptGet("update");
	aptGet("install", "--yes", "--no-install-recommends", program.debianPackage);
	return findProgram(program);
}

/** @param {string[]} words */
function aptGet(...words) {
	const { status } = spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", ...words], {
		env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		stdio: ["ignore", "inherit", "inherit"],
	});
	if (status !== 0) console.error(`apt-get ${words[0]} ended with ${status}.`);
}
