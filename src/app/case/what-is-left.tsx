import { memo } from "react";
import { InStatusBar } from "#app/shell/in-status-bar.tsx";
import { FACTS } from "#domain/assessment/engine.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { ControlLink } from "#ui/control-link.tsx";
import { ProgressList } from "#ui/progress-list.tsx";
import { ProgressMenu } from "#ui/progress-menu.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore } from "./assessment-store.ts";
import { LEFT, sectionId } from "./ids.ts";
import { useLeftItems } from "./use-left-items.ts";

/** More sections than this do not fit beside each other: they stand in the menu alone. */
const MOST_IN_BAR = 3;

/** What is left of the case, always in reach: how each section stands, and every entry leads to its control. */
export const WhatIsLeft = memo(function WhatIsLeft() {
	const { instrument } = useAssessmentStore();
	const { toFinish, toSettle, advice, countAt } = useLeftItems();
	const named = sectionsOf(instrument);
	const sections = named.map(({ id, title, questions }) => (
		<li key={id}>
			<ControlLink control={id}>{title}</ControlLink>: {words.assessment.sectionLeft(countAt(questions))}
		</li>
	));
	return (
		<InStatusBar>
			{named.length <= MOST_IN_BAR && (
				<ul className="progress-sections" aria-label={words.assessment.sections}>
					{sections}
				</ul>
			)}
			<ProgressMenu id={LEFT} summary={words.assessment.left(toFinish.length + toSettle.length)}>
				<ul className="govuk-list">{sections}</ul>
				<ProgressList items={[...toSettle, ...toFinish, ...advice]} />
			</ProgressMenu>
		</InStatusBar>
	);
});

function sectionsOf(instrument: Instrument) {
	const sections = instrument.sections
		.filter(({ questions }) => questions.length > 0)
		.map(({ id, title, questions }) => ({
			id: sectionId(id),
			title,
			questions: questions.map((question) => question.id),
		}));
	const facts = { id: sectionId(FACTS), title: words.assessment.facts(instrument), questions: [FACTS] };
	return instrument.facts.length > 0 ? [facts, ...sections] : sections;
}
