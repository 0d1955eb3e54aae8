import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { type Allocation, allocationOf } from "#domain/inspection/allocation.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { interestIn } from "#domain/inspection/interests.ts";
import { withRemoved } from "#domain/inspection/removal.ts";
import { sampleOf } from "#domain/inspection/sample.ts";
import type { Member } from "#domain/inspection/team.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { textOf } from "#domain/journal/json.ts";
import { currentValue } from "#domain/journal/view.ts";
import { words } from "#ui/words/words.ts";

/** A case and who has it. */
export interface CaseToAllocate {
	readonly id: RecordId;
	readonly reference: string;
	readonly first: Allocation;
	readonly second: Allocation;
	/** The members who have declared a conflict of interest in it. */
	readonly barred: readonly RecordId[];
}

/** What the parts of the allocation show: the team, those who left it by name, the cases and who has them. */
export interface Plan {
	readonly team: readonly Member[];
	readonly cases: readonly CaseToAllocate[];
	/** Everybody who is or was on the team. */
	readonly names: { readonly [member: RecordId]: string };
}

export function usePlan(): Plan {
	const session = useSession();
	return useWholeJournal(session, () => {
		const { journal } = session;
		const { team } = inspectionOf(journal);
		return {
			team,
			cases: sampleOf(journal).map(({ id, reference }) => ({
				id,
				reference,
				first: allocationOf(journal, id),
				second: allocationOf(journal, id, "second"),
				barred: team.filter((member) => interestIn(journal, member.id, id)).map((member) => member.id),
			})),
			names: Object.fromEntries(
				withRemoved(journal, "member").map(({ id }) => [id, textOf(currentValue(journal, id, "name"))]),
			),
		};
	});
}

/** The name of somebody who is or was on the team. */
export function nameIn({ names }: Plan, member: RecordId): string {
	return names[member]?.trim() || words.inspection.allocation.cases.someone;
}
