import { sayInstant } from "#domain/dates.ts";
import { areas } from "#domain/judgement/judgement.ts";
import { findRatingProblems } from "#domain/judgement/rating.ts";
import { sayRatingMisfit, sayStandingRating, sayStandingStage } from "#domain/judgement/say-rating.ts";
import type { Standard } from "#domain/judgement/standard.ts";
import { boldParagraph, heading, keyValues, paragraph, prose } from "./blocks.ts";
import { challengeBlocks } from "./challenge-blocks.ts";
import { conflictBlocks } from "./conflict-blocks.ts";
import { coverageChart, progressChart } from "./coverage-charts.ts";
import { disclosureBlocks } from "./disclosure-blocks.ts";
import { withVersion } from "./document-version.ts";
import { evidenceLog, evidenceNotPlaced, sayEvidence } from "./evidence-blocks.ts";
import { evidenceMatrix } from "./evidence-matrix.ts";
import { type Draft, finishReport } from "./finish-report.ts";
import { gapBlocks } from "./gap-blocks.ts";
import { inspectionFurniture } from "./inspection-furniture.ts";
import type { JudgementPackData } from "./judgement-pack-data.ts";
import { linkBlocks } from "./link-blocks.ts";
import { noteBlocks } from "./note-blocks.ts";
import { titleBlocks, titleOf } from "./opening-blocks.ts";
import { CHANGED_SINCE, ratingRecordBlocks } from "./rating-annexe.ts";
import type { Block, Report } from "./report.ts";
import { NOT_KNOWN } from "./said-changes.ts";
import { sayInspected } from "./say-sample.ts";

/**
 * What a moderation meeting weighs: the proposed rating with its reasons, the evidence for and against it, what has been
 * answered and what not, who disagrees, what is thin, what leaves and why. Internal. `exportedAt` is in milliseconds since
 * 1970, UTC.
 */
export function composeJudgementPack(data: JudgementPackData, exportedAt: number): Report {
	const title = titleOf(data, "Judgement pack");
	const blocks: readonly Block[] = [
		...titleBlocks(data, title),
		paragraph(
			"For the moderation meeting. The rating is decided by people: nothing in this pack is worked out beyond counts, and no count decides.",
		),
		...proposalBlocks(data),
		...progressBlocks(data),
		...evidenceBlocks(data),
		...noteBlocks(data.notes),
		paragraph("Notes that were written in a case stand in the record of that case."),
		...linkBlocks(data),
		...contraryBlocks(data),
		...falsificationBlocks(data),
		...conflictBlocks("Disagreements", data.disagreements),
		...gapBlocks(data),
		...disclosureBlocks(data),
		...challengeBlocks(data),
		heading(2, "Record of the rating"),
		...ratingRecordBlocks(data),
	];
	const furniture = inspectionFurniture(data);
	const draft: Draft = { kind: "judgement-pack", audience: "internal", title, blocks, furniture };
	return finishReport(withVersion(draft, data.issued, ""), exportedAt);
}

function proposalBlocks({ rating, standard, numbers }: JudgementPackData): readonly Block[] {
	return [
		heading(2, "Proposed rating"),
		{
			type: "callout",
			paragraphs: [
				`${standard.label}: ${standard.statement.text}`,
				[{ text: sayStandingRating(rating, standard), bold: true }],
				standard.standsApart.text,
			],
		},
		...findRatingProblems(rating.state, numbers).map((misfit) => boldParagraph(sayRatingMisfit(misfit))),
		...(rating.changedSince ? [boldParagraph(CHANGED_SINCE)] : []),
		...(rating.decidedAt === 0
			? []
			: [
					keyValues("The decision that stands", [
						{ key: "Stage", value: sayStandingStage(rating) },
						{ key: "Reasons", value: rating.reasons },
						...(rating.reopening === "" ? [] : [{ key: "Why it was reopened", value: rating.reopening }]),
						{ key: "Decided by", value: rating.decidedBy || NOT_KNOWN },
						{ key: "Decided on", value: sayInstant(rating.decidedAt) },
					]),
				]),
	];
}

function progressBlocks(data: JudgementPackData): readonly Block[] {
	return [
		heading(2, "Progress and coverage"),
		paragraph(sayInspected(data, "internal")),
		...(data.progress.length > 0 ? [progressChart(data.progress)] : []),
		coverageChart(data.standard, data.evidence),
	];
}

function evidenceBlocks(data: JudgementPackData): readonly Block[] {
	const { standard, evidence } = data;
	return [
		heading(2, "Evidence matrix"),
		evidenceMatrix(standard, evidence),
		...areas.flatMap((area) => [heading(2, `Evidence: ${titleOfArea(standard, area)}`), ...evidenceLog(data, area)]),
		...evidenceNotPlaced(data),
	];
}

function contraryBlocks({ contrary, standard }: JudgementPackData): readonly Block[] {
	return [
		heading(2, "Contrary evidence, and the answers to it"),
		contrary.length === 0
			? paragraph("The evidence log holds nothing against, and nothing that contradicts a finding.")
			: {
					type: "table",
					caption: "Each item with what the lead inspector answers",
					columns: [
						{ header: "Area", width: 2 },
						{ header: "For or against", width: 2 },
						{ header: "Evidence", width: 5 },
						{ header: "Answer", width: 5 },
					],
					rows: contrary.map((item) => [
						titleOfArea(standard, item.area),
						item.direction === "against" ? "Against" : "For, under an area for improvement",
						sayEvidence(item),
						item.answer.trim() || "Not answered",
					]),
				},
	];
}

function falsificationBlocks({ falsification }: JudgementPackData): readonly Block[] {
	return [
		heading(2, "What would have to be false for this rating to be wrong?"),
		...prose(falsification, "Not answered."),
	];
}

function titleOfArea({ areas }: Standard, area: string): string {
	return areas.find(({ id }) => id === area)?.title ?? "No area yet";
}
