import { may, type Role } from "#domain/inspection/team.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { introductionOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { recordsOf } from "#domain/journal/view.ts";
import type { DocumentName } from "./issued-document.ts";

/**
 * Whether somebody may take a document of an inspection out of the app. Outward copies are the lead's, internal ones the
 * lead's and the reviewers', and the record of a case also theirs who worked on it. On one device this is order, not
 * protection: whoever opens the vault can read everything.
 */
export function mayIssue(journal: Journal, name: DocumentName, person: string, role: Role | undefined): boolean {
	if (name.audience === "outward") return may(role, "judge");
	if (may(role, "review")) return true;
	return role !== undefined && name.kind === "case-record" && workedOn(journal, name.case, person);
}

/** Whether a person recorded anything in the assessments of a case. */
function workedOn(journal: Journal, sampleCase: RecordId, person: string): boolean {
	const assessments = new Set(recordsOf(journal, "assessment", sampleCase).map(({ id }) => id));
	return [...journal.events.values()].some(
		({ stream, record, writer }) =>
			assessments.has(stream) && record !== writer && introductionOf(journal, writer)?.person === person,
	);
}
