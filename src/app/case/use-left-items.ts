import { useRight } from "#app/inspection/use-right.ts";
import { conflictId } from "#app/session/field-notice.tsx";
import { useJournal } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { FACTS } from "#domain/assessment/engine.ts";
import { isOfLead, problemsOf } from "#domain/assessment/evaluate.ts";
import { type AssessmentProblem, blocks } from "#domain/assessment/problem.ts";
import { openQueriesOf } from "#domain/inspection/queries.ts";
import { openConflictsOf } from "#domain/inspection/review.ts";
import { openCardsOf } from "#domain/inspection/safeguarding.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import type { ProgressItem } from "#ui/progress-list.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessment, useAssessmentStore } from "./assessment-store.ts";
import { controlId } from "./controls/control-props.ts";
import { cardId, ELIGIBILITY, questionId, threadId } from "./ids.ts";

/** What is left of a case, each with the way to where it is done. */
export interface LeftItems {
	/** What keeps it from being marked ready. */
	readonly toFinish: readonly ProgressItem[];
	/** What, besides, keeps it from being signed off: open safeguarding cards, queries and, for who reviews, what is asked of the lead. */
	readonly toSettle: readonly ProgressItem[];
	readonly advice: readonly ProgressItem[];
	/** How much of it is left at these questions. */
	countAt(questions: readonly string[]): number;
}

export function useLeftItems(): LeftItems {
	const { session, assessment, instrument } = useAssessmentStore();
	const { evaluation, standing } = useAssessment();
	const { isHeld: mayReview } = useRight("review");
	const problems = problemsOf(evaluation);
	const allOpen = problems.filter(blocks);
	const ofLead = mayReview ? allOpen.filter((problem) => isOfLead(evaluation, problem)) : [];
	const open = allOpen.filter((problem) => !isOfLead(evaluation, problem));
	const leftAt = new Map<string, number>();
	for (const { at } of [...open, ...ofLead]) leftAt.set(at, (leftAt.get(at) ?? 0) + 1);
	const said = new Set(open.map(({ kind, control }) => (kind === "conflict" ? control : "")));
	const conflicts = useJournal(session, () => openConflictsOf(session.journal, assessment), {}, assessment)
		.filter(({ record, field }) => record !== assessment || !said.has(field))
		.map(({ record, field }) => toDo(words.assessment.conflictElsewhere, conflictId(record, field)));
	const queries = useWholeJournal(session, () => openQueriesOf(session.journal, assessment));
	const cards = useWholeJournal(session, () => openCardsOf(session.journal, assessment));
	const item = (problem: AssessmentProblem): ProgressItem => ({
		text: sayProblemOf(instrument, problem),
		control:
			problem.kind === "conflict"
				? conflictId(assessment, problem.control)
				: controlId(problem.record ?? assessment, problem.control),
		severity: problem.severity,
	});
	const decision =
		standing.kind === "to-confirm" ? [toDo(words.assessment.eligibility.decisionNeeded, ELIGIBILITY)] : [];
	return {
		toFinish: [...decision, ...open.map(item), ...conflicts],
		toSettle: [
			...cards.map(({ id, question }) =>
				toDo(words.safeguarding.left(question || words.safeguarding.atCase), cardId(id)),
			),
			...queries.map(({ id, question, isAnswered }) =>
				toDo(words.review.left(question || words.review.wholeCase, isAnswered), threadId(id)),
			),
			...ofLead.map((problem) => ({ ...item(problem), control: questionId(problem.at) })),
		],
		advice: problems.filter(({ severity }) => severity === "info").map(item),
		countAt: (questions) => questions.reduce((sum, question) => sum + (leftAt.get(question) ?? 0), 0),
	};
}

function toDo(text: string, control: string): ProgressItem {
	return { text, control, severity: "error" };
}

function sayProblemOf(instrument: Instrument, problem: AssessmentProblem): string {
	const place = problem.at === FACTS ? words.assessment.facts(instrument) : problem.at;
	const field = "field" in problem ? fieldText(instrument, problem.at, problem.field) : "";
	return `${place}: ${words.assessment.problem(problem, field)}`;
}

/** What a field is called; the question itself needs no name beside its number. */
function fieldText(instrument: Instrument, at: string, id: string): string {
	if (at === id) return "";
	const questions = instrument.sections.flatMap((section) => section.questions);
	const parts = questions.flatMap(({ followUps, descriptions, aids }) => [...followUps, ...descriptions, ...aids]);
	return [...instrument.facts, ...parts].find((field) => field.id === id)?.text ?? "";
}
