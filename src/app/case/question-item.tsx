import { memo, type ReactNode } from "react";
import { Quotable } from "#app/evidence/passage/quotable.tsx";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { useText } from "#app/session/use-session.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import type { Field, Question } from "#domain/instrument/instrument.ts";
import { Details } from "#ui/details.tsx";
import { QuestionBlock, questionHeadingId } from "#ui/question-block.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore, useQuestion } from "./assessment-store.ts";
import { CheckNotices } from "./check-notices.tsx";
import { controlId } from "./controls/control-props.ts";
import { FieldControl } from "./controls/field-control.tsx";
import { EligibilityPanel } from "./eligibility-panel.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { questionId } from "./ids.ts";
import { NotAsked } from "./not-asked.tsx";
import { Threads } from "./queries/threads.tsx";
import { QuestionChanges } from "./question-changes.tsx";
import { MarkConcern } from "./safeguarding/mark-concern.tsx";
import { SaidHistory } from "./said-history.tsx";
import { saidAt } from "./say-value.ts";

/** One question with everything that is said about it. A key press in another question does not draw it anew. */
export const QuestionItem = memo(function QuestionItem({ question }: { readonly question: Question }) {
	const { state, problems, hidden } = useQuestion(question.id);
	const { session, assessment, instrument, country } = useAssessmentStore();
	if (state === "not-asked") return <NotAsked question={question} />;

	const id = questionId(question.id);
	const place = { session, stream: assessment, record: assessment, instrument, country };
	const fields = (list: readonly Field[]) =>
		list
			.filter((field) => !hidden.includes(field.id))
			.map((field) => (
				<Quoted key={field.id} question={question.id} field={field}>
					<FieldControl {...place} field={field} named={{ label: field.text, labelSize: "s" }} />
				</Quoted>
			));
	const aids = fields(question.aids);
	return (
		<QuestionBlock id={id} number={question.id} text={question.text} guidance={question.guidance}>
			<FieldControl {...place} field={question} named={{ labelledBy: questionHeadingId(id) }} />
			{fields(question.followUps)}
			{instrument.eligibility?.question === question.id && <EligibilityPanel />}
			{fields(question.descriptions)}
			{question.judgement && <Reason question={question.id} />}
			<CheckNotices problems={problems} />
			{aids.length > 0 && (
				<Details summary={words.assessment.aids(aids.length)}>
					<p className="govuk-body">{words.assessment.aidsExplained}</p>
					{aids}
				</Details>
			)}
			<EvidenceList question={question.id} />
			<QuestionChanges fieldsOf={(store) => saidAt(store, question)} />
			<SaidHistory of={question.id} fieldsOf={(store) => saidAt(store, question)} />
			<Threads question={question.id} />
			<MarkConcern question={question.id} />
		</QuestionBlock>
	);
});

/** What is written in a text can be attached as evidence. */
function Quoted({ question, field, children }: { question: string; field: Field; children: ReactNode }) {
	const { assessment } = useAssessmentStore();
	if (field.answer.type !== "text") return children;
	return (
		<Quotable record={assessment} field={fieldNames.answer(field.id)} question={question}>
			{children}
		</Quotable>
	);
}

function Reason({ question }: { readonly question: string }) {
	const { session, assessment } = useAssessmentStore();
	const field = fieldNames.reason(question);
	const text = useText(session, { stream: assessment, record: assessment, field });
	return (
		<Quotable record={assessment} field={field} question={question}>
			<FieldNotice stream={assessment} record={assessment} field={field} />
			<TextArea
				{...text}
				id={controlId(assessment, field)}
				label={words.assessment.reason}
				labelSize="s"
				hint={words.assessment.reasonHint}
			/>
		</Quotable>
	);
}
