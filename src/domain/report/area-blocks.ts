import type { Area } from "#domain/judgement/judgement.ts";
import { bulletList, heading, paragraph, prose } from "./blocks.ts";
import { evidenceLog } from "./evidence-blocks.ts";
import type { Audience, Block } from "./report.ts";
import type { ReportData } from "./report-data.ts";

/** One area of the standard: the official wording where it is loaded, the lead's narrative, the evidence in internal copies. */
export function areaBlocks(data: ReportData, area: Area, audience: Audience): readonly Block[] {
	const { standard, judgement } = data;
	const official = standard.areas.find(({ id }) => id === area);
	return [
		heading(2, official?.title ?? area),
		...officialWording(official?.question ?? null, official?.prompts ?? [], audience),
		...prose(judgement.narratives[area], "Nothing has been written about this area."),
		...(audience === "internal" ? evidenceLog(data, area) : []),
	];
}

function officialWording(question: string | null, prompts: readonly string[], audience: Audience): readonly Block[] {
	if (question === null && prompts.length === 0)
		return audience === "internal" ? [paragraph("Key question and prompts: official wording not loaded.")] : [];
	return [
		...(question === null ? [] : [paragraph([{ text: question, bold: true }])]),
		...(prompts.length === 0 ? [] : [bulletList(prompts)]),
	];
}
