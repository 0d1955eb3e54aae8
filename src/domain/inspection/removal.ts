import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { currentValue, type RecordEntry, recordsOf, removedRecordsOf } from "#domain/journal/view.ts";
import { INSPECTION, PLAN } from "./inspection.ts";

/** A case of the plan that can be removed, put back, or given another reference. */
export interface PlannedCase {
	readonly id: RecordId;
	readonly reference: string;
	readonly removed: boolean;
}

/** The change that removes a case or a member from the plan, or puts it back. Nothing recorded is lost either way. */
export function planRemoval(record: RecordId, removed: boolean): Change {
	return { stream: PLAN, record, field: REMOVED, value: removed };
}

/** The records of the plan of one kind, removed ones at the place where they were. */
export function withRemoved(journal: Journal, kind: "case" | "member"): readonly RecordEntry[] {
	const present = recordsOf(journal, kind, INSPECTION);
	return [...present, ...removedRecordsOf(journal, kind, INSPECTION)].sort((a, b) => a.order - b.order);
}

/** The cases of the sample and those that were removed from it, in the order of the sample. */
export function plannedCasesOf(journal: Journal): readonly PlannedCase[] {
	return withRemoved(journal, "case").map(({ id, removed }) => ({
		id,
		removed,
		reference: textOf(currentValue(journal, id, "reference")),
	}));
}

/** The cases in which nothing has been recorded, and those that are removed already, in the order of the sample. */
export function removableCasesOf(journal: Journal): readonly PlannedCase[] {
	return plannedCasesOf(journal).filter(({ id, removed }) => removed || isUntouched(journal, id));
}

/** Fields that an assessment has from the start. */
const givenAtStart = ["created", "instrument", "purpose"];

/** Whether nothing was ever recorded in a case, not even something that was taken back. */
function isUntouched(journal: Journal, sampleCase: RecordId): boolean {
	const assessments = new Set(recordsOf(journal, "assessment", sampleCase).map(({ id }) => id));
	return [...journal.events.values()].every(
		({ stream, record, writer, field }) =>
			!assessments.has(stream) || record === writer || (assessments.has(record) && givenAtStart.includes(field)),
	);
}
