import { useJournal, useSession } from "#app/session/use-session.ts";
import { sayInstant } from "#domain/dates.ts";
import { redactionsOf } from "#domain/inspection/redaction.ts";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";

/** The way to the certificates of what was redacted in the inspection. */
export function Certificates() {
	const session = useSession();
	const redactions = useJournal(session, () => redactionsOf(session.journal));
	const said = words.redaction;
	return (
		<section>
			<h2 className="govuk-heading-m">{said.certificates}</h2>
			{redactions.length === 0 && <p className="govuk-body">{said.noCertificates}</p>}
			<ul className="govuk-list">
				{redactions.map(({ certificate, at, events }) => (
					<li key={certificate}>
						<TextLink to={`/inspections/${session.id}/redactions/${certificate}`}>
							{said.listed(events.length, sayInstant(at))}
						</TextLink>
					</li>
				))}
			</ul>
		</section>
	);
}
