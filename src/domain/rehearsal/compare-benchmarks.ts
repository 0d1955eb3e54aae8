import { type Answers, isAnswered } from "#domain/assessment/answers.ts";
import type { Evaluation, QuestionEvaluation } from "#domain/assessment/evaluate.ts";
import { textOf } from "#domain/journal/json.ts";
import { type Benchmark, rehearsalCase } from "./rehearsal-case.ts";

/**
 * How an answer stands beside ours. differs: another option, or the question applies for one of us only. There is no sum of
 * these: neither answer is a mark.
 */
export type BenchmarkOutcome = "agreed" | "differs" | "unanswered";

export interface ComparedQuestion {
	readonly benchmark: Benchmark;
	readonly outcome: BenchmarkOutcome;
}

/** Every question of the rehearsal with how its answer stands beside ours, in the order of the instrument. */
export function compareBenchmarks(evaluation: Evaluation, answers: Answers): readonly ComparedQuestion[] {
	return rehearsalCase.benchmarks.map((benchmark) => {
		const asked = evaluation.questions.get(benchmark.question);
		if (!asked) throw new Error(`The instrument has no question ${benchmark.question}`);
		return { benchmark, outcome: outcomeOf(benchmark, asked, answers) };
	});
}

function outcomeOf(
	{ answers: ours }: Benchmark,
	{ state, notAskedBecause, hidden }: QuestionEvaluation,
	answers: Answers,
): BenchmarkOutcome {
	// An answer to the eligibility question that takes the case out of the sample leaves all others open.
	if (state === "not-answered" || notAskedBecause.includes("excluded")) return "unanswered";
	if (state === "not-asked") return ours.length === 0 ? "agreed" : "differs";
	if (ours.some(({ field }) => !hidden.includes(field) && !isAnswered(answers.answer(field)))) return "unanswered";
	const isSame = ours.every(({ field, accepts }) => accepts.includes(textOf(answers.answer(field))));
	return ours.length > 0 && isSame ? "agreed" : "differs";
}
