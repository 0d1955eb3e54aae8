import type { GuidanceVariant, Question } from "#domain/instrument/instrument.ts";
import { isChosen, optionOf } from "#domain/instrument/options.ts";
import { type Answers, isAnswered } from "./answers.ts";
import { applies, conditionHolds } from "./applies.ts";
import { type Engine, FACTS, type Situation } from "./engine.ts";
import { findProblems } from "./find-problems.ts";
import { isGiven } from "./judge-again.ts";
import type { AssessmentProblem } from "./problem.ts";
import { whyNotAsked } from "./why-not-asked.ts";

/**
 * How a question stands. yes, no and not-applicable are counted for judgement questions; "answered" for all others.
 * not-asked: its answer, if there is one, is parked.
 */
export type AnswerState = "yes" | "no" | "not-applicable" | "answered" | "not-answered" | "not-asked";

export interface QuestionEvaluation {
	readonly id: string;
	readonly state: AnswerState;
	/** Why it is not asked: the ids whose answers decide it, or `excluded` where the case leaves the sample. */
	readonly notAskedBecause: readonly string[];
	/** An answer is kept but does not count, since the question is not asked. */
	readonly parked: boolean;
	/** Its follow-ups, descriptions and aids that are not asked now. */
	readonly hidden: readonly string[];
	/** What is to be read beside its guidance by what is known of the case. */
	readonly guidanceVariants: readonly GuidanceVariant[];
	/** By whom alone it is answered; undefined: by whoever assesses. */
	readonly askedOf: Question["askedOf"];
	readonly problems: readonly AssessmentProblem[];
}

export interface Evaluation {
	readonly questions: ReadonlyMap<string, QuestionEvaluation>;
	readonly facts: { readonly hidden: readonly string[]; readonly problems: readonly AssessmentProblem[] };
}

/** Works out what is asked, what is answered and what is wrong or missing in one assessment. It never sets an answer. */
export function evaluate(engine: Engine, situation: Situation): Evaluation {
	return {
		questions: new Map(
			[...engine.questions.values()].map((question) => [question.id, evaluateQuestion(engine, question, situation)]),
		),
		facts: evaluateFacts(engine, situation),
	};
}

/** The same as `evaluate`, looking only at what depends on the changed fields; what is unaffected keeps its identity. */
export function reevaluate(
	engine: Engine,
	previous: Evaluation,
	situation: Situation,
	changed: readonly string[],
): Evaluation {
	const touched = new Set(changed.flatMap((id) => [...engine.affected(id)]));
	const questions = new Map(previous.questions);
	for (const id of touched) {
		const question = engine.questions.get(id);
		if (question) questions.set(id, evaluateQuestion(engine, question, situation));
	}
	return { questions, facts: touched.has(FACTS) ? evaluateFacts(engine, situation) : previous.facts };
}

/** Whether a problem is the lead's alone to mend: it stops the sign-off, and no assessor from having done their part. */
export function isOfLead({ questions }: Evaluation, { at }: AssessmentProblem): boolean {
	return questions.get(at)?.askedOf === "lead-inspector";
}

/** The problems of an assessment in the order of its instrument: the facts, then question by question. */
export function problemsOf(evaluation: Evaluation): readonly AssessmentProblem[] {
	return [...evaluation.facts.problems, ...[...evaluation.questions.values()].flatMap(({ problems }) => problems)];
}

function evaluateQuestion(engine: Engine, question: Question, situation: Situation): QuestionEvaluation {
	const { answers } = situation;
	const excluded = !situation.assessed && question.id !== engine.instrument.eligibility?.question;
	const asked = !excluded && applies(question.id, engine.fields, answers);
	const parts = [...question.followUps, ...question.descriptions, ...question.aids];
	const hidden = parts.filter(({ id }) => !applies(id, engine.fields, answers)).map(({ id }) => id);
	const guidanceVariants = (question.guidanceVariants ?? []).filter(({ when }) =>
		conditionHolds(when, engine.fields, answers),
	);
	const same = { id: question.id, hidden, guidanceVariants, askedOf: question.askedOf };
	if (!asked) {
		const notAskedBecause = excluded ? ["excluded"] : decidersOf(engine, question.id, answers);
		return { ...same, state: "not-asked", notAskedBecause, parked: isGiven(question.id, answers), problems: [] };
	}
	return {
		...same,
		state: stateOf(engine, question, situation),
		notAskedBecause: [],
		parked: false,
		problems: findProblems(engine, question, situation, hidden),
	};
}

function decidersOf({ fields }: Engine, id: string, answers: Answers): readonly string[] {
	return [...new Set(whyNotAsked(id, fields, answers).flatMap(({ decidedBy }) => decidedBy))];
}

function stateOf(engine: Engine, question: Question, { answers, country }: Situation): AnswerState {
	if (question.answer.type === "repeat") return answers.parts(question.id).length > 0 ? "answered" : "not-answered";
	const value = answers.answer(question.id);
	if (!isAnswered(value)) return "not-answered";
	if (typeof value !== "string" || !isChosen(question.answer)) return "answered";
	const option = optionOf(engine.instrument, question.answer, country, value);
	return option ? (option.counted ?? "answered") : "not-answered";
}

function evaluateFacts(engine: Engine, situation: Situation): Evaluation["facts"] {
	const hidden = engine.instrument.facts
		.filter(({ id }) => !applies(id, engine.fields, situation.answers))
		.map(({ id }) => id);
	return { hidden, problems: findProblems(engine, undefined, situation, hidden) };
}
