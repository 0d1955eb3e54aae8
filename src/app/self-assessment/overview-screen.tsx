import { ChangeReferences } from "#app/inspection/change-references.tsx";
import { RemoveCases } from "#app/inspection/remove-cases.tsx";
import { findInstrument } from "#app/instruments.ts";
import { useJournal, useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { countAnswered } from "#domain/findings/case-progress.ts";
import { type SelfAssessed, selfAssessedOf } from "#domain/findings/self-assessed.ts";
import { INSPECTION, inspectionOf } from "#domain/inspection/inspection.ts";
import { redactionsOf } from "#domain/inspection/redaction.ts";
import { caseOf } from "#domain/inspection/sample.ts";
import { checkSubject } from "#domain/inspection/self-assessment.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { issuedDocumentsOf } from "#domain/report/issued-document.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { type Task, TaskList } from "#ui/task-list.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";

const said = words.selfAssessment.overview;

/** One local self-assessment: what is assessed, with which questions, and how far the work is. */
export function SelfAssessmentOverview() {
	const session = useSession();
	const { journal } = session;
	const { service, marking } = useJournal(session, () => inspectionOf(journal), { record: INSPECTION });
	const assessed = useWholeJournal(session, () => selfAssessedOf(journal, findInstrument));
	const copies = useJournal(session, () => issuedDocumentsOf(journal).length);
	const redactions = useJournal(session, () => redactionsOf(journal).length);
	const address = `/inspections/${session.id}`;
	const check = (typed: string, id: RecordId) => {
		const { assessment } = caseOf(journal, id);
		return checkSubject(journal, typed, assessment?.instrument, id);
	};
	return (
		<>
			<PageHeading title={said.title} caption={said.title}>
				<bdi>{service || words.selfAssessment.notNamed}</bdi>
			</PageHeading>
			<InsetText>{said.notAnInspection}</InsetText>
			{session.damaged.length > 0 && (
				<WarningText>{words.inspection.overview.damaged(session.damaged.length)}</WarningText>
			)}

			<h2 className="govuk-heading-m">{said.assessments}</h2>
			{assessed.length === 0 ? (
				<p className="govuk-body">{said.none}</p>
			) : (
				<TaskList tasks={assessed.map((one) => taskOf(one, address))} />
			)}
			<ButtonLink to={`${address}/start`}>{said.start}</ButtonLink>
			<ChangeReferences
				said={words.selfAssessment.change}
				warning={words.selfAssessment.pseudonym.warning}
				check={check}
			/>
			<RemoveCases said={words.selfAssessment.remove} check={check} />

			<h2 className="govuk-heading-m">{said.more}</h2>
			<TaskList
				tasks={[
					{
						text: words.reports.documents["self-assessment"].heading,
						to: `${address}/summary`,
						hint: said.summaryHint,
						status: words.reports.copies(copies),
					},
					{ text: said.details, to: `${address}/plan`, hint: said.detailsHint, status: marking },
					{
						text: words.redaction.title,
						to: `${address}/redact`,
						hint: words.redaction.hint,
						status: words.redaction.count(redactions),
					},
				]}
			/>
		</>
	);
}

function taskOf({ id, reference, assessment, read }: SelfAssessed, address: string): Task {
	const to = `${address}/cases/${id}`;
	if (!read) return { text: reference, to, status: said.missing(assessment.instrument) };
	const { instrument, one } = read;
	const { answered, asked } = countAnswered(one);
	return {
		text: said.task(reference, instrument),
		to,
		hint: said.about(instrument),
		status: said.answered(answered, asked),
	};
}
