import type { ReactNode } from "react";
import { useRight } from "#app/inspection/use-right.ts";
import { useJournal, useSession, useWorkspace } from "#app/session/use-session.ts";
import { INSPECTION, inspectionOf } from "#domain/inspection/inspection.ts";
import { mayIssue } from "#domain/report/issue-rights.ts";
import type { DocumentName } from "#domain/report/issued-document.ts";
import type { ReportKind } from "#domain/report/report.ts";
import { InsetText } from "#ui/inset-text.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { composeDocument } from "./compose-document.ts";
import { DocumentBody } from "./document-body.tsx";
import { formatsOf } from "./formats.ts";

interface InspectionDocumentProps {
	readonly name: DocumentName & { readonly kind: ReportKind };
	/** For an outward copy. */
	readonly names?: readonly string[];
	readonly children?: ReactNode;
}

/** A document of the inspection, for those whose part it is to export it; for others to read. */
export function InspectionDocument({ name, names, children }: InspectionDocumentProps) {
	const session = useSession();
	const person = useWorkspace().person()?.id ?? "";
	const { role } = useRight("review");
	const mayExport = useJournal(
		session,
		() => mayIssue(session.journal, name, person, role),
		{},
		`${role} ${name.case}`,
	);
	const { marking } = useJournal(session, () => inspectionOf(session.journal), { record: INSPECTION });
	return (
		<DocumentBody
			kind={name.kind}
			audience={name.audience}
			compose={() => composeDocument(session.journal, name, names, Date.now())}
			formats={formatsOf(session, name, names)}
			marking={marking}
			notExported={
				mayExport ? undefined : <InsetText>{words.reports.notYourPart(role && words.inspection.roles[role])}</InsetText>
			}
		>
			<p className="govuk-body">
				<TextLink to={`/inspections/${session.id}/reports`}>{words.reports.toReports}</TextLink>
			</p>
			{children}
		</DocumentBody>
	);
}
