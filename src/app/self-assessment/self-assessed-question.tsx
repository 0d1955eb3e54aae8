import { memo } from "react";
import { AskedQuestion } from "#app/case/asked-question.tsx";
import { useQuestion } from "#app/case/assessment-store.ts";
import { EvidenceList } from "#app/case/evidence-list.tsx";
import { NotAsked } from "#app/case/not-asked.tsx";
import { SaidHistory } from "#app/case/said-history.tsx";
import { saidAt } from "#app/case/say-value.ts";
import type { Question } from "#domain/instrument/instrument.ts";
import { words } from "#ui/words/words.ts";

/** One question of a self-assessment. There is no team that reviews it, and no lead inspector to turn to. */
export const SelfAssessedQuestion = memo(function SelfAssessedQuestion({ question }: { readonly question: Question }) {
	const { state } = useQuestion(question.id);
	if (state === "not-asked") return <NotAsked question={question} />;
	return (
		<AskedQuestion question={question} eligibility={null}>
			{question.note && <p className="govuk-hint">{words.selfAssessment.assessment.note(question.note)}</p>}
			<EvidenceList question={question.id} summary={words.selfAssessment.assessment.evidenceItems} />
			<SaidHistory of={question.id} fieldsOf={(store) => saidAt(store, question)} />
		</AskedQuestion>
	);
});
