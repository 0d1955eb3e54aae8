import { sayInstant } from "#domain/dates.ts";
import type { Dissent } from "#domain/judgement/rating-dissent.ts";
import type { Decision } from "#domain/judgement/rating-record.ts";
import { sayDecision, sayStage } from "#domain/judgement/say-rating.ts";
import { boldParagraph, heading, keyValues, paragraph } from "./blocks.ts";
import { sayEvidence } from "./evidence-blocks.ts";
import type { Block, KeyValues } from "./report.ts";
import type { ReportData } from "./report-data.ts";
import { NOT_KNOWN } from "./said-changes.ts";

/** The record of the rating as an annexe: for internal copies only. */
export function ratingAnnexe(data: ReportData): readonly Block[] {
	return [heading(2, "Annexe 2: Record of the rating"), ...ratingRecordBlocks(data)];
}

/** Every decision on the rating, the oldest first, with who, when, why and who disagreed: for internal copies only. */
export function ratingRecordBlocks(data: ReportData): readonly Block[] {
	const { rating, ratingRecord, standard } = data;
	return [
		...(ratingRecord.length === 0 ? [paragraph("No decision has been recorded.")] : []),
		...(rating.inConflict
			? [boldParagraph("Decisions that differ were recorded without sight of each other. None of them stands.")]
			: []),
		...(rating.changedSince ? [paragraph(CHANGED_SINCE)] : []),
		...ratingRecord.map(({ decision, by, at, byRight, dissents }, index) =>
			keyValues(`Decision ${index + 1}`, [
				{ key: "Rating", value: sayDecision(decision, standard) },
				...decisionRows(decision, data),
				{ key: decision.kind === "reopened" ? "Reopened by" : "Decided by", value: sayByRight({ by, byRight }) },
				{ key: decision.kind === "reopened" ? "Reopened on" : "Decided on", value: sayInstant(at) },
				...dissents.map((dissent) => ({ key: "Disagreed", value: sayDissent(dissent) })),
			]),
		),
	];
}

/** That what a decision rests on is not what it was. */
export const CHANGED_SINCE = "Something that the decision rests on has changed since: evidence, a finding, or a case.";

function decisionRows(decision: Decision, { evidence }: ReportData): KeyValues["rows"] {
	if (decision.kind === "reopened") return [{ key: "Reason", value: decision.reasons }];
	if (decision.kind !== "decided") return [];
	const moved = decision.evidence.map((id) => evidence.find((item) => item.id === id));
	return [
		{ key: "Stage", value: sayStage(decision.stage) },
		{ key: "Reasons", value: decision.reasons },
		...moved.map((item) => ({
			key: "Evidence that moved it",
			value: item ? sayEvidence(item) : "An item that is no longer in the evidence log",
		})),
		...(decision.moderators.length > 0 ? [{ key: "Took part", value: decision.moderators.join(", ") }] : []),
	];
}

function sayDissent({ who, why, at, isReadable, ...recorded }: Dissent): string {
	if (!isReadable) return "Redacted, or not readable";
	return `${who}: ${why} (recorded by ${recorded.by || NOT_KNOWN}, ${sayInstant(at)})`;
}

/** Who decided what is the lead inspector's to decide; that somebody was not recorded as one is said. */
export function sayByRight({ by, byRight }: { readonly by: string; readonly byRight: boolean }): string {
	return `${by || NOT_KNOWN}${byRight ? "" : " (not recorded as lead inspector)"}`;
}
