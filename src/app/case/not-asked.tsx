import type { ReactNode } from "react";
import type { Question } from "#domain/instrument/instrument.ts";
import { InsetText } from "#ui/inset-text.tsx";
import { QuestionBlock } from "#ui/question-block.tsx";
import { Tag } from "#ui/tag.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore, useQuestion } from "./assessment-store.ts";
import { questionId } from "./ids.ts";
import { Parked } from "./parked.tsx";
import { useGuidance } from "./use-guidance.ts";
import { WhyNotAsked } from "./why-not-asked.tsx";

interface NotAskedProps {
	readonly question: Question;
	/** What else belongs to the question. */
	readonly children?: ReactNode;
}

/** A question that does not apply to the case: why, and what is parked behind it. */
export function NotAsked({ question, children }: NotAskedProps) {
	const { notAskedBecause } = useQuestion(question.id);
	const { answers } = useAssessmentStore();
	const { followUps, descriptions, aids } = question;
	return (
		<QuestionBlock
			id={questionId(question.id)}
			number={question.id}
			text={question.text}
			{...useGuidance(question)}
			status={<Tag>{words.assessment.notAsked}</Tag>}
		>
			<InsetText>
				{notAskedBecause[0] === "excluded" ? words.assessment.notAskedExcluded : <WhyNotAsked id={question.id} />}
			</InsetText>
			<Parked
				fields={[{ ...question, text: words.assessment.answer }, ...followUps, ...descriptions, ...aids]}
				reason={answers.reason(question.id)}
			/>
			{children}
		</QuestionBlock>
	);
}
