import type { ReactNode } from "react";
import { sayGiven } from "#domain/findings/say-answer.ts";
import type { Question } from "#domain/instrument/instrument.ts";
import { InsetText } from "#ui/inset-text.tsx";
import { QuestionBlock } from "#ui/question-block.tsx";
import { Tag } from "#ui/tag.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore, useQuestion } from "./assessment-store.ts";
import { questionId } from "./ids.ts";

interface NotAskedProps {
	readonly question: Question;
	/** What else belongs to the question. */
	readonly children?: ReactNode;
}

/** A question that does not apply to the case: why, and the answer that is parked behind it. */
export function NotAsked({ question, children }: NotAskedProps) {
	const { notAskedBecause, parked } = useQuestion(question.id);
	const { instrument, country, answers } = useAssessmentStore();
	const parkedAnswer = parked ? sayGiven(instrument, question, country, answers) : "";
	return (
		<QuestionBlock
			id={questionId(question.id)}
			number={question.id}
			text={question.text}
			guidance={question.guidance}
			status={<Tag>{words.assessment.notAsked}</Tag>}
		>
			<InsetText>{words.assessment.notAskedBecause(notAskedBecause)}</InsetText>
			{parkedAnswer !== "" && <p className="govuk-body">{words.assessment.parked(parkedAnswer)}</p>}
			{children}
		</QuestionBlock>
	);
}
