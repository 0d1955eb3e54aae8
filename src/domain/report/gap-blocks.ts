import type { EvidenceSource } from "#domain/judgement/evidence.ts";
import { type EvidenceGap, findEvidenceGaps } from "#domain/judgement/evidence-gaps.ts";
import type { Standard } from "#domain/judgement/standard.ts";
import { heading, listOrNone } from "./blocks.ts";
import { sayEvidence } from "./evidence-blocks.ts";
import type { Block } from "./report.ts";
import type { ReportData } from "./report-data.ts";

const sources: Readonly<Record<EvidenceSource, string>> = {
	document: "documents",
	meeting: "meetings",
	interview: "interviews",
	case: "cases",
};

/** Where the judgement rests on little, for the meeting to weigh. */
export function gapBlocks({ evidence, judgement, standard }: ReportData): readonly Block[] {
	const gaps = findEvidenceGaps(evidence, judgement);
	return [
		heading(2, "What is thin"),
		listOrNone(
			gaps.map((gap) => sayGap(gap, standard)),
			"Every area has evidence from more than one kind of source, every finding rests on evidence, and all evidence against is answered.",
		),
	];
}

function sayGap(gap: EvidenceGap, { areas }: Standard): string {
	switch (gap.kind) {
		case "area-without-evidence":
			return `No evidence in the area: ${titleOf(gap.area)}.`;
		case "single-source":
			return `All evidence comes from ${sources[gap.source]}, in the area: ${titleOf(gap.area)}.`;
		case "finding-without-evidence":
			return `No evidence is linked to the finding: ${gap.finding.text.trim()}`;
		case "contrary-not-answered":
			return `Evidence against is not answered: ${sayEvidence(gap.item)}`;
		case "not-placed":
			return `Evidence is not yet for or against an area: ${sayEvidence(gap.item)}`;
	}
	function titleOf(area: string): string {
		return areas.find(({ id }) => id === area)?.title ?? area;
	}
}
