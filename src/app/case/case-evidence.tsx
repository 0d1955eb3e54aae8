import { EvidenceLines } from "#app/evidence/evidence-lines.tsx";
import { Records } from "#app/evidence/records/records.tsx";
import { useEvidence } from "#app/evidence/use-evidence.ts";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore } from "./assessment-store.ts";
import { EvidenceList } from "./evidence-list.tsx";

/** What was noted for the case as a whole, before its questions. */
export function CaseEvidence({ isFinished }: { readonly isFinished: boolean }) {
	const { assessment } = useAssessmentStore();
	const items = useEvidence(assessment).filter(({ question }) => question === "");
	return (
		<section aria-labelledby="case-evidence-heading">
			<h2 id="case-evidence-heading" className="govuk-heading-l">
				{words.assessment.caseEvidence}
			</h2>
			<Records assessment={assessment} isReadOnly={isFinished} />
			{isFinished ? <EvidenceLines items={items} /> : <EvidenceList question="" />}
		</section>
	);
}
