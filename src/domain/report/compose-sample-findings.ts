import { sayPeriod } from "#domain/dates.ts";
import type { CaseInSample } from "#domain/findings/case-in-sample.ts";
import { capitalised, sayCases } from "#domain/findings/say-counts.ts";
import { boldParagraph, heading, keyValues, paragraph } from "./blocks.ts";
import { descriptionBlocks } from "./description-blocks.ts";
import { finishReport } from "./finish-report.ts";
import { inspectionFurniture } from "./inspection-furniture.ts";
import { leftOutBlocks } from "./left-out-blocks.ts";
import { openingBlocks, titleOf } from "./opening-blocks.ts";
import { mayShowCounts, pairTable, singleTable } from "./question-tables.ts";
import type { Audience, Block, Report } from "./report.ts";
import type { ReportData } from "./report-data.ts";
import { characteristicTables, profileTables } from "./sample-profile.ts";
import { sayRuling, sayTeam } from "./say-plan.ts";
import { numbersFor } from "./say-sample.ts";

/**
 * The findings of a sample: numbers, paired and single questions, what inspectors describe, profile, excluded cases.
 * Only inspected cases are counted. An outward copy of a small sample holds numbers of cases alone; characteristics and
 * reasons for exclusion are internal always. `exportedAt` is in milliseconds since 1970, UTC.
 */
export function composeSampleFindings(data: ReportData, audience: Audience, exportedAt: number): Report {
	const title = titleOf(data, "Sample findings");
	const inspected = data.cases.filter(({ place }) => place === "inspected");
	const blocks: readonly Block[] = [
		...openingBlocks(data, title),
		boldParagraph("These findings are not a rating of any case or of the service."),
		...sampleBlocks(data, inspected, audience),
		...(inspected.length === 0
			? [heading(2, "Findings"), paragraph("No case has been inspected, so there are no findings.")]
			: findingBlocks(data, inspected, audience)),
		...leftOutBlocks(data, audience),
	];
	return finishReport(
		{ kind: "sample-findings", audience, title, blocks, furniture: inspectionFurniture(data) },
		exportedAt,
	);
}

function sampleBlocks(data: ReportData, inspected: readonly CaseInSample[], audience: Audience): readonly Block[] {
	const { inspection, instrument } = data;
	const numbers = numbersFor(audience, data);
	const changed = inspected.filter(({ review }) => review.changedSince).length;
	return [
		heading(2, "The sample in numbers"),
		keyValues("The sample", [
			{ key: "Cases in the sample", value: String(numbers.inSample) },
			{ key: "Inspected", value: String(numbers.inspected) },
			{
				key: audience === "internal" ? "Excluded from the sample" : "Excluded under the case assessment guidance",
				value: String(numbers.excluded),
			},
			...(audience === "internal"
				? [{ key: "Waiting for the lead inspector’s decision", value: String(numbers.unresolved) }]
				: []),
			{ key: "Not finished", value: String(numbers.notFinished) },
			{ key: "Fieldwork", value: sayPeriod(inspection.fieldworkStart, inspection.fieldworkEnd) || "Not recorded" },
			...(audience === "internal" ? [{ key: "Team", value: sayTeam(inspection.team) }] : []),
			{ key: "Instrument", value: `${instrument.title}, ${instrument.versionAsPrinted}` },
			{ key: "Ruling on “lived outside the area”", value: sayRuling(inspection) },
		]),
		paragraph(
			"A case is inspected once its assessment is signed off. Only inspected cases are counted below; all others are in no count.",
		),
		...(changed > 0 && audience === "internal"
			? [boldParagraph(`Changed since sign-off, and not signed off again: ${sayCases(changed)}.`)]
			: []),
	];
}

function findingBlocks(data: ReportData, inspected: readonly CaseInSample[], audience: Audience): readonly Block[] {
	if (!mayShowCounts(data, audience)) {
		return [
			heading(2, "Findings"),
			paragraph(
				`${capitalised(sayCases(inspected.length))} ${inspected.length === 1 ? "was" : "were"} inspected. Answers to single questions, descriptions and the profile of the sample are not shown, because the sample is small.`,
			),
		];
	}
	return [
		heading(2, "Findings"),
		paragraph(
			"Not applicable, not answered and not asked are counted apart and are never counted as “no”. A question is not asked where another answer says that it does not apply.",
		),
		pairTable(data),
		singleTable(data),
		...descriptionBlocks(data, inspected),
		heading(2, "Sample profile"),
		...profileTables(data, inspected),
		...(audience === "internal"
			? [heading(2, "Characteristics (internal copy only)"), ...characteristicTables(data, inspected)]
			: []),
	];
}
