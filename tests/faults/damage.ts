import { readdir, readFile, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Cuts up to 40 bytes off the log of the database: what a power cut leaves of a record that was being appended. */
export async function tearLog(profile: string): Promise<void> {
	const logs = (await filesIn(join(profile, "Default/IndexedDB"))).filter((file) => file.endsWith(".log"));
	const sizes = await Promise.all(logs.map(async (file) => ({ file, ...(await stat(file)) })));
	const newest = sizes.filter(({ size }) => size > 0).sort((one, other) => other.mtimeMs - one.mtimeMs)[0];
	if (newest === undefined) throw new Error("The database has no log to tear");
	await truncate(newest.file, Math.max(newest.size - 1 - Math.floor(Math.random() * 40), 0));
}

/** The whole database, as when a person or a cleaning program deletes it. */
export function removeDatabase(profile: string): Promise<void> {
	return removeFolder(join(profile, "Default/IndexedDB"));
}

/** Puts a file where the browser keeps the folder of its databases, so that it opens none. Gives how to undo that. */
export async function blockDatabase(profile: string): Promise<() => Promise<void>> {
	const folder = join(profile, "Default/IndexedDB");
	const aside = `${folder}, aside`;
	await rename(folder, aside);
	await writeFile(folder, "");
	return async () => {
		await rm(folder);
		await rename(aside, folder);
	};
}

/** The origin private file system, and with it the mirror. */
export function removeMirror(profile: string): Promise<void> {
	return removeFolder(join(profile, "Default/File System"));
}

/** Turns a bit early in each file of the mirror: the frame there is lost, and the frames behind it are not. */
export async function damageMirror(profile: string): Promise<void> {
	for (const file of await mirrorFiles(profile)) {
		const bytes = await readFile(file);
		const at = Math.min(200, bytes.length - 1);
		bytes[at] = (bytes[at] ?? 0) ^ 1;
		await writeFile(file, bytes);
	}
}

/** The mirror's files: everything in the file system of an origin but the browser's own list of it. */
async function mirrorFiles(profile: string): Promise<readonly string[]> {
	const files = (await filesIn(join(profile, "Default/File System"))).filter((file) => /\/t\/\d\d\/\d{8}$/.test(file));
	if (files.length === 0) throw new Error("There is no mirror to damage");
	return files;
}

async function removeFolder(folder: string): Promise<void> {
	if ((await filesIn(folder)).length === 0) throw new Error(`There is nothing to remove in ${folder}`);
	await rm(folder, { recursive: true });
}

export async function filesIn(folder: string): Promise<readonly string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
