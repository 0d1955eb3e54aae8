import { memo } from "react";
import { EvidenceLines } from "#app/evidence/evidence-lines.tsx";
import { Quotable } from "#app/evidence/passage/quotable.tsx";
import { fieldNames } from "#domain/assessment/answers.ts";
import { sayGiven } from "#domain/findings/say-answer.ts";
import type { Field, Question } from "#domain/instrument/instrument.ts";
import { takesReason } from "#domain/instrument/options.ts";
import { evidenceOf } from "#domain/judgement/evidence.ts";
import { QuestionBlock } from "#ui/question-block.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";
import { AskedOf } from "./asked-of.tsx";
import { useAssessmentStore, useQuestion } from "./assessment-store.ts";
import { questionId } from "./ids.ts";
import { NotAsked } from "./not-asked.tsx";
import { PartsNotAsked } from "./parts-not-asked.tsx";
import { Threads } from "./queries/threads.tsx";
import { QuestionChanges } from "./question-changes.tsx";
import { MarkConcern } from "./safeguarding/mark-concern.tsx";
import { SaidHistory } from "./said-history.tsx";
import { sayStanding } from "./say-standing.ts";
import { saidAt } from "./say-value.ts";
import { useGuidance } from "./use-guidance.ts";

/** A question as it was answered, beside its guidance: for the reviewer, and while nothing may be changed. */
export const FinishedQuestion = memo(function FinishedQuestion({ question }: { readonly question: Question }) {
	const { state, hidden } = useQuestion(question.id);
	const guidance = useGuidance(question);
	const store = useAssessmentStore();
	const { session, assessment, instrument, country, answers } = store;
	if (state === "not-asked") {
		return (
			<NotAsked question={question}>
				<Threads question={question.id} />
			</NotAsked>
		);
	}

	const sayField = (field: Field | Question) =>
		sayStanding(store, fieldNames.answer(field.id), sayGiven(instrument, field, country, answers));
	const parts = [...question.followUps, ...question.descriptions];
	const aids = question.aids
		.map((aid) => ({ key: words.assessment.aid(aid.text), value: sayGiven(instrument, aid, country, answers) }))
		.filter(({ value }) => value !== "");
	const checks = instrument.checks
		.filter(({ at }) => at === question.id)
		.map(({ id, text }) => ({ key: text, value: answers.acknowledged(id) }))
		.filter(({ value }) => value !== "");
	const evidence = evidenceOf(session.journal, assessment).filter((item) => item.question === question.id);
	return (
		<QuestionBlock id={questionId(question.id)} number={question.id} text={question.text} {...guidance}>
			<AskedOf question={question} />
			<SummaryList
				rows={[
					{ key: words.assessment.answer, value: sayField(question) },
					...parts
						.filter(({ id }) => !hidden.includes(id))
						.map((field) => ({
							key: field.text,
							value: (
								<Quotable record={assessment} field={fieldNames.answer(field.id)} question={question.id}>
									<span className="as-typed">{sayField(field)}</span>
								</Quotable>
							),
						})),
					...(takesReason(instrument, question)
						? [
								{
									key: words.assessment.reason,
									value: (
										<Quotable record={assessment} field={fieldNames.reason(question.id)} question={question.id}>
											<span className="as-typed">
												{sayStanding(store, fieldNames.reason(question.id), answers.reason(question.id))}
											</span>
										</Quotable>
									),
								},
							]
						: []),
					...aids,
					...checks,
				]}
			/>
			<PartsNotAsked parts={parts.filter(({ id }) => hidden.includes(id))} />
			{evidence.length > 0 && <EvidenceLines items={evidence} />}
			<QuestionChanges fieldsOf={(store) => saidAt(store, question)} />
			<SaidHistory of={question.id} fieldsOf={(store) => saidAt(store, question)} isReadOnly />
			<Threads question={question.id} />
			<MarkConcern question={question.id} />
		</QuestionBlock>
	);
});
