import { useSyncExternalStore } from "react";
import { fieldNames } from "#domain/assessment/answers.ts";
import { FACTS } from "#domain/assessment/engine.ts";
import { sayGiven } from "#domain/findings/say-answer.ts";
import { SummaryList } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore } from "./assessment-store.ts";
import { sectionId } from "./ids.ts";
import { PartsNotAsked } from "./parts-not-asked.tsx";
import { QuestionChanges } from "./question-changes.tsx";
import { SaidHistory } from "./said-history.tsx";
import { sayStanding } from "./say-standing.ts";
import { saidInFacts } from "./say-value.ts";

/** The facts as they were recorded, while nothing may be changed. */
export function FinishedFacts() {
	const store = useAssessmentStore();
	const { hidden } = useSyncExternalStore(store.subscribe, () => store.current().evaluation.facts);
	const { instrument, country, answers } = store;
	const asked = instrument.facts.filter(({ id }) => !hidden.includes(id));
	const reasons = instrument.checks
		.filter(({ at }) => asked.some(({ id }) => id === at))
		.map(({ id, text }) => ({ key: text, value: answers.acknowledged(id) }))
		.filter(({ value }) => value !== "");
	return (
		<section id={sectionId(FACTS)} aria-labelledby="facts-heading">
			<h2 id="facts-heading" className="govuk-heading-l">
				{words.assessment.facts(instrument)}
			</h2>
			<SummaryList
				rows={[
					...asked.map((fact) => ({
						key: fact.text,
						value: (
							<span className="as-typed">
								{sayStanding(store, fieldNames.answer(fact.id), sayGiven(instrument, fact, country, answers))}
							</span>
						),
					})),
					...reasons,
				]}
			/>
			<PartsNotAsked parts={instrument.facts.filter((fact) => !asked.includes(fact))} />
			<QuestionChanges fieldsOf={saidInFacts} />
			<SaidHistory of={words.assessment.facts(instrument)} fieldsOf={saidInFacts} isReadOnly />
		</section>
	);
}
