import { failed, ok, type Result } from "#domain/result.ts";
import type { RowChange } from "./copied-rows.ts";
import { readFrames } from "./frames.ts";
import type { MirrorFiles, OpenMirrorFile } from "./mirror-files.ts";
import { joinBytes, writeChange } from "./mirrored-change.ts";
import { storageProblem } from "./storage-problem.ts";
import type { StorageProblem } from "./vault.ts";

/** The file to which one writer appends, from unlocking to locking. */
export interface MirrorFile {
	/** Ok once all of the changes are on disk. Otherwise none counts, and what got there is written over next time. */
	append(changes: readonly RowChange[]): Promise<Result<undefined, StorageProblem>>;
	/** Reads back what was appended: false if anything of it is not there as it was written. */
	isWhole(): Result<boolean, StorageProblem>;
	close(): void;
}

/** Nothing is written before the first `append`. */
export function createMirrorFile(files: MirrorFiles, name: string, vault: string): MirrorFile {
	let file: OpenMirrorFile | undefined;
	let size = 0;
	let frames = 0;

	return {
		async append(changes) {
			if (changes.length === 0) {
				return ok(undefined);
			}
			try {
				file ??= await files.open(name);
				const bytes = joinBytes(changes.map((change) => writeChange({ vault, ...change })));
				// Behind what a refused write may have left there, nothing would be found again.
				file.truncate(size);
				if (file.write(bytes, { at: size }) < bytes.length) {
					return failed({ kind: "storage-full", detail: `${name}: a write was cut short` });
				}
				file.flush();
				size += bytes.length;
				frames += changes.length;
				return ok(undefined);
			} catch (error) {
				return failed(storageProblem(error));
			}
		},
		isWhole() {
			try {
				const bytes = new Uint8Array(size);
				const length = file?.read(bytes, { at: 0 }) ?? 0;
				const { contents, damaged, tornBytes } = readFrames(bytes);
				return ok(length === size && contents.length === frames && damaged === 0 && tornBytes === 0);
			} catch (error) {
				return failed(storageProblem(error));
			}
		},
		close: () => file?.close(),
	};
}
