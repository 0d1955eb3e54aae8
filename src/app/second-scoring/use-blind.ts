import type { Session } from "#app/session/session.ts";
import { useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { blindCasesOf } from "#domain/agreement/blind.ts";
import type { RecordId } from "#domain/journal/event.ts";

/** The cases of whose first assessment the person at this device must see nothing yet. */
export function useBlindCases(session: Session): readonly RecordId[] {
	const person = useWorkspace().person()?.id ?? "";
	return useWholeJournal(session, () => blindCasesOf(session.journal, person));
}
