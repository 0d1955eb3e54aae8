import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const oldestNode = [20, 19];

/** Ends the process with one sentence where Node is too old to build the app. */
export function requireNode() {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
	if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
	console.error(`This needs Node.js ${oldestNode.join(".")} or newer; this is ${process.versions.node}.`);
	process.exit(1);
}

/**
 * Installs exactly what the lock file names, unless that is what `node_modules` holds.
 * @param {string} directory of package-lock.json
 */
export function requirePackages(directory) {
	if (isInstalled(directory)) return;
	console.log("Installing the packages that package-lock.json names …");
	const { status } = spawnSync("npm ci --include=dev", { cwd: directory, shell: true, stdio: "inherit" });
	if (status === 0) return;
	console.error("The packages could not be installed: see what npm says above.");
	process.exit(1);
}

/** @param {string} directory */
function isInstalled(directory) {
	const installedLock = join(directory, "node_modules", ".package-lock.json");
	if (!existsSync(installedLock)) return false;
	const installed = lockedPackages(installedLock);
	return Object.entries(lockedPackages(join(directory, "package-lock.json"))).every(([path, wanted]) => {
		const found = installed[path];
		// What is for another platform stays away, and so does the entry of the project itself.
		if (found === undefined) return path === "" || wanted.optional === true || wanted.devOptional === true;
		return found.version === wanted.version && found.integrity === wanted.integrity;
	});
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(file) {
	return JSON.parse(readFileSync(file, "utf8")).packages;
}
