import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const dist = join(import.meta.dirname, "../../dist");

/**
 * Kilobytes after compression, of the files in a folder of the built app whose names begin so.
 * @param {string} folder
 * @param {string} beginning
 */
export function compressedSize(folder, beginning) {
	const files = readdirSync(join(dist, folder)).filter((name) => name.startsWith(beginning));
	if (files.length === 0) throw new Error(`The built app has no ${folder}/${beginning}`);
	const sizes = files.map((name) => brotliCompressSync(readFileSync(join(dist, folder, name))).length);
	return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
