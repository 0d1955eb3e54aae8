import { countQuestion, type QuestionCounts } from "#domain/findings/counts.ts";
import type { Question } from "#domain/instrument/instrument.ts";
import { questionsAsReported } from "#domain/instrument/report-order.ts";
import type { ReportData } from "./report-data.ts";

/** A judgement question with how it was answered over the inspected cases. */
export interface CountedQuestion {
	readonly question: Question;
	readonly counts: QuestionCounts;
}

/** A way in which a question can stand, as documents name it; `width` is a share of a table's. */
export interface AnswerWay {
	readonly of: keyof QuestionCounts;
	readonly name: string;
	readonly width: number;
}

export const ways: readonly AnswerWay[] = [
	{ of: "yes", name: "Yes", width: 1 },
	{ of: "no", name: "No", width: 1 },
	{ of: "notApplicable", name: "Not applicable", width: 1.6 },
	{ of: "notAnswered", name: "Not answered", width: 1.5 },
	{ of: "notAsked", name: "Not asked", width: 1.2 },
	{ of: "inConflict", name: "In conflict", width: 1.2 },
];

/** The ways that are shown: always the five, and the conflicts where there is one. */
export function waysIn(counts: readonly QuestionCounts[]): readonly AnswerWay[] {
	const isContested = counts.some(({ inConflict }) => inConflict > 0);
	return isContested ? ways : ways.filter(({ of }) => of !== "inConflict");
}

/** The judgement questions, in the order in which they are reported, counted. */
export function countedQuestions({
	instrument,
	cases,
}: Pick<ReportData, "instrument" | "cases">): readonly CountedQuestion[] {
	return questionsAsReported(instrument)
		.filter(({ judgement }) => judgement)
		.map((question) => ({ question, counts: countQuestion(cases, question) }));
}
