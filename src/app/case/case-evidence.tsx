import { useJournal } from "#app/session/use-session.ts";
import { evidenceOf } from "#domain/judgement/evidence.ts";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore } from "./assessment-store.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { EvidenceRead } from "./evidence-read.tsx";

/** What was noted for the case as a whole, before its questions. */
export function CaseEvidence({ isFinished }: { readonly isFinished: boolean }) {
	const { session, assessment } = useAssessmentStore();
	const items = useJournal(session, () => evidenceOf(session.journal, assessment), {}, assessment);
	return (
		<section aria-labelledby="case-evidence-heading">
			<h2 id="case-evidence-heading" className="govuk-heading-l">
				{words.assessment.caseEvidence}
			</h2>
			{isFinished ? (
				<EvidenceRead items={items.filter(({ question }) => question === "")} />
			) : (
				<EvidenceList question="" />
			)}
		</section>
	);
}
