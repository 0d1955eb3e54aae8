import { versionsOf } from "#app/instruments.ts";
import { newId, type Session } from "#app/session/session.ts";
import {
	type ImportedFile,
	importedFilesOf,
	nextImportOrder,
	planImport,
	planWithdrawal,
} from "#domain/instrument/imported.ts";
import { add, createJournal } from "#domain/journal/journal.ts";
import type { BringingIn } from "#vault/outside-copy.ts";

/**
 * The versions of instruments that were imported where a copy was made and that this device does not have: without them
 * what was assessed under them could not be shown. One that is here with other content is not among them: nothing is replaced.
 */
export function instrumentsOf({ outside }: BringingIn): readonly ImportedFile[] {
	const elsewhere = createJournal();
	add(elsewhere, outside);
	const missing = importedFilesOf(elsewhere).filter(
		({ kind, named }) =>
			kind === "instrument" && !versionsOf(named.id).some((held) => held.named.version === named.version),
	);
	return [...new Map(missing.map((file) => [`${file.named.id} ${file.named.version}`, file])).values()];
}

/** Keeps them here as they were imported there; one that was withdrawn there is not offered for new use here either. */
export function keepInstruments(own: Session, files: readonly ImportedFile[]): void {
	const order = nextImportOrder(own.journal);
	for (const [place, { id: _, at, isWithdrawn, ...file }] of files.entries()) {
		const id = newId();
		own.apply([...planImport(id, order + place, file), ...(isWithdrawn ? [planWithdrawal(id, true)] : [])]);
	}
}
