import { caseOf } from "#domain/inspection/sample.ts";
import type { Journal } from "#domain/journal/journal.ts";
import type { DocumentName } from "#domain/report/issued-document.ts";
import { words } from "#ui/words/words.ts";

/** What a document of an inspection is called: "YJS summary: internal copy", "Record of case Case 1". */
export function sayDocument(journal: Journal, { kind, case: caseId, audience }: DocumentName): string {
	const { documents, copyOf, recordOf } = words.reports;
	if (kind === "case-record") return recordOf(caseOf(journal, caseId).reference);
	return copyOf(documents[kind].heading, audience);
}

/** Where a document of an inspection can be read; undefined for one that has no screen of its own. */
export function addressOfDocument(inspection: string, { kind, case: caseId, audience }: DocumentName): string {
	const address = `/inspections/${inspection}`;
	return kind === "case-record" ? `${address}/cases/${caseId}/record` : `${address}/reports/${kind}/${audience}`;
}
