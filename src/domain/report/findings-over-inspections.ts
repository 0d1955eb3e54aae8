import type { Thresholds } from "#domain/findings/disclosure/thresholds.ts";
import { capitalised, sayCases, sayYesAndPerCent } from "#domain/findings/say-counts.ts";
import { heading, paragraph } from "./blocks.ts";
import { countedQuestions } from "./counted-questions.ts";
import { distanceChart } from "./distance-chart.ts";
import { sayOtherVersions } from "./instrument-rows.ts";
import { questionChart } from "./question-chart.ts";
import type { Block } from "./report.ts";
import type { ReportData } from "./report-data.ts";

/**
 * What the inspected cases of several inspections show together: each question as counts, with its share in per cent where
 * enough cases were answered, and how far from home children were held.
 */
export function findingsOverInspections(
	data: Pick<ReportData, "instrument" | "cases">,
	thresholds: Thresholds,
): readonly Block[] {
	const inspected = data.cases.filter(({ place }) => place === "inspected").length;
	const lead = [
		heading(2, "Case findings over all inspections"),
		paragraph("Case findings illustrate provision and practice. Cases are not rated."),
	];
	if (inspected === 0) return [...lead, paragraph("No case has been inspected, so there are no findings.")];
	const counted = countedQuestions(data);
	const distances = distanceChart(data.instrument, data.cases);
	return [
		...lead,
		paragraph(
			`${capitalised(sayCases(inspected))} ${inspected === 1 ? "was" : "were"} inspected. A share is given in per cent only where ${sayCases(thresholds.perCent)} or more were answered yes or no; otherwise in words alone.`,
		),
		...sayOtherVersions(data).map((sentence) => paragraph(sentence)),
		questionChart(counted),
		{
			type: "table",
			caption: "Questions answered yes",
			columns: [
				{ header: "Question", width: 6 },
				{ header: "Answered yes", width: 4 },
			],
			rows: counted.map(({ question, counts }) => [
				`${question.id}: ${question.text}`,
				capitalised(sayYesAndPerCent(counts, thresholds)),
			]),
		},
		...(distances ? [heading(2, "Distance from home"), distances] : []),
	];
}
