import { mkdir, rm, writeFile } from "node:fs/promises";
import { contentVectors } from "./content-vectors.ts";
import { sealVectors } from "./seal-vectors.ts";

/**
 * Writes every vector anew. Its name says what opening it comes to ("opened", or the kind of the problem) and, after a dot, how
 * the file came to be like that.
 */
export async function writeVectors(folder: URL): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const vectors = { ...(await sealVectors()), ...(await contentVectors()) };
	for (const [name, file] of Object.entries(vectors)) await writeFile(new URL(`${name}.age`, folder), await file);
}
