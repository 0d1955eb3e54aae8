import type { Session } from "#app/session/session.ts";
import type { Workspace } from "#app/session/workspace.ts";
import type { BundleHeader } from "#domain/handover/bundle.ts";
import { memberOf, planPerson } from "#domain/handover/joining.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import type { RecordId } from "#domain/journal/event.ts";

/**
 * Says in the plan that the person at this device is this member of the team: the one to whom a pack was, or whom they chose.
 * Changes nothing where the plan says already who they are, or that the member is somebody else.
 */
export function joinAs(workspace: Workspace, { journal, apply }: Session, member: RecordId): void {
	const person = workspace.person()?.id ?? "";
	const isFree = inspectionOf(journal).team.some((one) => one.id === member && one.person === "");
	if (person !== "" && isFree && !memberOf(journal, person)) apply([planPerson(member, person)]);
}

/** Joins the inspection of a pack as the member whom it is for. Where it cannot be read just now, the screen of joining asks. */
export async function joinByPack(workspace: Workspace, { inspection, purpose }: BundleHeader): Promise<void> {
	if (purpose.kind !== "pack") return;
	const session = await workspace.open(inspection);
	if (session.ok && session.value) joinAs(workspace, session.value, purpose.member);
}
