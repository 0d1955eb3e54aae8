import { countQuestion, type QuestionCounts } from "#domain/findings/counts.ts";
import { capitalised, sayYes } from "#domain/findings/say-counts.ts";
import type { Question } from "#domain/instrument/instrument.ts";
import { heading, paragraph } from "./blocks.ts";
import type { Audience, Block, Column, Table } from "./report.ts";
import type { ReportData } from "./report-data.ts";

/** Below this many inspected cases an outward copy holds no question count (the sample is small enough to name a child). */
export const OUTWARD_THRESHOLD = 5;

/** Whether a document may show how a question was answered over the sample. */
export function mayShowCounts({ numbers }: ReportData, audience: Audience): boolean {
	return audience === "internal" || numbers.inspected >= OUTWARD_THRESHOLD;
}

const countColumns: readonly Column[] = [
	{ header: "Yes", width: 1, align: "right" },
	{ header: "No", width: 1, align: "right" },
	{ header: "Not applicable", width: 1.6, align: "right" },
	{ header: "Not answered", width: 1.5, align: "right" },
	{ header: "Not asked", width: 1.2, align: "right" },
	{ header: "Answered yes", width: 3 },
];

/** The paired questions, a row for each pair: before release beside on leaving custody. */
export function pairTable(data: ReportData): Table {
	const said = (id: string) => sayCounts(countOf(data, id));
	return {
		type: "table",
		caption: "Paired findings, as counts of the inspected cases",
		columns: [
			{ header: "Subject", width: 2 },
			{ header: "Planning and provision before release", width: 4 },
			{ header: "Provision on leaving custody", width: 4 },
		],
		rows: data.instrument.pairs.map(({ title, planning, leaving }) => [title, said(planning), said(leaving)]),
	};
}

/** The judgement questions that have no pair, a row for each. */
export function singleTable(data: ReportData): Table {
	const paired = new Set(data.instrument.pairs.flatMap(({ planning, leaving }) => [planning, leaving]));
	const single = judgementQuestions(data).filter(({ id }) => !paired.has(id));
	return questionTable(data, single, "Other findings, as counts of the inspected cases");
}

/** The sample for a summary: every judgement question in words. */
export function sampleInBrief(data: ReportData, audience: Audience): readonly Block[] {
	const lead = [
		heading(2, "Sample findings in brief"),
		paragraph("Case findings illustrate provision and practice. Cases are not rated."),
	];
	if (data.numbers.inspected === 0)
		return [...lead, paragraph("No case has been inspected, so there are no findings.")];
	if (!mayShowCounts(data, audience))
		return [...lead, paragraph("Answers to single questions are not shown, because the sample is small.")];
	const rows = judgementQuestions(data).map((question) => [
		question.text,
		capitalised(sayYes(countQuestion(data.cases, question))),
	]);
	const columns = [
		{ header: "Question", width: 6 },
		{ header: "Answered yes", width: 3 },
	];
	return [...lead, { type: "table", caption: "Questions answered yes", columns, rows }];
}

function questionTable(data: ReportData, questions: readonly Question[], caption: string): Table {
	return {
		type: "table",
		caption,
		columns: [{ header: "Question", width: 6 }, ...countColumns],
		rows: questions.map((question) => {
			const counts = countQuestion(data.cases, question);
			const { yes, no, notApplicable, notAnswered, notAsked } = counts;
			return [
				question.text,
				...[yes, no, notApplicable, notAnswered, notAsked].map(String),
				capitalised(sayYes(counts)),
			];
		}),
	};
}

function judgementQuestions({ instrument }: ReportData): readonly Question[] {
	return instrument.sections.flatMap(({ questions }) => questions.filter(({ judgement }) => judgement));
}

function countOf(data: ReportData, id: string): QuestionCounts {
	const question = judgementQuestions(data).find((one) => one.id === id);
	if (!question) throw new Error(`The instrument pairs ${id}, which is not one of its judgement questions`);
	return countQuestion(data.cases, question);
}

/** All five states, never folded into one another, and then in words. */
function sayCounts(counts: QuestionCounts): string {
	const { yes, no, notApplicable, notAnswered, notAsked } = counts;
	const figures = `Yes ${yes}, no ${no}, not applicable ${notApplicable}, not answered ${notAnswered}, not asked ${notAsked}.`;
	return `${figures} Answered yes: ${sayYes(counts)}.`;
}
