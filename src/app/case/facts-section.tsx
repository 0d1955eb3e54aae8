import { memo, useSyncExternalStore } from "react";
import { FACTS } from "#domain/assessment/engine.ts";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore } from "./assessment-store.ts";
import { CheckNotices } from "./check-notices.tsx";
import { FieldControl } from "./controls/field-control.tsx";
import { sectionId } from "./ids.ts";
import { PartsNotAsked } from "./parts-not-asked.tsx";
import { QuestionChanges } from "./question-changes.tsx";
import { SaidHistory } from "./said-history.tsx";
import { saidInFacts } from "./say-value.ts";

/** What is needed to know, such as the facts about a sentence. They are no questions of the guidance and each may stay empty. */
export const FactsSection = memo(function FactsSection() {
	const store = useAssessmentStore();
	const { hidden, problems } = useSyncExternalStore(store.subscribe, () => store.current().evaluation.facts);
	const { session, assessment, instrument, country } = store;
	return (
		<section id={sectionId(FACTS)} aria-labelledby="facts-heading">
			<h2 id="facts-heading" className="govuk-heading-l">
				{words.assessment.facts(instrument)}
			</h2>
			<p className="govuk-body">{words.assessment.factsExplained}</p>
			{instrument.facts
				.filter(({ id }) => !hidden.includes(id))
				.map((fact) => (
					<FieldControl
						key={fact.id}
						{...{ session, instrument, country }}
						stream={assessment}
						record={assessment}
						field={fact}
						named={{ label: fact.text, labelSize: "s" }}
					/>
				))}
			<PartsNotAsked parts={instrument.facts.filter(({ id }) => hidden.includes(id))} />
			<CheckNotices problems={problems} />
			<QuestionChanges fieldsOf={saidInFacts} />
			<SaidHistory of={words.assessment.facts(instrument)} fieldsOf={saidInFacts} />
		</section>
	);
});
