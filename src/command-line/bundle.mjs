/** Lists and verifies a sealed bundle, for the office and for archives: `npm run bundle -- inspect FILE`. */
import { fileURLToPath } from "node:url";
import { requireNode, requirePackages } from "../host/requirements.mjs";

const directory = fileURLToPath(new URL("../..", import.meta.url));

requireNode();
requirePackages(directory);

const { runnerImport } = await import("vite");
/** @type {{ module: typeof import("./inspect-bundle.ts") }} */
const { module } = await runnerImport(fileURLToPath(new URL("inspect-bundle.ts", import.meta.url)), {
	root: directory,
	configFile: false,
	logLevel: "error",
});
const { code, text } = await module.inspectBundle(process.argv.slice(2));
(code === 0 ? console.log : console.error)(text);
process.exitCode = code;
