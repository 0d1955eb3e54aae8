import { type Copy, wordsIn } from "#domain/findings/disclosure/copy.ts";
import { pieceIds } from "#domain/findings/disclosure/piece.ts";
import type { Area } from "#domain/judgement/judgement.ts";
import { bulletList, heading, paragraph, prose } from "./blocks.ts";
import { evidenceLog } from "./evidence-blocks.ts";
import type { Block } from "./report.ts";
import type { ReportData } from "./report-data.ts";

/** One area of the standard: the official wording where it is loaded, the lead's narrative, the evidence in internal copies. */
export function areaBlocks(data: ReportData, area: Area, copy: Copy): readonly Block[] {
	const official = data.standard.areas.find(({ id }) => id === area);
	const title = official?.title ?? area;
	return [
		heading(2, title),
		...officialWording(official?.question ?? null, official?.prompts ?? [], copy),
		...prose(narrative(data, area, title, copy), "Nothing has been written about this area."),
		...(copy === "internal" ? evidenceLog(data, area) : []),
	];
}

function narrative({ judgement }: ReportData, area: Area, subject: string, copy: Copy): string {
	const text = judgement.narratives[area];
	return text.trim() === "" ? "" : wordsIn(copy, { id: pieceIds.narrative(area), kind: "narrative", subject, text });
}

function officialWording(question: string | null, prompts: readonly string[], copy: Copy): readonly Block[] {
	if (question === null && prompts.length === 0)
		return copy === "internal" ? [paragraph("Key question and prompts: official wording not loaded.")] : [];
	return [
		...(question === null ? [] : [paragraph([{ text: question, bold: true }])]),
		...(prompts.length === 0 ? [] : [bulletList(prompts)]),
	];
}
