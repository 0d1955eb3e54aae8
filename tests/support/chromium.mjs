import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const usualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const advice = "Install Chromium or Chrome, or say with CHROMIUM_PATH where it is.";

/** @returns {string | undefined} where Chromium or Chrome is on this computer */
export function findChromium() {
	return [process.env.CHROMIUM_PATH, ...usualPlaces].find((path) => path !== undefined && existsSync(path));
}

/**
 * Where Chromium is; installed first from Debian's packages where it is missing and this user may do that.
 * @returns {string} Ends the process with one sentence where there is none to be had.
 */
export function requireChromium() {
	const chromium = findChromium() ?? (mayInstall() ? installed() : undefined);
	if (chromium !== undefined) return chromium;
	console.error(`The end-to-end tests need a browser. ${advice}`);
	process.exit(1);
}

function mayInstall() {
	return process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

function installed() {
	console.log("Installing Chromium from Debian's packages …");
	aptGet("update");
	aptGet("install", "--yes", "--no-install-recommends", "chromium");
	return findChromium();
}

/** @param {string[]} words */
function aptGet(...words) {
	const { status } = spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", ...words], {
		env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		stdio: ["ignore", "inherit", "inherit"],
	});
	if (status !== 0) console.error(`apt-get ${words[0]} ended with ${status}.`);
}
