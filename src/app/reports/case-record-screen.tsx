import { useParams } from "react-router";
import { findInstrument } from "#app/instruments.ts";
import { useJournal, useSession } from "#app/session/use-session.ts";
import { NotHere } from "#app/shell/error-screen.tsx";
import { sampleOf } from "#domain/inspection/sample.ts";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { InspectionDocument } from "./inspection-document.tsx";

/** The record of one case. */
export function Component() {
	const session = useSession();
	const { case: caseId = "" } = useParams();
	const sampleCase = useJournal(session, () => sampleOf(session.journal).find(({ id }) => id === caseId), {}, caseId);
	const { assessment } = sampleCase ?? {};
	if (!sampleCase || !assessment) return <NotHere />;
	if (!findInstrument(assessment.instrument)) {
		return <p className="govuk-body">{words.assessment.instrumentMissing(assessment.instrument)}</p>;
	}
	return (
		<InspectionDocument key={caseId} name={{ kind: "case-record", case: caseId, audience: "internal" }}>
			<p className="govuk-body">
				<TextLink to={`/inspections/${session.id}/cases/${caseId}`}>
					{words.reports.toCase(sampleCase.reference)}
				</TextLink>
			</p>
		</InspectionDocument>
	);
}
