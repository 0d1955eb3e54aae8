import { ok, type Result } from "#domain/result.ts";
import type { Connection } from "./connection.ts";
import { COPIED_TABLES, type PlacedRow } from "./copied-rows.ts";
import { type ReadMirrorFile, readMirror } from "./mirror.ts";
import type { MirrorFiles } from "./mirror-files.ts";
import type { StorageProblem } from "./vault.ts";
import type { Locks } from "./writers.ts";

/** Where the two copies lie, and what keeps tabs apart. */
export interface Stores {
	readonly connection: Connection;
	/** Fails where the browser has no file system for the app. */
	readonly openMirrorFiles: () => Promise<Result<MirrorFiles, StorageProblem>>;
	readonly locks: Locks;
	/** Milliseconds since 1970, UTC. */
	readonly now: () => number;
}

export interface MirrorContents {
	readonly files: MirrorFiles;
	readonly read: readonly ReadMirrorFile[];
}

/** All rows of the database that lie in two copies. */
export async function readDatabase({ connection }: Stores): Promise<Result<readonly PlacedRow[], StorageProblem>> {
	return connection.read(COPIED_TABLES, async (database) => {
		const tables = COPIED_TABLES.map(async (table) => {
			const rows = await database.table(table).toArray();
			return rows.map((row) => ({ table, row }) as PlacedRow);
		});
		return (await Promise.all(tables)).flat();
	});
}

/** All files of the mirror. */
export async function readMirrorContents({ openMirrorFiles }: Stores): Promise<Result<MirrorContents, StorageProblem>> {
	const files = await openMirrorFiles();
	if (!files.ok) {
		return files;
	}
	const read = await readMirror(files.value);
	return read.ok ? ok({ files: files.value, read: read.value }) : read;
}
