import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { memberOf } from "#domain/handover/joining.ts";
import type { Member } from "#domain/inspection/team.ts";

/** Which member of the team the person at this device is; undefined before they have joined. */
export function useOwnMember(): Member | undefined {
	const session = useSession();
	const person = useWorkspace().person()?.id ?? "";
	return useWholeJournal(session, () => memberOf(session.journal, person));
}
