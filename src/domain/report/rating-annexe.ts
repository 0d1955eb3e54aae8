import { sayInstant } from "#domain/dates.ts";
import { sayDecision } from "#domain/judgement/say-rating.ts";
import { boldParagraph, heading, keyValues, paragraph } from "./blocks.ts";
import type { Block } from "./report.ts";
import type { ReportData } from "./report-data.ts";
import { NOT_KNOWN } from "./said-changes.ts";

/** The record of the rating as an annexe: for internal copies only. */
export function ratingAnnexe(data: ReportData): readonly Block[] {
	return [heading(2, "Annexe 2: Record of the rating"), ...ratingRecordBlocks(data)];
}

/** Every decision on the rating, the oldest first, with who, when and why: for internal copies only. */
export function ratingRecordBlocks({ rating, ratingRecord, standard }: ReportData): readonly Block[] {
	return [
		...(ratingRecord.length === 0 ? [paragraph("No decision has been recorded.")] : []),
		...(rating.inConflict
			? [boldParagraph("Decisions that differ were recorded without sight of each other. None of them stands.")]
			: []),
		...(rating.changedSince
			? [paragraph("Evidence, narratives or findings have changed since the decision that stands.")]
			: []),
		...ratingRecord.map(({ decision, by, at, byRight }, index) =>
			keyValues(`Decision ${index + 1}`, [
				{ key: "Rating", value: sayDecision(decision, standard) },
				...(decision.kind === "decided" ? [{ key: "Reasons", value: decision.reasons }] : []),
				{ key: "Decided by", value: sayByRight({ by, byRight }) },
				{ key: "Decided on", value: sayInstant(at) },
			]),
		),
	];
}

/** Who decided what is the lead inspector's to decide; that somebody was not recorded as one is said. */
export function sayByRight({ by, byRight }: { readonly by: string; readonly byRight: boolean }): string {
	return `${by || NOT_KNOWN}${byRight ? "" : " (not recorded as lead inspector)"}`;
}
