import type { CaseInSample } from "#domain/findings/case-in-sample.ts";
import { sayGiven } from "#domain/findings/say-answer.ts";
import { capitalised, sayCases } from "#domain/findings/say-counts.ts";
import { bulletList, heading, keyValues, paragraph } from "./blocks.ts";
import { finishReport, PRACTICE_STATUS } from "./finish-report.ts";
import { mayShowCounts, pairTable, singleTable } from "./question-tables.ts";
import type { Audience, Block, Report } from "./report.ts";
import type { ReportData } from "./report-data.ts";
import { characteristicTables, profileTables } from "./sample-profile.ts";
import { sayRuling, sayTeam } from "./say-plan.ts";

/**
 * The findings of a sample: numbers, paired and single questions, what inspectors describe, profile, excluded cases.
 * Only inspected cases are counted. An outward copy of a small sample holds numbers of cases alone; characteristics and
 * reasons for exclusion are internal always. `exportedAt` is in milliseconds since 1970, UTC.
 */
export function composeSampleFindings(data: ReportData, audience: Audience, exportedAt: number): Report {
	const { inspection } = data;
	const title = `Sample findings: ${inspection.service}`;
	const inspected = data.cases.filter(({ place }) => place === "inspected");
	const blocks: readonly Block[] = [
		heading(1, title),
		...(inspection.engagement === "practice" ? [paragraph([{ text: `${PRACTICE_STATUS}.`, bold: true }])] : []),
		paragraph([{ text: "These findings are not a rating of any case or of the service.", bold: true }]),
		...sampleNumbers(data, audience),
		...(inspected.length === 0
			? [heading(2, "Findings"), paragraph("No case has been inspected, so there are no findings.")]
			: findings(data, inspected, audience)),
		...leftOut(data, audience),
	];
	return finishReport({ kind: "sample-findings", audience, title, blocks }, data, exportedAt);
}

function sampleNumbers(data: ReportData, audience: Audience): readonly Block[] {
	const { numbers, inspection, instrument } = data;
	return [
		heading(2, "The sample in numbers"),
		keyValues("The sample", [
			{ key: "Cases in the sample", value: String(numbers.inSample) },
			{ key: "Inspected", value: String(numbers.inspected) },
			{ key: "Excluded under the case assessment guidance", value: String(numbers.excluded) },
			{ key: "Waiting for the lead inspector’s decision", value: String(numbers.unresolved) },
			{ key: "Not finished", value: String(numbers.notFinished) },
			...(audience === "internal" ? [{ key: "Team", value: sayTeam(inspection.team) }] : []),
			{ key: "Instrument", value: `${instrument.title}, ${instrument.versionAsPrinted}` },
			{ key: "Ruling on “lived outside the area”", value: sayRuling(inspection) },
		]),
		paragraph(
			"A case is inspected once its assessment is signed off. Only inspected cases are counted below; excluded cases, cases waiting for a decision and cases not finished are in no count.",
		),
	];
}

function findings(data: ReportData, inspected: readonly CaseInSample[], audience: Audience): readonly Block[] {
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
		paragraph("Not applicable, not answered and not asked are counted apart and are never counted as “no”."),
		pairTable(data),
		singleTable(data),
		...describe(data, inspected),
		heading(2, "Sample profile"),
		...profileTables(data, inspected),
		...(audience === "internal"
			? [heading(2, "Characteristics (internal copy only)"), ...characteristicTables(data, inspected)]
			: []),
	];
}

/** "Inspectors will describe …": what was written, by case; cases are numbered, never named. */
function describe({ instrument, inspection }: ReportData, inspected: readonly CaseInSample[]): readonly Block[] {
	const described = instrument.sections
		.flatMap(({ questions }) => questions)
		.filter(({ descriptions }) => descriptions.length > 0);
	return [
		heading(2, "Inspectors describe"),
		...described.flatMap((question) => [
			heading(3, question.text),
			...inspected.map((one, index) => {
				const hidden = one.evaluation.questions.get(question.id)?.hidden ?? [];
				const rows = question.descriptions
					.filter(({ id }) => !hidden.includes(id))
					.map((field) => ({
						key: field.text,
						value: sayGiven(instrument, field, inspection.country, one.answers) || "Nothing recorded",
					}));
				const title = `Case ${index + 1}`;
				return rows.length > 0
					? keyValues(title, rows)
					: paragraph(`${title}: not described, because the question does not apply to this case.`);
			}),
		]),
	];
}

/** Excluded and undecided cases as counts; why, in the internal copy only, since the reason says that a child is looked after. */
function leftOut({ cases, numbers }: ReportData, audience: Audience): readonly Block[] {
	const excluded = cases.filter(({ place }) => place === "excluded");
	const reasons = excluded.map(({ standing }, index) =>
		standing.kind === "excluded"
			? `Excluded case ${index + 1}: ${standing.outcome.label}. Reason given by the lead inspector: ${standing.decision.reason}`
			: "",
	);
	return [
		heading(2, "Excluded and undecided cases"),
		paragraph(
			`${capitalised(sayCases(numbers.excluded))} excluded under the case assessment guidance; ${sayCases(numbers.unresolved)} waiting for the lead inspector’s decision.`,
		),
		...(audience === "internal" && reasons.length > 0 ? [bulletList(reasons)] : []),
	];
}
