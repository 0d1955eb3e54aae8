import { type Answers, answersOf, isAnswered } from "#domain/assessment/answers.ts";
import { type Evaluation, evaluate } from "#domain/assessment/evaluate.ts";
import { engineOf } from "#domain/findings/case-in-sample.ts";
import { isAssessed, standingOf } from "#domain/inspection/eligibility.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { caseOf } from "#domain/inspection/sample.ts";
import { dependentsOf } from "#domain/instrument/fields.ts";
import type { Field, Instrument, Question } from "#domain/instrument/instrument.ts";
import { canonical } from "#domain/journal/canonical.ts";
import type { Cover } from "#domain/journal/cover.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { journalAt } from "#domain/report/changes-since.ts";
import type { Side } from "./comparison.ts";
import type { SecondScoring } from "./second-scoring.ts";

/** What one of the two assessors answered before either saw the other's answers. */
export interface AssessedSide {
	readonly assessment: RecordId;
	/** The journal of the assessment as it was then. */
	readonly journal: Journal;
	readonly answers: Answers;
	readonly evaluation: Evaluation;
}

export type Sides = Readonly<Record<Side, AssessedSide>>;

/** Both assessments of a case as they were when they were covered. */
export function sidesOf(
	journal: Journal,
	{ sampleCase, first, second }: SecondScoring,
	instrument: Instrument,
	covers: Readonly<Record<Side, Cover>>,
): Sides {
	const engine = engineOf(instrument);
	const { country } = inspectionOf(journal);
	const { decision } = caseOf(journal, sampleCase);
	const side = (assessment: RecordId, cover: Cover): AssessedSide => {
		const past = journalAt(journal, { [assessment]: cover });
		const answers = answersOf(past, assessment);
		const standing = standingOf(instrument.eligibility, engine.fields, answers, decision);
		const evaluation = evaluate(engine, { answers, country, assessed: isAssessed(standing) });
		return { assessment, journal: past, answers, evaluation };
	};
	return { first: side(first.id, covers.first), second: side(second.id, covers.second) };
}

/**
 * What two assessors are compared in: the judgement questions, the questions of fact, and the facts that decide what else is
 * asked. What belongs to the doing of an assessment (its date, whether somebody was interviewed) differs as a matter of course.
 */
export function comparedFields(instrument: Instrument): readonly (Question | Field)[] {
	const dependents = dependentsOf(instrument);
	const questions = instrument.sections.flatMap((section) => section.questions);
	return [
		...instrument.facts.filter(({ id, answer }) => answer.type !== "repeat" && (dependents.get(id) ?? []).length > 0),
		...questions.filter(({ judgement, kind }) => judgement || kind === "fact"),
	];
}

/** The compared fields that both were asked and answered, and answered differently, in the order of the instrument. */
export function differingFields({ first, second }: Sides, instrument: Instrument): readonly (Question | Field)[] {
	return comparedFields(instrument).filter(
		(field) => isSaid(first, field) && isSaid(second, field) && said(first, field) !== said(second, field),
	);
}

/** Whether an answer was asked for and given. */
function isSaid({ answers, evaluation }: AssessedSide, { id }: Question | Field): boolean {
	const question = evaluation.questions.get(id);
	const isAsked = question ? question.state !== "not-asked" : !evaluation.facts.hidden.includes(id);
	return isAsked && isAnswered(answers.answer(id));
}

function said({ answers }: AssessedSide, { id }: Question | Field): string {
	return canonical([answers.answer(id) ?? "", answers.writeIn(id).trim()]);
}
