import { allocationOf, casesAllocatedTo } from "#domain/inspection/allocation.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { assessmentFor, purposeOf } from "#domain/inspection/sample.ts";
import type { RecordId, StreamId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { recordOf } from "#domain/journal/view.ts";
import { comparisonOf } from "./comparison.ts";

/**
 * The cases of whose first assessment a person must see nothing: those that they assess a second time, until both are
 * compared. On one device this is order, not protection: whoever opens the vault can read everything.
 */
export function blindCasesOf(journal: Journal, person: string): readonly RecordId[] {
	const members = inspectionOf(journal).team.filter((member) => person !== "" && member.person === person);
	return members.flatMap(({ id }) =>
		casesAllocatedTo(journal, id, "second").filter((sampleCase) => {
			const second = assessmentFor(journal, sampleCase, "second");
			return second !== undefined && comparisonOf(journal, second.id) === undefined;
		}),
	);
}

/**
 * Whether a person may see a second assessment: its assessor at any time, everybody else once it was compared.
 * ask: its assessor has not joined on a device of their own, so whoever is here may be them and is asked.
 */
export function seesSecond(journal: Journal, sampleCase: RecordId, person: string): "yes" | "no" | "ask" {
	const second = assessmentFor(journal, sampleCase, "second");
	if (!second) return "no";
	if (comparisonOf(journal, second.id)) return "yes";
	const assessor = allocationOf(journal, sampleCase, "second");
	if (assessor.kind !== "allocated") return "no";
	const member = inspectionOf(journal).team.find(({ id }) => id === assessor.member);
	if (!member) return "no";
	if (member.person === "") return "ask";
	return member.person === person ? "yes" : "no";
}

/**
 * Whether a person may see what a stream holds: nothing of a second assessment that is kept from them, and nothing of the first
 * one of a case that they assess a second time.
 */
export function maySeeStream(journal: Journal, stream: StreamId, person: string): boolean {
	const assessment = recordOf(journal, stream);
	if (assessment?.kind !== "assessment") return true;
	return purposeOf(journal, stream) === "second"
		? seesSecond(journal, assessment.parent, person) === "yes"
		: !blindCasesOf(journal, person).includes(assessment.parent);
}
