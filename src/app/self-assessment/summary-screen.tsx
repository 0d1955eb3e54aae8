import { composeDocument } from "#app/reports/compose-document.ts";
import { DocumentBody } from "#app/reports/document-body.tsx";
import { formatsOf } from "#app/reports/formats.ts";
import { IssuedDocuments } from "#app/reports/issued-documents.tsx";
import { summaryOfSelfAssessment as summary } from "#app/reports/offered-documents.ts";
import { useJournal, useSession } from "#app/session/use-session.ts";
import { INSPECTION, inspectionOf } from "#domain/inspection/inspection.ts";
import { issuedDocumentsOf } from "#domain/report/issued-document.ts";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";

/** The summary of a self-assessment: to read, and to take along as a file. */
export function Component() {
	const session = useSession();
	const { journal } = session;
	const { marking } = useJournal(session, () => inspectionOf(journal), { record: INSPECTION });
	const issued = useJournal(session, () => issuedDocumentsOf(journal));
	const said = words.selfAssessment.summary;
	return (
		<>
			<DocumentBody
				kind={summary.kind}
				audience={summary.audience}
				compose={() => composeDocument(journal, summary, undefined, Date.now())}
				formats={formatsOf(session, summary, undefined)}
				marking={marking}
			>
				<p className="govuk-body">
					<TextLink to={`/inspections/${session.id}`}>{said.back}</TextLink>
				</p>
			</DocumentBody>
			{issued.length > 0 && (
				<>
					<h2 className="govuk-heading-m">{said.made}</h2>
					<IssuedDocuments issued={issued} />
				</>
			)}
		</>
	);
}
