import { DECLARED, INTEREST_REASON, WITHDRAWAL_REASON } from "#domain/inspection/interests.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf } from "#domain/journal/json.ts";
import { CREATED, REMOVED } from "#domain/journal/own-fields.ts";
import { eventsOf } from "#domain/journal/view.ts";

/** The fields of a conflict of interest. */
export const interestFields: readonly string[] = [CREATED, REMOVED, DECLARED, INTEREST_REASON, WITHDRAWAL_REASON];

/** Whether a record is a conflict of interest of this member and never was said to be another's, whoever declared it. */
export function isInterestOf(journal: Journal, record: RecordId, member: RecordId): boolean {
	const declared = eventsOf(journal, record, DECLARED).map(({ value }) => objectOf(value?.value).member);
	return declared.length > 0 && declared.every((one) => one === member);
}
