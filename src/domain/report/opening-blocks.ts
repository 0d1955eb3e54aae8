import { sayNumber } from "#domain/findings/say-counts.ts";
import type { Engagement } from "#domain/inspection/inspection.ts";
import { boldParagraph, heading } from "./blocks.ts";
import type { Block } from "./report.ts";
import type { ReportData } from "./report-data.ts";
import { notAnInspection, sayService } from "./say-plan.ts";

const titlesBegin: Readonly<Record<Engagement, string>> = {
	inspection: "",
	practice: "Practice. ",
	"self-assessment": "Local self-assessment, not an inspection. ",
};

/** The title of a document: `subject`, then whom it is about. What is no inspection says so before anything else. */
export function titleOf({ inspection }: Pick<ReportData, "inspection">, subject: string): string {
	return `${titlesBegin[inspection.engagement]}${subject}: ${sayService(inspection)}`;
}

/** What a document begins with: its title, and that it is about no inspection where it is not. */
export function titleBlocks({ inspection }: Pick<ReportData, "inspection">, title: string): readonly Block[] {
	const status = notAnInspection(inspection);
	return [heading(1, title), ...(status ? [boldParagraph(`${status}.`)] : [])];
}

/**
 * What a document that counts cases begins with: its title, that it is practice, that something is not settled, and that a case
 * cannot be read on this device. How many those are would tell an outward copy's reader more of the sample than it may.
 */
export function openingBlocks(data: ReportData, title: string): readonly Block[] {
	const { conflicts, cases, numbers } = data;
	return [
		...titleBlocks(data, title),
		...(conflicts > 0 ? [boldParagraph(sayConflicts(conflicts))] : []),
		...(cases.length < numbers.inSample ? [boldParagraph(NOT_READ)] : []),
	];
}

const NOT_READ =
	"Not complete: the device that made this document does not have the version of the instrument under which every case stands. What cannot be read is in no count, and is told as not finished.";

function sayConflicts(count: number): string {
	const entries = count === 1 ? "one entry is" : `${sayNumber(count)} entries are`;
	return `Not settled: ${entries} in conflict, because people who did not see each other’s work recorded different things. What is in conflict is left out of this document.`;
}
