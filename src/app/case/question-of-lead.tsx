import { useRight } from "#app/inspection/use-right.ts";
import type { Question } from "#domain/instrument/instrument.ts";
import { useAssessment } from "./assessment-store.ts";
import { FinishedQuestion } from "./finished-question.tsx";
import { QuestionItem } from "./question-item.tsx";

/** A question that one role alone answers, up to the sign-off: after the assessor is ready, too. Everybody else reads it. */
export function QuestionOfLead({ question }: { readonly question: Question }) {
	const { role } = useRight("review");
	const { review } = useAssessment();
	const mayAnswer = role === question.askedOf && review.state !== "signed-off";
	return mayAnswer ? <QuestionItem question={question} /> : <FinishedQuestion question={question} />;
}
