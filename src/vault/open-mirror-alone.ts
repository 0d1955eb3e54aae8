import { failed, ok, type Result } from "#domain/result.ts";
import { createCopies } from "./copies.ts";
import { createAbsentCopy, createKeptUpCopy } from "./kept-up-copy.ts";
import { currentInBoth } from "./lineage.ts";
import { createMirrorFile } from "./mirror-file.ts";
import { createMirrorReader } from "./mirror-reader.ts";
import type { OpenCopiesOptions, OpenedCopies } from "./open-copies.ts";
import { fileNameFor } from "./start-mirror.ts";
import { readMirrorContents, type Stores } from "./stores.ts";
import { isRenewalOf } from "./superseded-file.ts";
import type { StorageProblem } from "./vault.ts";

/**
 * Opens the vault from its second copy alone, while the database cannot be opened: the writer's file is begun, and no other
 * file is touched. What the database has and the mirror lacks stays there, and the next opening of both unites them.
 * `problem` comes back where the mirror cannot take its place: it is not there either, or it holds keys of which only the
 * database knows whether they count.
 */
export async function openMirrorAlone(
	stores: Stores,
	{ keys, keyDerivation, writer }: OpenCopiesOptions,
	problem: StorageProblem,
): Promise<Result<OpenedCopies, StorageProblem>> {
	const { locks, now } = stores;
	const contents = await readMirrorContents(stores);
	if (!contents.ok) {
		return failed(problem);
	}
	const { files, read } = contents.value;
	const changes = read.flatMap((file) => file.changes);
	const current = currentInBoth([], changes, keyDerivation);
	if (!current.ok) {
		return current;
	}
	if (current.value?.header.vault !== keys.vault) {
		return failed({ kind: "locked", detail: "The keys of the vault are no longer these" });
	}
	if (read.some((file) => isRenewalOf(file, keys.vault))) {
		return failed(problem);
	}
	const file = createMirrorFile(files, fileNameFor(writer, read), keys.vault);
	const copies = createCopies({
		locks,
		reader: createMirrorReader(stores, keys, keyDerivation),
		database: createAbsentCopy(problem),
		mirror: createKeptUpCopy({ store: file.append, now }),
		now,
		close: file.close,
	});
	return ok({ copies, restored: [] });
}
