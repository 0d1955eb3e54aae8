import { failed, ok, type Result } from "#domain/result.ts";
import type { PlacedRow, RowName } from "./copied-rows.ts";
import type { MirrorFiles } from "./mirror-files.ts";
import { type ReadChanges, readChanges } from "./mirrored-change.ts";
import { storageProblem } from "./storage-problem.ts";
import type { StorageProblem } from "./vault.ts";

/** What one writer's file holds. */
export interface ReadMirrorFile extends ReadChanges {
	/** Begins with its writer. */
	readonly name: string;
	readonly bytes: number;
	/** Why nothing of it could be read. */
	readonly problem: StorageProblem | undefined;
}

/** All files of the mirror. A file that cannot be read keeps none of the others from being read. */
export async function readMirror(files: MirrorFiles): Promise<Result<readonly ReadMirrorFile[], StorageProblem>> {
	try {
		const names = await files.list();
		return ok(await Promise.all(names.map((name) => readFile(files, name))));
	} catch (error) {
		return failed(storageProblem(error));
	}
}

async function readFile(files: MirrorFiles, name: string): Promise<ReadMirrorFile> {
	try {
		const bytes = await files.read(name);
		return { name, bytes: bytes.length, problem: undefined, ...readChanges(bytes) };
	} catch (error) {
		const problem = storageProblem(error);
		return { name, bytes: 0, problem, changes: [], damaged: 0, tornBytes: 0, newer: 0 };
	}
}

/** The rows of this vault that a file puts, in every version. */
export function rowsIn({ changes }: ReadMirrorFile, vault: string): readonly PlacedRow[] {
	return changes.filter((change) => change.vault === vault).flatMap(({ put }) => put);
}

/** What a file removes of this vault. */
export function removalsIn({ changes }: ReadMirrorFile, vault: string): readonly RowName[] {
	return changes.filter((change) => change.vault === vault).flatMap(({ remove }) => remove);
}
