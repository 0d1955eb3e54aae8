import { sayPeriod } from "#domain/dates.ts";
import { audienceOf, type Copy, wordsIn } from "#domain/findings/disclosure/copy.ts";
import { pieceIds } from "#domain/findings/disclosure/piece.ts";
import { capitalised } from "#domain/findings/say-counts.ts";
import { areas, type Finding, type FindingKind } from "#domain/judgement/judgement.ts";
import { findRatingProblems, type RatingMisfit } from "#domain/judgement/rating.ts";
import { sayRatingMisfit, sayStandingRating } from "#domain/judgement/say-rating.ts";
import { areaBlocks } from "./area-blocks.ts";
import { boldParagraph, heading, keyValues, listOrNone, paragraph } from "./blocks.ts";
import { withVersion } from "./document-version.ts";
import { evidenceKinds, evidenceNotPlaced } from "./evidence-blocks.ts";
import { exampleBlocks } from "./example-blocks.ts";
import { type Draft, finishReport } from "./finish-report.ts";
import { inspectionFurniture } from "./inspection-furniture.ts";
import { instrumentRows } from "./instrument-rows.ts";
import { openingBlocks, titleOf } from "./opening-blocks.ts";
import { sampleInBrief } from "./question-tables.ts";
import { ratingAnnexe } from "./rating-annexe.ts";
import type { Block, Report } from "./report.ts";
import type { ReportData } from "./report-data.ts";
import { furtherRulingsIn, RULING, rulingIn, sayTeam } from "./say-plan.ts";
import { sayInspected } from "./say-sample.ts";

/** The internal copy of the summary; outward ones are `composeOutward`'s. `exportedAt` is in milliseconds since 1970, UTC. */
export function composeYjsSummary(data: ReportData, audience: "internal", exportedAt: number): Report {
	return finishReport(withVersion(draftYjsSummary(data, audience), data.issued, ""), exportedAt);
}

/**
 * The summary for a youth justice service: the rating or its absence in words, how the judgement was made, key findings,
 * the three areas, the sample in brief, recommendations, method. The rating's record and every reference are internal.
 */
export function draftYjsSummary(data: ReportData, copy: Copy): Draft {
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
		...misfits(data, copy).map((misfit) => boldParagraph(sayRatingMisfit(misfit))),
		heading(2, "How we made this judgement"),
		...data.instrument.preamble.flatMap((block) => (block.type === "paragraph" ? [paragraph(block.text)] : [])),
		paragraph(sayInspected(data, copy)),
		...evidenceKinds(data, copy),
		heading(2, "Key findings"),
		heading(3, "Strengths"),
		listOrNone(written(judgement.strengths, copy), "No strengths have been recorded."),
		heading(3, "Areas for improvement"),
		listOrNone(written(judgement.improvements, copy), "No areas for improvement have been recorded."),
		...areas.flatMap((area) => areaBlocks(data, area, copy)),
		...(copy === "internal" ? evidenceNotPlaced(data) : []),
		...sampleInBrief(data, copy),
		...exampleBlocks(data, copy),
		heading(2, "Recommendations"),
		listOrNone(recommendations(judgement.recommendations, copy), "No recommendations have been made."),
		...method(data, copy),
		...(copy === "internal" ? ratingAnnexe(data) : []),
	];
	return { kind: "yjs-summary", audience: audienceOf(copy), title, blocks, furniture: inspectionFurniture(data) };
}

/** How many cases are not finished, an outward copy tells where it tells the numbers of the sample, if at all. */
function misfits({ rating, numbers }: ReportData, copy: Copy): readonly RatingMisfit[] {
	const all = findRatingProblems(rating.state, numbers);
	return copy === "internal" ? all : all.filter((one) => one.kind === "no-case-inspected" || one.inspected > 0);
}

const written = (findings: readonly Finding[], copy: Copy) => tell(findings, copy, ({ text }) => text.trim());

/** "The management board should: …", the way the inspectorate addresses them. */
const recommendations = (findings: readonly Finding[], copy: Copy) =>
	tell(findings, copy, ({ text, addressee }) =>
		addressee.trim() === "" ? text.trim() : `${capitalised(addressee.trim())} should: ${text.trim()}`,
	);

const subjects: Readonly<Record<FindingKind, string>> = {
	strength: "Strength",
	improvement: "Area for improvement",
	recommendation: "Recommendation",
};

function tell(findings: readonly Finding[], copy: Copy, say: (finding: Finding) => string): readonly string[] {
	return findings
		.filter(({ text }) => text.trim() !== "")
		.map((finding, index) => {
			const subject = `${subjects[finding.kind]} ${index + 1}`;
			return wordsIn(copy, { id: pieceIds.finding(finding.id), kind: finding.kind, subject, text: say(finding) });
		});
}

function method(data: ReportData, copy: Copy): readonly Block[] {
	const { inspection, instrument } = data;
	return [
		heading(2, "Annexe 1: Method and rulings"),
		keyValues("Method", [
			{ key: "Fieldwork", value: sayPeriod(inspection.fieldworkStart, inspection.fieldworkEnd) || "Not recorded" },
			...(copy === "internal" ? [{ key: "Team", value: sayTeam(inspection.team) }] : []),
			...instrumentRows(data),
			{ key: "Framework", value: instrument.framework.title },
			{ key: RULING, value: rulingIn(copy, inspection) },
			...furtherRulingsIn(copy, data.furtherRulings),
		]),
	];
}
