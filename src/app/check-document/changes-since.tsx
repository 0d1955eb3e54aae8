import type { Session } from "#app/session/session.ts";
import { useJournal } from "#app/session/use-session.ts";
import { sayInstant } from "#domain/dates.ts";
import type { ChangedPart } from "#domain/report/changes-since.ts";
import type { IssuedDocument } from "#domain/report/issued-document.ts";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { changesSinceCopy } from "./changes-since-copy.ts";
import { sayChanges } from "./say-changes.ts";

/** What has changed since a copy was made: parts of the document, and the entries behind them with the way to each. */
export function ChangesSince({ session, copy }: { readonly session: Session; readonly copy: IssuedDocument }) {
	const { parts, fields } = useJournal(session, () => changesSinceCopy(session.journal, copy), {}, copy.id);
	const places = sayChanges(session, fields);
	const said = words.check;
	return (
		<>
			<h4 className="govuk-heading-s">{said.since(sayInstant(copy.at))}</h4>
			<Parts parts={parts} />
			{fields.length === 0 ? (
				<p className="govuk-body">{said.noEntries}</p>
			) : (
				<>
					<p className="govuk-body">{said.entries(fields.length, places.length)}</p>
					<ul className="govuk-list govuk-list--bullet">
						{places.map(({ place, to, what }) => (
							<li key={to}>
								<TextLink to={to}>{place}</TextLink>: {what.join(", ")}
							</li>
						))}
					</ul>
				</>
			)}
		</>
	);
}

function Parts({ parts }: { readonly parts: readonly ChangedPart[] | undefined }) {
	const said = words.check;
	if (!parts) return <p className="govuk-body">{said.partsUnknown}</p>;
	if (parts.length === 0) return null;
	return (
		<>
			<p className="govuk-body">{said.parts(parts.length)}</p>
			<ul className="govuk-list govuk-list--bullet">
				{parts.map(({ headings, change }) => {
					const part = headings.join(", ") || said.beginning;
					return <li key={`${part} ${change}`}>{`${part}: ${said.partChanges[change]}`}</li>;
				})}
			</ul>
		</>
	);
}
