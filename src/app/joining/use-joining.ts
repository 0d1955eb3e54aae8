import { useBundleLog } from "#app/hand-over/use-bundle-log.ts";
import { useJournal, useSession, useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { workOf } from "#domain/handover/allocated-work.ts";
import type { BundleLog } from "#domain/handover/bundle-log.ts";
import { deviceBookOf } from "#domain/handover/device-book.ts";
import { type JoiningSteps, joiningStepsOf, mayOpenCases } from "#domain/handover/joining.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { may } from "#domain/inspection/team.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";

/** How far a member has come before fieldwork. Times are milliseconds since 1970, UTC. */
export interface Joining extends JoiningSteps {
	/** Who leads the inspection; empty where that is not given. */
	readonly lead: string;
	/** When the words of the lead's device were compared; undefined before. */
	readonly compared: number | undefined;
	readonly keyCheck: KeyCheck;
	readonly cases: number;
	readonly mayOpenCases: boolean;
}

/** Whether a sealed file is known to get through to the lead, and its receipt back. */
export type KeyCheck =
	| { readonly kind: "not-begun" }
	| { readonly kind: "waiting"; readonly since: number }
	| { readonly kind: "done"; readonly at: number };

export function useJoining(member: RecordId): Joining {
	const session = useSession();
	const { own } = useWorkspace();
	const keyCheck = keyCheckOf(useBundleLog(), session.id);
	const { leads, ...inPlan } = useWholeJournal(session, () => inPlanOf(session.journal, member));
	const compared = useJournal(own, () => comparedOf(own.journal, leads), {}, leads.join("\n"));
	return { ...inPlan, compared, keyCheck };
}

function inPlanOf(journal: Journal, member: RecordId) {
	const leads = inspectionOf(journal).team.filter(({ role }) => may(role, "plan"));
	return {
		...joiningStepsOf(journal, member),
		lead: leads[0]?.name ?? "",
		leads: leads.map(({ person }) => person),
		cases: workOf(journal, member).length,
		mayOpenCases: mayOpenCases(journal, member),
	};
}

function comparedOf(own: Journal, leads: readonly string[]): number | undefined {
	return deviceBookOf(own).find(({ card, state }) => state === "trusted" && leads.includes(card.person))?.at;
}

/** Work that arrived shows the same as a test does. */
function keyCheckOf({ sent }: BundleLog, inspection: string): KeyCheck {
	const toLead = sent.filter(
		(one) => one.inspection === inspection && (one.kind === "key-check" || one.kind === "hand-over"),
	);
	const [receipt] = toLead.flatMap(({ receipts }) => receipts);
	if (receipt) return { kind: "done", at: receipt.at };
	const last = toLead.at(-1);
	return last ? { kind: "waiting", since: last.made } : { kind: "not-begun" };
}

/** How many of the steps before fieldwork are open. */
export function countOpen({ compared, keyCheck, interestsDeclared, rehearsed, waived }: Joining): number {
	const isDone = [
		compared !== undefined,
		keyCheck.kind === "done",
		interestsDeclared !== undefined,
		rehearsed !== undefined || waived !== undefined,
	];
	return isDone.filter((done) => !done).length;
}
