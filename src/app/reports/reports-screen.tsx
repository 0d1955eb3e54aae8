import { useJournal, useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { sampleOf } from "#domain/inspection/sample.ts";
import {
	type DocumentName,
	type IssuedDocument,
	isSameDocument,
	issuedDocumentsOf,
} from "#domain/report/issued-document.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { type Task, TaskList } from "#ui/task-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { IssuedDocuments } from "./issued-documents.tsx";
import { documentsOfInspection } from "./offered-documents.ts";
import { useGateSaid } from "./use-gate-said.ts";

/** The documents about an inspection: to read, and to take along as files. */
export function Component() {
	const session = useSession();
	const cases = useWholeJournal(session, () =>
		sampleOf(session.journal).map(({ id, reference }) => ({ id, reference })),
	);
	const issued = useJournal(session, () => issuedDocumentsOf(session.journal));
	const kept = useGateSaid();
	const address = `/inspections/${session.id}`;
	const said = words.reports;
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>

			<h2 className="govuk-heading-m">{said.groups.inspection}</h2>
			{documentsOfInspection.map(({ kind, audiences }) => (
				<section key={kind} aria-labelledby={`document-${kind}`}>
					<h3 id={`document-${kind}`} className="govuk-heading-s">
						{said.documents[kind].heading}
					</h3>
					<p className="govuk-body">{said.documents[kind].holds}</p>
					<TaskList
						tasks={audiences.map((audience) => ({
							text: said.copyOf(said.documents[kind].heading, audience),
							to: `${address}/reports/${kind}/${audience}`,
							hint: said.audiences[audience].hint,
							status: (audience === "outward" && kept) || sayCopies(issued, { kind, case: "", audience }),
						}))}
					/>
				</section>
			))}

			<h2 className="govuk-heading-m">{said.groups.case}</h2>
			<p className="govuk-body">{said.documents["case-record"].holds}</p>
			{cases.length === 0 ? (
				<p className="govuk-body">{said.noCases}</p>
			) : (
				<TaskList
					tasks={cases.map(
						({ id, reference }): Task => ({
							text: said.recordOf(reference),
							to: `${address}/cases/${id}/record`,
							status: sayCopies(issued, { kind: "case-record", case: id, audience: "internal" }),
						}),
					)}
				/>
			)}

			<h2 className="govuk-heading-m">{said.groups.print}</h2>
			<p className="govuk-body">{said.blankForms.holds}</p>
			<p className="govuk-body">
				<TextLink to="/blank-form">{said.blankForms.title}</TextLink>
			</p>

			<h2 className="govuk-heading-m">{said.groups.made}</h2>
			<IssuedDocuments issued={issued} />
		</>
	);
}

function sayCopies(issued: readonly IssuedDocument[], name: DocumentName): string {
	return words.reports.copies(issued.filter((copy) => isSameDocument(copy, name)).length);
}
