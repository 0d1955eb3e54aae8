import type { EvidenceSource } from "#domain/judgement/evidence.ts";
import type { EvidenceGap } from "#domain/judgement/gaps.ts";
import type { Standard } from "#domain/judgement/standard.ts";
import { heading, listOrNone } from "./blocks.ts";
import { sayEvidence } from "./evidence-blocks.ts";
import type { JudgementPackData } from "./judgement-pack-data.ts";
import { nameOfText } from "./link-blocks.ts";
import type { Block } from "./report.ts";

const sources: Readonly<Record<EvidenceSource, string>> = {
	document: "documents",
	meeting: "meetings",
	interview: "interviews",
	case: "cases",
};

/** Where the judgement rests on little, for the meeting to weigh. */
export function gapBlocks({ gaps, standard }: JudgementPackData): readonly Block[] {
	return [
		heading(2, "What is thin"),
		listOrNone(
			gaps.map((gap) => sayGap(gap, standard)),
			"Every area has evidence from more than one kind of source, every sentence of the findings rests on evidence, and all contrary evidence is answered.",
		),
	];
}

function sayGap(gap: EvidenceGap, standard: Standard): string {
	switch (gap.kind) {
		case "area-without-evidence":
			return `No evidence in the area: ${titleOf(gap.area)}.`;
		case "single-source":
			return `All evidence comes from ${sources[gap.source]}, in the area: ${titleOf(gap.area)}.`;
		case "finding-without-evidence":
			return `No evidence is linked to: ${nameOfText(gap.text, standard)}.`;
		case "sentence-without-evidence":
			return `No evidence is linked to a sentence of ${nameOfText(gap.text, standard)}: ${gap.sentence}`;
		case "contrary-not-answered":
			return `Contrary evidence is not answered: ${sayEvidence(gap.item)}`;
		case "not-placed":
			return `Evidence is not yet for or against an area: ${sayEvidence(gap.item)}`;
	}
	function titleOf(area: string): string {
		return standard.areas.find(({ id }) => id === area)?.title ?? area;
	}
}
