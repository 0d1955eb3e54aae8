import { countQuestion, type QuestionCounts } from "#domain/findings/counts.ts";
import { capitalised, sayYes } from "#domain/findings/say-counts.ts";
import type { Question } from "#domain/instrument/instrument.ts";
import { heading, paragraph } from "./blocks.ts";
import type { Audience, Block, Table } from "./report.ts";
import type { ReportData } from "./report-data.ts";

/** Below this many inspected cases an outward copy holds no question count (the sample is small enough to name a child). */
export const OUTWARD_THRESHOLD = 5;

/** Whether a document may show how a question was answered over the sample. */
export function mayShowCounts({ numbers }: ReportData, audience: Audience): boolean {
	return audience === "internal" || numbers.inspected >= OUTWARD_THRESHOLD;
}

/** The ways in which a question can stand, as documents name them; `width` is a share of the table's. */
const ways: readonly { readonly of: keyof QuestionCounts; readonly name: string; readonly width: number }[] = [
	{ of: "yes", name: "Yes", width: 1 },
	{ of: "no", name: "No", width: 1 },
	{ of: "notApplicable", name: "Not applicable", width: 1.6 },
	{ of: "notAnswered", name: "Not answered", width: 1.5 },
	{ of: "notAsked", name: "Not asked", width: 1.2 },
	{ of: "inConflict", name: "In conflict", width: 1.2 },
];

/** The ways that are shown: always the five, and the conflicts where there is one. */
export function waysIn(counts: readonly QuestionCounts[]): typeof ways {
	const isContested = counts.some(({ inConflict }) => inConflict > 0);
	return isContested ? ways : ways.filter(({ of }) => of !== "inConflict");
}

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
	const counted = judgementQuestions(data)
		.filter(({ id }) => !paired.has(id))
		.map((question) => ({ question, counts: countQuestion(data.cases, question) }));
	const shown = waysIn(counted.map(({ counts }) => counts));
	return {
		type: "table",
		caption: "Other findings, as counts of the inspected cases",
		columns: [
			{ header: "Question", width: 6 },
			...shown.map(({ name, width }) => ({ header: name, width, align: "right" as const })),
			{ header: "Answered yes", width: 3 },
		],
		rows: counted.map(({ question, counts }) => [
			question.text,
			...shown.map(({ of }) => String(counts[of])),
			capitalised(sayYes(counts)),
		]),
	};
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

/** The questions that are counted, in the order of the instrument. */
export function judgementQuestions({ instrument }: Pick<ReportData, "instrument">): readonly Question[] {
	return instrument.sections.flatMap(({ questions }) => questions.filter(({ judgement }) => judgement));
}

function countOf(data: ReportData, id: string): QuestionCounts {
	const question = judgementQuestions(data).find((one) => one.id === id);
	if (!question) throw new Error(`The instrument pairs ${id}, which is not one of its judgement questions`);
	return countQuestion(data.cases, question);
}

/** Every way apart, never folded into one another, and then in words. */
function sayCounts(counts: QuestionCounts): string {
	const figures = waysIn([counts]).map(({ of, name }) => `${name.toLowerCase()} ${counts[of]}`);
	const said = counts.yes + counts.no === 0 ? capitalised(sayYes(counts)) : `Answered yes: ${sayYes(counts)}`;
	return `${capitalised(figures.join(", "))}. ${said}.`;
}
