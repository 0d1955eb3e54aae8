import { useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { type ImportedFile, importedFilesOf } from "#domain/instrument/imported.ts";

/** What was imported on this device, in the order in which it was. */
export function useImported(): readonly ImportedFile[] {
	const { own } = useWorkspace();
	return useWholeJournal(own, () => importedFilesOf(own.journal));
}
