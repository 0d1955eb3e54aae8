import { lookupOf } from "#domain/assessment/applies.ts";
import { dueDateOf } from "#domain/assessment/due.ts";
import { createEngine, type Engine } from "#domain/assessment/engine.ts";
import { type Evaluation, evaluate, problemsOf } from "#domain/assessment/evaluate.ts";
import type { AssessmentProblem } from "#domain/assessment/problem.ts";
import { isAssessed, type Standing, standingOf } from "#domain/inspection/eligibility.ts";
import { holds, type Lookup } from "#domain/instrument/condition.ts";
import type { Condition, Due, Instrument } from "#domain/instrument/instrument.ts";
import { findUnknown, type Unknown } from "./find-unknown.ts";
import { givenAnswers } from "./given-answers.ts";
import type { Expected, Scenario } from "./scenario-file.ts";

/** Something that a scenario expects and that is not so. `found` is what is, where that is more than the opposite. */
export type Unexpected = { readonly kind: Exclude<keyof Expected, Differing["kind"]>; readonly id: string } | Differing;

interface Differing {
	readonly kind: "eligibility" | "due" | "guidance";
	/** The question that decides on eligibility, or that has a time limit or further guidance. */
	readonly id: string;
	readonly expected: string;
	readonly found: string;
}

export type Deviation = Unknown | Unexpected;

/** What a scenario came to. */
export interface RanScenario {
	readonly scenario: Scenario;
	/** Empty where all is as expected. */
	readonly deviations: readonly Deviation[];
	/** Whether a condition of the instrument holds for the answers given. */
	holds(condition: Condition): boolean;
}

/**
 * Gives the instrument the answers of each scenario and compares what follows with what is expected. A scenario that speaks
 * of what the instrument does not have deviates too: it would otherwise show nothing.
 */
export function runScenarios(instrument: Instrument, scenarios: readonly Scenario[]): readonly RanScenario[] {
	const engine = createEngine(instrument);
	return scenarios.map((scenario) => runScenario(engine, scenario));
}

function runScenario(engine: Engine, scenario: Scenario): RanScenario {
	const { instrument, fields } = engine;
	const { country = "england", expect } = scenario;
	const answers = givenAnswers(scenario);
	const standing = standingOf(instrument.eligibility, fields, answers, undefined);
	const evaluation = evaluate(engine, { answers, country, assessed: isAssessed(standing) });
	const lookup = lookupOf(fields, answers);
	return {
		scenario,
		deviations: [
			...findUnknown(instrument, scenario),
			...findUnexpected(expect, problemsOf(evaluation), notAskedIn(evaluation, engine)),
			...[
				eligibilityOf(expect, instrument, standing),
				...duesOf(expect, engine, lookup),
				...guidanceOf(expect, engine, evaluation),
			].filter(({ expected, found }) => expected !== found),
		],
		holds: (condition) => holds(condition, lookup),
	};
}

function eligibilityOf({ eligibility }: Expected, instrument: Instrument, standing: Standing): Differing {
	const found = "outcome" in standing && standing.outcome ? standing.outcome.id : standing.kind;
	return { kind: "eligibility", id: instrument.eligibility?.question ?? "", expected: eligibility ?? found, found };
}

function duesOf({ due = {} }: Expected, { questions }: Engine, lookup: Lookup): readonly Differing[] {
	return Object.entries(due).map(([id, expected]) => ({
		kind: "due",
		id,
		expected,
		found: sayDue(questions.get(id)?.due, lookup),
	}));
}

function guidanceOf({ guidance = {} }: Expected, { questions }: Engine, evaluation: Evaluation): readonly Differing[] {
	return Object.entries(guidance).map(([id, expected]) => {
		const all = questions.get(id)?.guidanceVariants ?? [];
		const shown = evaluation.questions.get(id)?.guidanceVariants ?? [];
		const found = shown.map((variant) => all.indexOf(variant) + 1);
		return { kind: "guidance", id, expected: expected.toSorted((a, b) => a - b).join(", "), found: found.join(", ") };
	});
}

/** A time limit as scenarios write it; empty where there is none. */
function sayDue(due: Due | undefined, lookup: Lookup): string {
	if (due === undefined) return "";
	const date = dueDateOf(due, lookup);
	return "date" in date ? `${date.kind} ${date.date}` : date.kind;
}

/** Every field that is not asked: a question with all its parts, or a part or fact by itself. */
function notAskedIn({ questions, facts }: Evaluation, engine: Engine): ReadonlySet<string> {
	const asked = [...questions.values()].filter(({ state }) => state !== "not-asked");
	const hidden = new Set([...facts.hidden, ...asked.flatMap((question) => question.hidden)]);
	const whole = new Set(asked.map(({ id }) => id));
	return new Set(
		[...engine.fields.values()]
			.filter(({ id, question }) => hidden.has(id) || (question !== undefined && !whole.has(question.id)))
			.map(({ id }) => id),
	);
}

function findUnexpected(
	{ eligibility, due, guidance, ...lists }: Expected,
	problems: readonly AssessmentProblem[],
	notAsked: ReadonlySet<string>,
): readonly Unexpected[] {
	const required = new Set(problems.flatMap(fieldLeft));
	const names = new Set(problems.map(nameOf));
	const unless = (kind: keyof typeof lists, isSo: (id: string) => boolean): readonly Unexpected[] =>
		(lists[kind] ?? []).filter((id) => !isSo(id)).map((id) => ({ kind, id }));
	return [
		...unless("asked", (id) => !notAsked.has(id)),
		...unless("notAsked", (id) => notAsked.has(id)),
		...unless("required", (id) => required.has(id)),
		...unless("notRequired", (id) => !required.has(id)),
		...unless("problems", (name) => names.has(name)),
		...unless("noProblems", (name) => !names.has(name)),
	];
}

function fieldLeft(problem: AssessmentProblem): readonly string[] {
	return problem.kind === "unanswered" || problem.kind === "too-few" ? [problem.field] : [];
}

/** A problem as scenarios name it. */
function nameOf(problem: AssessmentProblem): string {
	if (problem.kind === "check") return problem.check;
	return `${problem.kind} ${"field" in problem ? problem.field : problem.at}`;
}
