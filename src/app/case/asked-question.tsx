import type { ReactNode } from "react";
import { Quotable } from "#app/evidence/passage/quotable.tsx";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { useText } from "#app/session/use-session.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import type { Field, Question } from "#domain/instrument/instrument.ts";
import { optionsWantingReason, takesReason } from "#domain/instrument/options.ts";
import { Details } from "#ui/details.tsx";
import { QuestionBlock, questionHeadingId } from "#ui/question-block.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { words } from "#ui/words/words.ts";
import { AskedOf } from "./asked-of.tsx";
import { useAssessmentStore, useQuestion } from "./assessment-store.ts";
import { CheckNotices } from "./check-notices.tsx";
import { controlId } from "./controls/control-props.ts";
import { FieldControl } from "./controls/field-control.tsx";
import { questionId } from "./ids.ts";
import { PartsNotAsked } from "./parts-not-asked.tsx";
import { useGuidance } from "./use-guidance.ts";
import { WhenDue } from "./when-due.tsx";

interface AskedQuestionProps {
	readonly question: Question;
	/** Beside the eligibility question: what follows from its answer. */
	readonly eligibility: ReactNode;
	/** What else belongs to the question, below its controls. */
	readonly children?: ReactNode;
}

/** A question that applies, beside its guidance, with all the controls by which it is answered. */
export function AskedQuestion({ question, eligibility, children }: AskedQuestionProps) {
	const { problems, hidden } = useQuestion(question.id);
	const { session, assessment, instrument, country } = useAssessmentStore();
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
		<QuestionBlock
			id={id}
			number={question.id}
			text={question.text}
			{...useGuidance(question)}
			guidanceTitle={question.kind === "duty" ? words.assessment.ownSentence(question.id) : undefined}
		>
			<AskedOf question={question} />
			{question.due && <WhenDue due={question.due} />}
			<FieldControl {...place} field={question} named={{ labelledBy: questionHeadingId(id) }} />
			{fields(question.followUps)}
			{instrument.eligibility?.question === question.id && eligibility}
			{fields(question.descriptions)}
			{takesReason(instrument, question) && <Reason question={question} />}
			<PartsNotAsked
				parts={[...question.followUps, ...question.descriptions, ...question.aids].filter(({ id }) =>
					hidden.includes(id),
				)}
			/>
			<CheckNotices problems={problems} />
			{aids.length > 0 && (
				<Details summary={words.assessment.aids(aids.length)}>
					<p className="govuk-body">{words.assessment.aidsExplained}</p>
					{aids}
				</Details>
			)}
			{children}
		</QuestionBlock>
	);
}

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

function Reason({ question }: { readonly question: Question }) {
	const { session, assessment, instrument, country } = useAssessmentStore();
	const field = fieldNames.reason(question.id);
	const text = useText(session, { stream: assessment, record: assessment, field });
	const wanting = optionsWantingReason(instrument, question, country).map(({ label }) => label);
	return (
		<Quotable record={assessment} field={field} question={question.id}>
			<FieldNotice stream={assessment} record={assessment} field={field} />
			<TextArea
				{...text}
				id={controlId(assessment, field)}
				label={words.assessment.reason}
				labelSize="s"
				hint={wanting.length > 0 ? words.assessment.reasonHint(wanting) : undefined}
			/>
		</Quotable>
	);
}
