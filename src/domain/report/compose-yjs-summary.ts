import { sayPeriod } from "#domain/dates.ts";
import { capitalised } from "#domain/findings/say-counts.ts";
import { areas, type Finding } from "#domain/judgement/judgement.ts";
import { findRatingProblems } from "#domain/judgement/rating.ts";
import { sayRatingMisfit, sayStandingRating } from "#domain/judgement/say-rating.ts";
import { areaBlocks } from "./area-blocks.ts";
import { boldParagraph, heading, keyValues, listOrNone, paragraph } from "./blocks.ts";
import { evidenceKinds, evidenceNotPlaced } from "./evidence-blocks.ts";
import { finishReport } from "./finish-report.ts";
import { inspectionFurniture } from "./inspection-furniture.ts";
import { openingBlocks, titleOf } from "./opening-blocks.ts";
import { sampleInBrief } from "./question-tables.ts";
import { ratingAnnexe } from "./rating-annexe.ts";
import type { Audience, Block, Report } from "./report.ts";
import type { ReportData } from "./report-data.ts";
import { sayRuling, sayTeam } from "./say-plan.ts";
import { sayInspected } from "./say-sample.ts";

/**
 * The summary for a youth justice service: the rating or its absence in words, how the judgement was made, key findings,
 * the three areas, the sample in brief, recommendations, method. The rating's record and every reference are internal.
 * `exportedAt` is in milliseconds since 1970, UTC.
 */
export function composeYjsSummary(data: ReportData, audience: Audience, exportedAt: number): Report {
	const { standard, judgement } = data;
	const title = `${titleOf(data, "Inspection of youth offending services")}. ${standard.label}`;
	const blocks: readonly Block[] = [
		...openingBlocks(data, title),
		{
			type: "callout",
			paragraphs: [
				// The guide's own words before the statement (line 432).
				`In relation to resettlement, we expect that: ${standard.statement.text}`,
				[{ text: sayStandingRating(data.rating, standard), bold: true }],
				standard.standsApart.text,
			],
		},
		...findRatingProblems(data.rating.state, data.numbers).map((misfit) => boldParagraph(sayRatingMisfit(misfit))),
		heading(2, "How we made this judgement"),
		...data.instrument.preamble.flatMap((block) => (block.type === "paragraph" ? [paragraph(block.text)] : [])),
		paragraph(sayInspected(data, audience)),
		...evidenceKinds(data),
		heading(2, "Key findings"),
		heading(3, "Strengths"),
		listOrNone(written(judgement.strengths), "No strengths have been recorded."),
		heading(3, "Areas for improvement"),
		listOrNone(written(judgement.improvements), "No areas for improvement have been recorded."),
		...areas.flatMap((area) => areaBlocks(data, area, audience)),
		...(audience === "internal" ? evidenceNotPlaced(data) : []),
		...sampleInBrief(data, audience),
		heading(2, "Recommendations"),
		listOrNone(recommendations(judgement.recommendations), "No recommendations have been made."),
		...method(data, audience),
		...(audience === "internal" ? ratingAnnexe(data) : []),
	];
	return finishReport(
		{ kind: "yjs-summary", audience, title, blocks, furniture: inspectionFurniture(data) },
		exportedAt,
	);
}

const written = (findings: readonly Finding[]) => findings.map(({ text }) => text.trim()).filter((text) => text !== "");

/** "The management board should: …", the way the inspectorate addresses them. */
function recommendations(findings: readonly Finding[]): readonly string[] {
	return findings
		.filter(({ text }) => text.trim() !== "")
		.map(({ text, addressee }) =>
			addressee.trim() === "" ? text.trim() : `${capitalised(addressee.trim())} should: ${text.trim()}`,
		);
}

function method(data: ReportData, audience: Audience): readonly Block[] {
	const { inspection, instrument } = data;
	return [
		heading(2, "Annexe 1: Method and rulings"),
		keyValues("Method", [
			{ key: "Fieldwork", value: sayPeriod(inspection.fieldworkStart, inspection.fieldworkEnd) || "Not recorded" },
			...(audience === "internal" ? [{ key: "Team", value: sayTeam(inspection.team) }] : []),
			{ key: "Instrument", value: `${instrument.title}, ${instrument.versionAsPrinted}` },
			{ key: "Framework", value: instrument.framework.title },
			{ key: "Ruling on “lived outside the area”", value: sayRuling(inspection) },
		]),
	];
}
