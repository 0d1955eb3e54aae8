import { memo } from "react";
import type { Question } from "#domain/instrument/instrument.ts";
import { AskedQuestion } from "./asked-question.tsx";
import { useQuestion } from "./assessment-store.ts";
import { EligibilityPanel } from "./eligibility-panel.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { NotAsked } from "./not-asked.tsx";
import { Threads } from "./queries/threads.tsx";
import { QuestionChanges } from "./question-changes.tsx";
import { MarkConcern } from "./safeguarding/mark-concern.tsx";
import { SaidHistory } from "./said-history.tsx";
import { saidAt } from "./say-value.ts";

/** One question with everything that is said about it. A key press in another question does not draw it anew. */
export const QuestionItem = memo(function QuestionItem({ question }: { readonly question: Question }) {
	const { state } = useQuestion(question.id);
	if (state === "not-asked") {
		return (
			<NotAsked question={question}>
				<Threads question={question.id} />
			</NotAsked>
		);
	}
	return (
		<AskedQuestion question={question} eligibility={<EligibilityPanel />}>
			<EvidenceList question={question.id} />
			<QuestionChanges fieldsOf={(store) => saidAt(store, question)} />
			<SaidHistory of={question.id} fieldsOf={(store) => saidAt(store, question)} />
			<Threads question={question.id} />
			<MarkConcern question={question.id} />
		</AskedQuestion>
	);
});
