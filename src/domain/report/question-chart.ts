import { type CountedQuestion, waysIn } from "./counted-questions.ts";
import type { Chart } from "./report.ts";

/**
 * How each question was answered over the inspected cases: a row for each question, in the order given, a block for each
 * case. Cases cannot be told apart in it, so it ranks none.
 */
export function questionChart(counted: readonly CountedQuestion[]): Chart {
	const shown = waysIn(counted.map(({ counts }) => counts));
	return {
		type: "chart",
		caption: "Question by question, over the inspected cases",
		alternative:
			"For each question, how many of the inspected cases were answered in which way. The figures are in the table with this chart.",
		rowHeader: "Question",
		series: shown.map(({ name }) => name),
		rows: counted.map(({ question, counts }) => ({
			label: `${question.id}: ${question.text}`,
			counts: shown.map(({ of }) => counts[of]),
		})),
	};
}
