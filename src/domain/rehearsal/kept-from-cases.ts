import { mayOpenCases, memberOf } from "#domain/handover/joining.ts";
import { INSPECTION } from "#domain/inspection/inspection.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { CREATED } from "#domain/journal/own-fields.ts";

/**
 * The member that a person is, while the cases are not open to them yet; undefined where they are. Only who has joined an
 * inspection has steps to do: whoever created it has not, nor has somebody who is not on its team.
 */
export function keptFromCases(journal: Journal, person: string): RecordId | undefined {
	const member = memberOf(journal, person);
	const [created] = historyOf(journal, INSPECTION, CREATED);
	if (!member || created?.who?.person === person) return undefined;
	return mayOpenCases(journal, member.id) ? undefined : member.id;
}
