import { sayPeriod } from "#domain/dates.ts";
import type { CaseInSample } from "#domain/findings/case-in-sample.ts";
import { audienceOf, type Copy } from "#domain/findings/disclosure/copy.ts";
import { capitalised, sayCases } from "#domain/findings/say-counts.ts";
import { boldParagraph, heading, keyValues, paragraph } from "./blocks.ts";
import { descriptionBlocks } from "./description-blocks.ts";
import { withVersion } from "./document-version.ts";
import { type Draft, finishReport } from "./finish-report.ts";
import { inspectionFurniture } from "./inspection-furniture.ts";
import { instrumentRows } from "./instrument-rows.ts";
import { leftOutBlocks } from "./left-out-blocks.ts";
import { openingBlocks, titleOf } from "./opening-blocks.ts";
import { questionChart } from "./question-chart.ts";
import {
	pairTable,
	type QuestionFinding,
	questionFindings,
	SUPPRESSED_FIGURES,
	sayWhyNotShown,
	singleTable,
} from "./question-tables.ts";
import type { Block, KeyValues, Report } from "./report.ts";
import type { ReportData } from "./report-data.ts";
import { characteristicTables, profileTables } from "./sample-profile.ts";
import { furtherRulingsIn, RULING, rulingIn, sayTeam } from "./say-plan.ts";
import { numbersFor, sampleOutcome } from "./say-sample.ts";

/** The internal copy of the findings; outward ones are `composeOutward`'s. `exportedAt` is in milliseconds since 1970, UTC. */
export function composeSampleFindings(data: ReportData, audience: "internal", exportedAt: number): Report {
	return finishReport(withVersion(draftSampleFindings(data, audience), data.issued, ""), exportedAt);
}

/**
 * The findings of a sample: numbers, paired and single questions, what inspectors describe, profile, excluded cases.
 * Only inspected cases are counted. Characteristics and reasons for exclusion are internal always.
 */
export function draftSampleFindings(data: ReportData, copy: Copy): Draft {
	const title = titleOf(data, "Sample findings");
	const inspected = data.cases.filter(({ place }) => place === "inspected");
	const blocks: readonly Block[] = [
		...openingBlocks(data, title),
		boldParagraph("These findings are not a rating of any case or of the service."),
		...sampleBlocks(data, inspected, copy),
		heading(2, "Findings"),
		...(inspected.length === 0
			? [paragraph("No case has been inspected, so there are no findings.")]
			: findingBlocks(data, inspected, copy)),
		...leftOutBlocks(data, copy),
	];
	return { kind: "sample-findings", audience: audienceOf(copy), title, blocks, furniture: inspectionFurniture(data) };
}

function sampleBlocks(data: ReportData, inspected: readonly CaseInSample[], copy: Copy): readonly Block[] {
	const { inspection } = data;
	const changed = inspected.filter(({ review }) => review.changedSince).length;
	return [
		heading(2, "The sample in numbers"),
		keyValues("The sample", [
			...numberRows(data, copy),
			{ key: "Fieldwork", value: sayPeriod(inspection.fieldworkStart, inspection.fieldworkEnd) || "Not recorded" },
			...(copy === "internal" ? [{ key: "Team", value: sayTeam(inspection.team) }] : []),
			...instrumentRows(data),
			{ key: RULING, value: rulingIn(copy, inspection) },
			...furtherRulingsIn(copy, data.furtherRulings),
		]),
		paragraph(
			"A case is inspected once its assessment is signed off. Only inspected cases are counted below; all others are in no count.",
		),
		...(changed > 0 && copy === "internal"
			? [boldParagraph(`Changed since sign-off, and not signed off again: ${sayCases(changed)}.`)]
			: []),
	];
}

function numberRows(data: ReportData, copy: Copy): KeyValues["rows"] {
	const { inSample, inspected, excluded, unresolved, notFinished } = numbersFor(audienceOf(copy), data);
	const inspectedRow = { key: "Inspected", value: String(inspected) };
	// Together with the whole, each of the other numbers would tell the rest.
	if (sampleOutcome(data, copy).kind !== "shown") return [inspectedRow];
	return [
		{ key: "Cases in the sample", value: String(inSample) },
		inspectedRow,
		{
			key: copy === "internal" ? "Excluded from the sample" : "Excluded under the case assessment guidance",
			value: String(excluded),
		},
		...(copy === "internal" ? [{ key: "Waiting for the lead inspector’s decision", value: String(unresolved) }] : []),
		{ key: "Not finished", value: String(notFinished) },
	];
}

function findingBlocks(data: ReportData, inspected: readonly CaseInSample[], copy: Copy): readonly Block[] {
	const findings = questionFindings(data, copy);
	const described = descriptionBlocks(data, inspected, copy);
	const profile = profileTables(data, inspected, copy);
	const count = inspected.length;
	return [
		...(copy === "internal"
			? []
			: [paragraph(`${capitalised(sayCases(count))} ${count === 1 ? "was" : "were"} inspected.`)]),
		...questionBlocks(data, findings),
		...(described.length > 0 ? described : [notShown(data, "What inspectors describe in single cases")]),
		...(profile.length > 0
			? [heading(2, "Sample profile"), ...profile]
			: [notShown(data, "The profile of the sample")]),
		...(copy === "internal"
			? [heading(2, "Characteristics (internal copy only)"), ...characteristicTables(data, inspected)]
			: []),
	];
}

function questionBlocks(data: ReportData, findings: readonly QuestionFinding[]): readonly Block[] {
	if (findings.every(({ isSuppressed }) => isSuppressed)) return [notShown(data, "How single questions were answered")];
	const counted = findings.flatMap(({ question, counts }) => (counts ? { question, counts } : []));
	return [
		paragraph(
			"Not applicable, not answered and not asked are counted apart and are never counted as “no”. A question is not asked where another answer says that it does not apply.",
		),
		...(findings.every(({ counts }) => counts) ? [] : [paragraph(SUPPRESSED_FIGURES)]),
		pairTable(data, findings),
		singleTable(data, findings),
		...(counted.length > 0 ? [questionChart(counted)] : []),
	];
}

const notShown = (data: ReportData, what: string) => paragraph(`${what} is not shown, ${sayWhyNotShown(data)}.`);
