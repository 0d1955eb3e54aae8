import { useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { type BookEntry, deviceBookOf } from "#domain/handover/device-book.ts";

/** Every card of a colleague's device that this device has been given. */
export function useDeviceBook(): readonly BookEntry[] {
	const { own } = useWorkspace();
	return useWholeJournal(own, () => deviceBookOf(own.journal));
}
