import { sayNumber } from "#domain/findings/say-counts.ts";
import { boldParagraph, heading } from "./blocks.ts";
import type { Block } from "./report.ts";
import type { ReportData } from "./report-data.ts";
import { PRACTICE_STATUS, sayService } from "./say-plan.ts";

/** The title of a document about an inspection: `subject`, then whom it is about. Practice says so before anything else. */
export function titleOf({ inspection }: ReportData, subject: string): string {
	const title = `${subject}: ${sayService(inspection)}`;
	return inspection.engagement === "practice" ? `Practice. ${title}` : title;
}

/** What every document begins with: its title, that it is practice, and that something in it is not settled. */
export function openingBlocks({ inspection, conflicts }: ReportData, title: string): readonly Block[] {
	return [
		heading(1, title),
		...(inspection.engagement === "practice" ? [boldParagraph(`${PRACTICE_STATUS}.`)] : []),
		...(conflicts > 0 ? [boldParagraph(sayConflicts(conflicts))] : []),
	];
}

function sayConflicts(count: number): string {
	const entries = count === 1 ? "one entry is" : `${sayNumber(count)} entries are`;
	return `Not settled: ${entries} in conflict, because people who did not see each other’s work recorded different things. What is in conflict is left out of this document.`;
}
