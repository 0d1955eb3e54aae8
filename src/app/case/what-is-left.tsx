import { memo } from "react";
import { conflictId } from "#app/session/field-notice.tsx";
import { useJournal } from "#app/session/use-session.ts";
import { InStatusBar } from "#app/shell/in-status-bar.tsx";
import { FACTS } from "#domain/assessment/engine.ts";
import { problemsOf } from "#domain/assessment/evaluate.ts";
import { type AssessmentProblem, blocks } from "#domain/assessment/problem.ts";
import { openConflictsOf } from "#domain/inspection/review.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { ControlLink } from "#ui/control-link.tsx";
import { type ProgressItem, ProgressList } from "#ui/progress-list.tsx";
import { ProgressMenu } from "#ui/progress-menu.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessment, useAssessmentStore } from "./assessment-store.ts";
import { controlId } from "./controls/control-props.ts";
import { ELIGIBILITY, LEFT, sectionId } from "./ids.ts";

/** What is left of the case, always in reach: how each section stands, and every entry leads to its control. */
export const WhatIsLeft = memo(function WhatIsLeft() {
	const { session, assessment, instrument } = useAssessmentStore();
	const { evaluation, standing } = useAssessment();
	const problems = problemsOf(evaluation);
	const open = problems.filter(blocks);
	const said = new Set(open.map(({ kind, control }) => (kind === "conflict" ? control : "")));
	const conflicts = useJournal(session, () => openConflictsOf(session.journal, assessment), {}, assessment)
		.filter(({ record, field }) => record !== assessment || !said.has(field))
		.map(
			({ record, field }): ProgressItem => ({
				text: words.assessment.conflictElsewhere,
				control: conflictId(record, field),
				severity: "error",
			}),
		);
	const advice = problems.filter(({ severity }) => severity === "info");
	const item = (problem: AssessmentProblem): ProgressItem => ({
		text: sayProblemOf(instrument, problem),
		control:
			problem.kind === "conflict"
				? conflictId(assessment, problem.control)
				: controlId(problem.record ?? assessment, problem.control),
		severity: problem.severity,
	});
	const decision: readonly ProgressItem[] =
		standing.kind === "to-confirm"
			? [{ text: words.assessment.eligibility.decisionNeeded, control: ELIGIBILITY, severity: "error" }]
			: [];
	const sections = sectionsOf(instrument).map(({ id, title, questions }) => (
		<li key={id}>
			<ControlLink control={id}>{title}</ControlLink>:{" "}
			{words.assessment.sectionLeft(open.filter(({ at }) => questions.includes(at)).length)}
		</li>
	));
	return (
		<InStatusBar>
			<ul className="progress-sections" aria-label={words.assessment.sections}>
				{sections}
			</ul>
			<ProgressMenu id={LEFT} summary={words.assessment.left(open.length + conflicts.length + decision.length)}>
				<ul className="govuk-list">{sections}</ul>
				<ProgressList items={[...decision, ...open.map(item), ...conflicts, ...advice.map(item)]} />
			</ProgressMenu>
		</InStatusBar>
	);
});

function sectionsOf(instrument: Instrument) {
	const sections = instrument.sections.map(({ id, title, questions }) => ({
		id: sectionId(id),
		title,
		questions: questions.map((question) => question.id),
	}));
	return [{ id: sectionId(FACTS), title: words.assessment.facts, questions: [FACTS] }, ...sections];
}

function sayProblemOf(instrument: Instrument, problem: AssessmentProblem): string {
	const place = problem.at === FACTS ? words.assessment.facts : problem.at;
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
