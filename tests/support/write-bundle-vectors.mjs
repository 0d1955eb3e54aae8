/**
 * Makes the bundles of `tests/fixtures/bundles` anew: `node tests/support/write-bundle-vectors.mjs`. Only for a new version of
 * the form: those of a released one stay as they are.
 */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const entry = fileURLToPath(new URL("bundle-vectors/write-vectors.ts", import.meta.url));
const { module } = await runnerImport(entry, { root, configFile: false, logLevel: "error" });
await module.writeVectors(new URL("../fixtures/bundles/", import.meta.url));
