import { memo } from "react";
import { InStatusBar } from "#app/shell/in-status-bar.tsx";
import { FACTS } from "#domain/assessment/engine.ts";
import { problemsOf } from "#domain/assessment/evaluate.ts";
import { type AssessmentProblem, blocks } from "#domain/assessment/problem.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { ProgressList } from "#ui/progress-list.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessment, useAssessmentStore } from "./assessment-store.ts";
import { controlId } from "./controls/control-props.ts";
import { LEFT } from "./ids.ts";

/** What is left of the case, always in reach: how much in each section, and every entry leads to its control. */
export const WhatIsLeft = memo(function WhatIsLeft() {
	const { assessment, instrument } = useAssessmentStore();
	const { evaluation } = useAssessment();
	const problems = problemsOf(evaluation);
	const open = problems.filter((problem) => problem.severity !== "info" && blocks(problem));
	const advice = problems.filter(({ severity }) => severity === "info");
	return (
		<InStatusBar>
			<details className="what-is-left">
				<summary id={LEFT}>{words.assessment.left(open.length)}</summary>
				<div className="what-is-left__list">
					<ul className="govuk-list">
						{sectionsOf(instrument).map(({ title, questions }) => (
							<li key={title}>
								{words.assessment.sectionLeft(title, open.filter(({ at }) => questions.includes(at)).length)}
							</li>
						))}
					</ul>
					<ProgressList
						items={[...open, ...advice].map((problem) => ({
							text: sayProblemOf(instrument, problem),
							control: controlId(assessment, problem.control),
							severity: problem.severity,
						}))}
					/>
				</div>
			</details>
		</InStatusBar>
	);
});

function sectionsOf(instrument: Instrument) {
	const sections = instrument.sections.map(({ title, questions }) => ({
		title,
		questions: questions.map(({ id }) => id),
	}));
	return [{ title: words.assessment.facts, questions: [FACTS] }, ...sections];
}

function sayProblemOf(instrument: Instrument, problem: AssessmentProblem): string {
	const place = problem.at === FACTS ? words.assessment.facts : problem.at;
	return `${place}: ${words.assessment.problem(problem, "field" in problem ? fieldText(instrument, problem.at, problem.field) : "")}`;
}

/** What a field is called; the question itself needs no name beside its number. */
function fieldText(instrument: Instrument, at: string, id: string): string {
	if (at === id) return "";
	const questions = instrument.sections.flatMap((section) => section.questions);
	const parts = questions.flatMap(({ followUps, descriptions, aids }) => [...followUps, ...descriptions, ...aids]);
	return [...instrument.facts, ...parts].find((field) => field.id === id)?.text ?? "";
}
