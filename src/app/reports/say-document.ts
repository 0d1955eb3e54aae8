import { caseOf } from "#domain/inspection/sample.ts";
import type { Journal } from "#domain/journal/journal.ts";
import type { DocumentName } from "#domain/report/issued-document.ts";
import { words } from "#ui/words/words.ts";

/** What a document of an inspection is called: "YJS summary: internal copy", "Record of case Case 1". */
export function sayDocument(journal: Journal, { kind, case: caseId, audience }: DocumentName): string {
	const { documents, findingsTable, copyOf, recordOf } = words.reports;
	if (kind === "self-assessment") return documents[kind].heading;
	if (kind === "case-record") return recordOf(caseOf(journal, caseId).reference);
	return copyOf(kind === "findings-table" ? findingsTable : documents[kind].heading, audience);
}

/** The address at which a document of an inspection is read and exported; a table's, with the document that says the same. */
export function addressOfDocument(inspection: string, { kind, case: caseId, audience }: DocumentName): string {
	const address = `/inspections/${inspection}`;
	if (kind === "self-assessment") return `${address}/summary`;
	if (kind === "case-record") return `${address}/cases/${caseId}/record`;
	return `${address}/reports/${kind === "findings-table" ? "sample-findings" : kind}/${audience}`;
}
