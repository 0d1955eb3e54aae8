import { fileURLToPath } from "node:url";
import { requireNode, requirePackages } from "../host/requirements.mjs";

const directory = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Loads a module of this folder, which Node alone cannot, once all is there that it needs.
 * @param {string} file
 */
export async function load(file) {
	requireNode();
	requirePackages(directory);
	const { runnerImport } = await import("vite");
	const options = {
		root: directory,
		configFile: /** @type {const} */ (false),
		logLevel: /** @type {const} */ ("error"),
	};
	const { module } = await runnerImport(fileURLToPath(new URL(file, import.meta.url)), options);
	return module;
}

/**
 * Says what a command came to, and lets the program end with its code.
 * @param {import("./outcome.ts").Outcome} outcome
 */
export function conclude({ code, text }) {
	(code === 0 ? console.log : console.error)(text);
	process.exitCode = code;
}
