import type { FindInstrument } from "#domain/findings/case-in-sample.ts";
import { type Inspection, inspectionOf } from "#domain/inspection/inspection.ts";
import type { Instrument, Question } from "#domain/instrument/instrument.ts";
import { isChosen, optionGroupsOf } from "#domain/instrument/options.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { comparisonOf } from "./comparison.ts";
import { type SecondScoring, secondScoringsOf } from "./second-scoring.ts";
import { type AssessedSide, sidesOf } from "./sides.ts";

/** How a judgement question is answered, as the findings count it. */
export const judgementAnswers = ["yes", "no", "not-applicable"] as const;

export type JudgementAnswer = (typeof judgementAnswers)[number];

/** A judgement question that two assessors answered for the same child without sight of each other. */
export interface Pair {
	/** The id of the instrument that asks it, whatever its version. */
	readonly instrument: string;
	readonly question: Question;
	/** The answers that the question offers, as they are counted. */
	readonly offered: readonly JudgementAnswer[];
	readonly first: JudgementAnswer;
	readonly second: JudgementAnswer;
}

/**
 * The pairs of an inspection's compared cases, as they were answered before anybody compared them: what was decided on since
 * makes no two assessors agree. Only inspections give any; a question that one of them was not asked gives none.
 */
export function pairsOf(journal: Journal, find: FindInstrument): readonly Pair[] {
	const inspection = inspectionOf(journal);
	if (inspection.engagement !== "inspection") return [];
	return secondScoringsOf(journal).flatMap((scoring) => pairsOfCase(journal, inspection, scoring, find));
}

function pairsOfCase(
	journal: Journal,
	{ country }: Inspection,
	scoring: SecondScoring,
	find: FindInstrument,
): readonly Pair[] {
	const comparison = comparisonOf(journal, scoring.second.id);
	const instrument = find(scoring.first.instrument);
	if (!comparison || !instrument) return [];
	const sides = sidesOf(journal, scoring, instrument, comparison.covers);
	const questions = instrument.sections.flatMap((section) => section.questions).filter(({ judgement }) => judgement);
	return questions.flatMap((question) => {
		const [first, second] = [answerOf(sides.first, question), answerOf(sides.second, question)];
		if (!first || !second) return [];
		return [{ instrument: instrument.id, question, offered: offeredBy(instrument, question, country), first, second }];
	});
}

function answerOf({ evaluation }: AssessedSide, { id }: Question): JudgementAnswer | undefined {
	const state = evaluation.questions.get(id)?.state;
	return judgementAnswers.find((answer) => answer === state);
}

function offeredBy(
	instrument: Instrument,
	{ answer }: Question,
	country: Inspection["country"],
): readonly JudgementAnswer[] {
	if (!isChosen(answer)) return [];
	const { groups } = optionGroupsOf(instrument, answer, country);
	const counted = groups.flatMap(({ options }) => options.map((option) => option.counted));
	return judgementAnswers.filter((one) => counted.includes(one));
}
