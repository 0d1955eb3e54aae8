import type { QuestionCounts } from "#domain/findings/counts.ts";
import { type Copy, outcomeIn } from "#domain/findings/disclosure/copy.ts";
import { pieceIds } from "#domain/findings/disclosure/piece.ts";
import { capitalised, sayYes, sayYesAndPerCent } from "#domain/findings/say-counts.ts";
import type { Question } from "#domain/instrument/instrument.ts";
import { heading, paragraph } from "./blocks.ts";
import { countedQuestions, ways, waysIn } from "./counted-questions.ts";
import type { Block, Table } from "./report.ts";
import type { ReportData } from "./report-data.ts";

/** How a judgement question was answered over the sample, as a copy tells it. */
export interface QuestionFinding {
	readonly question: Question;
	/** Nothing where the copy does not tell the figures. */
	readonly counts: QuestionCounts | undefined;
	/** In how many cases it was answered yes; the lead's wording in its place; or that it is suppressed. */
	readonly said: string;
	readonly isSuppressed: boolean;
}

/** What stands where a figure is suppressed, after the Government Analysis Function's symbols for tables ("confidential"). */
export const SUPPRESSED_FIGURE = "[c]";
export const SUPPRESSED_FIGURES = `Where figures are suppressed, so that no child can be identified, ${SUPPRESSED_FIGURE} stands in their place.`;

/** Every judgement question in the order in which they are reported, as a copy tells it. */
export function questionFindings(data: ReportData, copy: Copy): readonly QuestionFinding[] {
	return countedQuestions(data).map(({ question, counts }) => {
		const outcome = outcomeIn(copy, {
			id: pieceIds.question(question.id),
			kind: "question-counts",
			subject: question.text,
			text: sayCounts(counts, sayAnsweredYes(data, counts)),
			figures: { counts: ways.map(({ of }) => counts[of]), group: counts.yes + counts.no },
		});
		if (outcome.kind === "shown") return { question, counts, said: sayAnsweredYes(data, counts), isSuppressed: false };
		if (outcome.kind === "reworded") return { question, counts: undefined, said: outcome.wording, isSuppressed: false };
		return { question, counts: undefined, said: "Suppressed", isSuppressed: true };
	});
}

/** The paired questions, a row for each pair: before release beside on leaving custody. */
export function pairTable({ instrument }: ReportData, findings: readonly QuestionFinding[]): Table {
	const said = (id: string) => {
		const finding = findings.find(({ question }) => question.id === id);
		if (!finding) throw new Error(`The instrument pairs ${id}, which is not one of its judgement questions`);
		return finding.counts ? sayCounts(finding.counts, finding.said) : finding.said;
	};
	return {
		type: "table",
		caption: "Paired findings, as counts of the inspected cases",
		columns: [
			{ header: "Subject", width: 2 },
			{ header: "Planning and provision before release", width: 4 },
			{ header: "Provision on leaving custody", width: 4 },
		],
		rows: instrument.pairs.map(({ title, planning, leaving }) => [title, said(planning), said(leaving)]),
	};
}

/** The judgement questions that have no pair, a row for each. */
export function singleTable({ instrument }: ReportData, findings: readonly QuestionFinding[]): Table {
	const paired = new Set(instrument.pairs.flatMap(({ planning, leaving }) => [planning, leaving]));
	const single = findings.filter(({ question }) => !paired.has(question.id));
	const ways = waysIn(single.flatMap(({ counts }) => counts ?? []));
	return {
		type: "table",
		caption: "Other findings, as counts of the inspected cases",
		columns: [
			{ header: "Question", width: 6 },
			...ways.map(({ name, width }) => ({ header: name, width, align: "right" as const })),
			{ header: "Answered yes", width: 3 },
		],
		rows: single.map(({ question, counts, said }) => [
			question.text,
			...ways.map(({ of }) => (counts ? String(counts[of]) : SUPPRESSED_FIGURE)),
			capitalised(said),
		]),
	};
}

/** The sample for a summary: every judgement question in words. */
export function sampleInBrief(data: ReportData, copy: Copy): readonly Block[] {
	const lead = [
		heading(2, "Sample findings in brief"),
		paragraph("Case findings illustrate provision and practice. Cases are not rated."),
	];
	if (data.numbers.inspected === 0)
		return [...lead, paragraph("No case has been inspected, so there are no findings.")];
	const findings = questionFindings(data, copy);
	if (findings.every(({ isSuppressed }) => isSuppressed))
		return [...lead, paragraph(`Answers to single questions are not shown, ${sayWhyNotShown(data)}.`)];
	const rows = findings.map(({ question, said }) => [question.text, capitalised(said)]);
	const columns = [
		{ header: "Question", width: 6 },
		{ header: "Answered yes", width: 3 },
	];
	return [...lead, { type: "table", caption: "Questions answered yes", columns, rows }];
}

/** Why an outward copy tells nothing of single questions. */
export const sayWhyNotShown = ({ numbers, thresholds }: ReportData): string =>
	numbers.inspected < thresholds.outward ? "because the sample is small" : "so that no child can be identified";

const sayAnsweredYes = ({ thresholds }: ReportData, counts: QuestionCounts) => sayYesAndPerCent(counts, thresholds);

/** Every way apart, never folded into one another, and then in words. */
function sayCounts(counts: QuestionCounts, yes: string): string {
	const figures = waysIn([counts]).map(({ of, name }) => `${name.toLowerCase()} ${counts[of]}`);
	const said = counts.yes + counts.no === 0 ? capitalised(sayYes(counts)) : `Answered yes: ${yes}`;
	return `${capitalised(figures.join(", "))}. ${said}.`;
}
