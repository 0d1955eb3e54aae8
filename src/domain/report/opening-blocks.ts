import { sayNumber } from "#domain/findings/say-counts.ts";
import { boldParagraph, heading } from "./blocks.ts";
import type { Block } from "./report.ts";
import type { ReportData } from "./report-data.ts";
import { PRACTICE_STATUS, sayService } from "./say-plan.ts";

/** The title of a document about an inspection: `subject`, then whom it is about. Practice says so before anything else. */
export function titleOf({ inspection }: Pick<ReportData, "inspection">, subject: string): string {
	const title = `${subject}: ${sayService(inspection)}`;
	return inspection.engagement === "practice" ? `Practice. ${title}` : title;
}

/** What a document about an inspection begins with: its title, and that it is practice. */
export function titleBlocks({ inspection }: Pick<ReportData, "inspection">, title: string): readonly Block[] {
	return [heading(1, title), ...(inspection.engagement === "practice" ? [boldParagraph(`${PRACTICE_STATUS}.`)] : [])];
}

/** What a document that leaves conflicts out begins with: its title, that it is practice, and that something is not settled. */
export function openingBlocks(data: ReportData, title: string): readonly Block[] {
	const { conflicts } = data;
	return [...titleBlocks(data, title), ...(conflicts > 0 ? [boldParagraph(sayConflicts(conflicts))] : [])];
}

function sayConflicts(count: number): string {
	const entries = count === 1 ? "one entry is" : `${sayNumber(count)} entries are`;
	return `Not settled: ${entries} in conflict, because people who did not see each other’s work recorded different things. What is in conflict is left out of this document.`;
}
