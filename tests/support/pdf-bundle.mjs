import { join } from "node:path";
import { build } from "vite";

const root = join(import.meta.dirname, "../..");
/** What jsPDF would load for pictures of pages, which nobody draws. */
const UNUSED = /^(canvg|html2canvas|dompurify)$/;

/**
 * A module and all that it imports as one script, for a page or a worker that has none of the app.
 * @param {string} entry The module's path.
 * @returns {Promise<string>}
 */
export async function bundle(entry) {
	const built = await build({
		root,
		configFile: false,
		logLevel: "error",
		resolve: { alias: [{ find: UNUSED, replacement: join(root, "src/host/empty.mjs") }] },
		build: { write: false, lib: { entry, formats: ["iife"], name: "bundle" } },
	});
	const [output] = Array.isArray(built) ? built : [built];
	const [chunk] = output && "output" in output ? output.output : [];
	if (chunk?.type !== "chunk") throw new Error("Nothing was built");
	return chunk.code;
}
