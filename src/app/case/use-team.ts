import { useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import type { Member } from "#domain/inspection/team.ts";
import { useAssessmentStore } from "./assessment-store.ts";

interface Team {
	readonly members: readonly Member[];
	/** The person at this device, if the team names them. */
	readonly own: Member | undefined;
	/** The name of a member. */
	nameOf(member: string): string | undefined;
}

/** The team of the inspection that the case belongs to. */
export function useTeam(): Team {
	const { session } = useAssessmentStore();
	const person = useWorkspace().person()?.id;
	const members = useWholeJournal(session, () => inspectionOf(session.journal).team);
	return {
		members,
		own: members.find((member) => member.person !== "" && member.person === person),
		nameOf: (id) => members.find((member) => member.id === id)?.name || undefined,
	};
}
