import { Fragment } from "react";
import { fieldNames } from "#domain/assessment/answers.ts";
import { applies } from "#domain/assessment/applies.ts";
import { FACTS } from "#domain/assessment/engine.ts";
import { whyNotAsked } from "#domain/assessment/why-not-asked.ts";
import { sayGiven } from "#domain/findings/say-answer.ts";
import { nameOfField, sayCondition } from "#domain/report/say-condition.ts";
import { ControlLink } from "#ui/control-link.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { words } from "#ui/words/words.ts";
import { type AssessmentStore, useAssessmentStore } from "./assessment-store.ts";
import { controlId } from "./controls/control-props.ts";
import { questionId, sectionId } from "./ids.ts";
import { sayStanding } from "./say-standing.ts";

/** Why a field is not asked: the conditions that do not hold, in words, each with a link to the answers that decide it. */
export function WhyNotAsked({ id }: { readonly id: string }) {
	const store = useAssessmentStore();
	const { instrument, engine, country, answers } = store;
	return whyNotAsked(id, engine.fields, answers).map(({ field, condition, decidedBy }) => {
		const when = sayCondition(instrument, condition, country);
		return (
			<Fragment key={field}>
				<p className="govuk-body">
					{field === id
						? words.assessment.askedWhen(when)
						: words.assessment.otherAskedWhen(nameOfField(instrument, field), when)}
				</p>
				<ul className="govuk-list govuk-list--bullet">
					{decidedBy.map((decider) => (
						<li key={decider}>
							<Decider store={store} id={decider} />
						</li>
					))}
				</ul>
			</Fragment>
		);
	});
}

/** An answer that decides, and the way to it: to its control or, where it has none now, to the question that it is part of. */
function Decider({ store, id }: { readonly store: AssessmentStore; readonly id: string }) {
	const { instrument, engine, assessment } = store;
	const question = engine.fields.get(id)?.question;
	const place = question ? questionId(question.id) : sectionId(FACTS);
	return (
		<>
			<ControlLink
				control={controlId(assessment, fieldNames.answer(id))}
				onGo={(control) => focusControl(control) || focusControl(place)}
			>
				{nameOfField(instrument, id)}
			</ControlLink>
			: {sayDecider(store, id)}
		</>
	);
}

function sayDecider(store: AssessmentStore, id: string): string {
	const { instrument, engine, country, answers } = store;
	const place = engine.fields.get(id);
	if (!place || !applies(id, engine.fields, answers)) return words.assessment.notAskedItself;
	const field = fieldNames.answer(id);
	if (answers.inConflict(field)) return words.assessment.conflictElsewhere;
	return sayStanding(store, field, sayGiven(instrument, place.field, country, answers));
}
