import { sayInstant, sayPeriod } from "#domain/dates.ts";
import { capitalised, sayCases, sayNumber } from "#domain/findings/say-counts.ts";
import type { EvidenceItem, EvidenceSource } from "#domain/judgement/evidence.ts";
import { evidenceSources } from "#domain/judgement/evidence.ts";
import { type Area, areas } from "#domain/judgement/judgement.ts";
import { sayRating } from "#domain/judgement/say-rating.ts";
import { bulletList, heading, keyValues, paragraph, prose } from "./blocks.ts";
import { finishReport, PRACTICE_STATUS } from "./finish-report.ts";
import { sampleInBrief } from "./question-tables.ts";
import type { Audience, Block, Report } from "./report.ts";
import type { ReportData } from "./report-data.ts";
import { sayRuling, sayTeam } from "./say-plan.ts";

/**
 * The summary for a youth justice service: the rating or its absence in words, how the judgement was made, key findings,
 * the three areas, the sample in brief, recommendations, method. The rating's record and every reference are internal.
 * `exportedAt` is in milliseconds since 1970, UTC.
 */
export function composeYjsSummary(data: ReportData, audience: Audience, exportedAt: number): Report {
	const { inspection, standard, judgement } = data;
	const title = `Inspection of youth offending services: ${inspection.service}. ${standard.label}`;
	const blocks: readonly Block[] = [
		heading(1, title),
		...(inspection.engagement === "practice" ? [paragraph([{ text: `${PRACTICE_STATUS}.`, bold: true }])] : []),
		{
			type: "callout",
			paragraphs: [
				`In relation to resettlement, we expect that: ${standard.statement.text}`,
				[{ text: sayRating(data.rating.state, standard), bold: true }],
				standard.standsApart.text,
			],
		},
		heading(2, "How we made this judgement"),
		...data.instrument.preamble.flatMap((block) => (block.type === "paragraph" ? [paragraph(block.text)] : [])),
		paragraph(sayInspected(data)),
		...sayEvidenceKinds(data.evidence),
		heading(2, "Key findings"),
		heading(3, "Strengths"),
		...listOrNone(texts(judgement.strengths), "No strengths have been recorded."),
		heading(3, "Areas for improvement"),
		...listOrNone(texts(judgement.improvements), "No areas for improvement have been recorded."),
		...areas.flatMap((area) => areaBlocks(data, area, audience)),
		...sampleInBrief(data, audience),
		heading(2, "Recommendations"),
		...listOrNone(recommendations(data), "No recommendations have been made."),
		...method(data, audience),
		...(audience === "internal" ? ratingRecord(data) : []),
	];
	return finishReport({ kind: "yjs-summary", audience, title, blocks }, data, exportedAt);
}

/** How many cases were inspected, excluded, left open and not finished, in words. */
export function sayInspected({ numbers, inspection }: ReportData): string {
	if (numbers.inSample === 0) return "There were no cases in the sample.";
	const inspected =
		numbers.inspected === 0
			? "No resettlement case has been inspected."
			: `We inspected ${sayNumber(numbers.inspected)} resettlement ${numbers.inspected === 1 ? "case" : "cases"} at ${inspection.service}.`;
	const others = [
		numbers.excluded > 0 &&
			`${capitalised(sayCases(numbers.excluded))} ${numbers.excluded === 1 ? "was" : "were"} excluded under the case assessment guidance.`,
		numbers.unresolved > 0 &&
			`For ${sayCases(numbers.unresolved)} it is not yet decided whether the guidance excludes ${numbers.unresolved === 1 ? "it" : "them"}.`,
		numbers.notFinished > 0 &&
			`${capitalised(sayCases(numbers.notFinished))} in the sample ${numbers.notFinished === 1 ? "is" : "are"} not finished and ${numbers.notFinished === 1 ? "is" : "are"} in none of the counts.`,
	];
	return [inspected, ...others].filter(Boolean).join(" ");
}

const kinds: Readonly<Record<EvidenceSource, { readonly one: string; readonly many: string }>> = {
	document: { one: "document", many: "documents" },
	meeting: { one: "meeting", many: "meetings" },
	interview: { one: "interview", many: "interviews" },
	case: { one: "observation from cases", many: "observations from cases" },
};

function sayEvidenceKinds(evidence: readonly EvidenceItem[]): readonly Block[] {
	const items = evidenceSources.flatMap((source) => {
		const count = evidence.filter((item) => item.source === source).length;
		return count === 0 ? [] : [`${sayNumber(count)} ${count === 1 ? kinds[source].one : kinds[source].many}`];
	});
	if (items.length === 0) return [paragraph("No evidence beyond the cases has been recorded.")];
	return [paragraph("The evidence log holds:"), bulletList(items)];
}

const texts = (findings: readonly { readonly text: string }[]) =>
	findings.map(({ text }) => text.trim()).filter((text) => text !== "");

function recommendations({ judgement }: ReportData): readonly string[] {
	return judgement.recommendations
		.filter(({ text }) => text.trim() !== "")
		.map(({ text, addressee }) =>
			addressee.trim() === "" ? text.trim() : `${capitalised(addressee.trim())} should: ${text.trim()}`,
		);
}

function listOrNone(items: readonly string[], none: string): readonly Block[] {
	return items.length > 0 ? [bulletList(items)] : [paragraph(none)];
}

function areaBlocks(data: ReportData, area: Area, audience: Audience): readonly Block[] {
	const { standard, judgement, evidence } = data;
	const official = standard.areas.find(({ id }) => id === area);
	const of = (direction: EvidenceItem["direction"]) =>
		evidence.filter((item) => item.area === area && item.direction === direction).map(sayEvidence);
	const log: readonly Block[] = [
		heading(3, "Evidence for"),
		...listOrNone(of("for"), "None recorded."),
		heading(3, "Evidence against"),
		...listOrNone(of("against"), "None recorded."),
	];
	return [
		heading(2, official?.title ?? area),
		...(audience === "internal" && official?.question === null
			? [paragraph("Key question and prompts: official wording not loaded.")]
			: []),
		...prose(judgement.narratives[area], "Nothing has been written about this area."),
		...(audience === "internal" ? log : []),
	];
}

/** An item of the log with where it can be found again: for internal copies only. */
function sayEvidence(item: EvidenceItem): string {
	const where = [item.source, item.reference, item.date && sayPeriod(item.date, "")].filter((part) => part !== "");
	return where.length > 0 ? `${item.text.trim()} (${where.join(", ")})` : item.text.trim();
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

function ratingRecord({ ratingRecord: record, standard }: ReportData): readonly Block[] {
	return [
		heading(2, "Annexe 2: Record of the rating"),
		...(record.length === 0 ? [paragraph("No decision has been recorded.")] : []),
		...record.flatMap((entry, index) => [
			keyValues(`Decision ${index + 1}`, [
				{ key: "Rating", value: sayRating(entry.state, standard) },
				{ key: "Reasons", value: entry.reasons },
				{ key: "Decided by", value: entry.by || "Not known" },
				{ key: "Decided on", value: sayInstant(entry.at) },
			]),
		]),
	];
}
