import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { recordsByCase } from "#domain/judgement/records-seen.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { RecordLine } from "./record-line.tsx";

/** Which records were seen and which are missing, of every case of the inspection; what is missing first. */
export function Component() {
	const session = useSession();
	const cases = useWholeJournal(session, () => recordsByCase(session.journal));
	const said = words.evidence.records;
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			{cases.length === 0 && <p className="govuk-body">{said.none}</p>}
			{cases.map(({ case: id, reference, records }) => (
				<section key={id} aria-label={words.assessment.heading(reference)}>
					<h2 className="govuk-heading-m">
						<TextLink to={`/inspections/${session.id}/cases/${id}`}>{words.assessment.heading(reference)}</TextLink>
					</h2>
					<ul className="govuk-list govuk-list--spaced">
						{[...records]
							.sort((a, b) => Number(a.state === "seen") - Number(b.state === "seen"))
							.map((record) => (
								<li key={record.id}>
									<RecordLine record={record} />
								</li>
							))}
					</ul>
				</section>
			))}
		</>
	);
}
