import { useJournal, useSession, useWorkspace } from "#app/session/use-session.ts";
import { inspectionOf, roleOf } from "#domain/inspection/inspection.ts";
import { may, type Right, type Role } from "#domain/inspection/team.ts";

/** Whether the person at this device may do something in the inspection, and the role that decides it. */
export interface HeldRight {
	readonly isHeld: boolean;
	readonly role: Role | undefined;
}

export function useRight(right: Right): HeldRight {
	const session = useSession();
	const person = useWorkspace().person()?.id ?? "";
	const role = useJournal(session, () => roleOf(inspectionOf(session.journal), person), {}, person);
	return { isHeld: may(role, right), role };
}
