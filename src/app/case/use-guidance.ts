import type { Question } from "#domain/instrument/instrument.ts";
import { sayCondition } from "#domain/report/say-condition.ts";
import type { QuestionBlockProps } from "#ui/question-block.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore, useQuestion } from "./assessment-store.ts";

/** What is read beside a question: its guidance, and what is added to it by what is known of the case. */
export function useGuidance(question: Question): Pick<QuestionBlockProps, "guidance" | "furtherGuidance"> {
	const { guidanceVariants } = useQuestion(question.id);
	const { instrument, country } = useAssessmentStore();
	return {
		guidance: question.guidance,
		furtherGuidance: guidanceVariants.map(({ when, guidance }) => ({
			because: words.assessment.guidanceBecause(sayCondition(instrument, when, country)),
			blocks: guidance,
		})),
	};
}
