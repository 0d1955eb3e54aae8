import { failed, ok, type Result } from "#domain/result.ts";
import { countRemovedRows, countRowsOf } from "./count-rows.ts";
import type { Session } from "./session.ts";
import type { Stores } from "./stores.ts";
import { addInTurn } from "./turn-to-add.ts";
import type { JournalId, StorageProblem } from "./vault.ts";
import { livingWriters } from "./writers.ts";

/** What erasing a journal came to. */
export interface Erased {
	/** That are in neither copy any more, the journal's key among them. */
	readonly rows: number;
	/** That could not be removed from a file or from the database yet: unlocking tries again. */
	readonly left: number;
}

/** What writing the second copy anew came to. */
export interface Compacted {
	/** Rows that were removed and lie in one of the copies still, for example in a file of another window: unlocking tries again. */
	readonly left: number;
}

/** Another window could go on writing, and holds its part of the second copy. */
export type EraseProblem = { readonly kind: "other-windows-open"; readonly windows: number } | StorageProblem;

/** As in `Vault`. Opening the copies anew removes what is marked as erased. */
export async function eraseJournal(
	journal: JournalId,
	{ keys, reopenCopies }: Session,
	stores: Stores,
): Promise<Result<Erased, EraseProblem>> {
	const windows = (await livingWriters(stores.locks)).size;
	if (windows > 1) {
		return failed({ kind: "other-windows-open", windows });
	}
	const before = await countRowsOf(journal, stores, keys.vault);
	if (!before.ok) {
		return before;
	}
	const reopened = await reopenCopies();
	if (!reopened.ok) {
		return reopened;
	}
	const after = await countRowsOf(journal, stores, keys.vault);
	return after.ok ? ok({ rows: before.value - after.value, left: after.value }) : after;
}

/**
 * As in `Vault`. Opening the copies anew begins a file of the mirror in which nothing removed ever was: once more where it
 * brought rows back that hold something which another took the place of.
 */
export async function compactMirror(open: Session, stores: Stores): Promise<Result<Compacted, StorageProblem>> {
	const tidied = await reopenAndTidy(open, stores);
	const again = tidied.ok && tidied.value > 0 ? await reopenAndTidy(open, stores) : tidied;
	if (!again.ok) {
		return again;
	}
	const left = await countRemovedRows(stores, open.keys.vault);
	return left.ok ? ok({ left: left.value }) : left;
}

/** How many rows were removed from all journals after the copies were opened anew. */
async function reopenAndTidy(open: Session, stores: Stores): Promise<Result<number, StorageProblem>> {
	const reopened = await open.reopenCopies();
	const rows = reopened.ok ? await open.copies.journals() : reopened;
	if (!rows.ok) {
		return rows;
	}
	return addInTurn(stores.locks, async () => {
		let removed = 0;
		for (const { id } of rows.value) {
			const journal = await open.journal(id);
			// What is sealed in a journal whose key does not open is read by nobody.
			const tidied = journal.ok ? await journal.value.store.tidy() : ok(0);
			if (!tidied.ok) {
				return tidied;
			}
			removed += tidied.value;
		}
		return ok(removed);
	});
}
