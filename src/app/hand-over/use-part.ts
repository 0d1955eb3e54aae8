import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { memberOf } from "#domain/handover/joining.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { type Member, may } from "#domain/inspection/team.ts";

/** What the person at this device has to do with the hand-over of an inspection. */
export type Part =
	/** Nothing: practice stays on the device. */
	| { readonly kind: "practice" }
	| { readonly kind: "not-on-the-team" }
	/** Gives packs out, and takes work in. */
	| { readonly kind: "lead"; readonly member: Member }
	/** Takes a pack in, and hands work over. */
	| { readonly kind: "member"; readonly member: Member };

export function usePart(): Part {
	const session = useSession();
	const person = useWorkspace().person()?.id ?? "";
	return useWholeJournal(session, (): Part => {
		if (inspectionOf(session.journal).engagement === "practice") return { kind: "practice" };
		const member = memberOf(session.journal, person);
		if (!member) return { kind: "not-on-the-team" };
		return { kind: may(member.role, "plan") ? "lead" : "member", member };
	});
}
