import { addressOfDocument, sayDocument } from "#app/reports/say-document.ts";
import { useJournal } from "#app/session/use-session.ts";
import { sayInstant } from "#domain/dates.ts";
import { INSPECTION, inspectionOf } from "#domain/inspection/inspection.ts";
import type { IssuedDocument } from "#domain/report/issued-document.ts";
import { codeOf } from "#domain/report/provenance.ts";
import { SummaryList } from "#ui/summary-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { ChangesSince } from "./changes-since.tsx";
import type { Outcome } from "./check.ts";
import type { Match } from "./find-matches.ts";
import type { WhatFileSays } from "./read-document-file.ts";

/** What a check has come to, in plain words. */
export function CheckOutcome({ outcome }: { readonly outcome: Outcome }) {
	const said = words.check;
	return (
		<>
			<h2 className="govuk-heading-m">{said.result}</h2>
			{outcome.kind === "matches" &&
				outcome.matches.map((match) => (
					<MatchingDocument
						key={`${match.session.id} ${sayDocument(match.session.journal, match.name)}`}
						match={match}
						isOfFile={outcome.isOfFile}
					/>
				))}
			{outcome.kind === "elsewhere" &&
				outcome.documents.map((kind) => (
					<p key={kind} className="govuk-body">
						<strong>{said.elsewhere(words.reports.documents[kind].heading)}</strong>{" "}
						<TextLink to={`/${kind}`}>{said.toDocument}</TextLink>
					</p>
				))}
			{outcome.kind === "unreadable" && <p className="govuk-body">{sayUnreadable(outcome.says)}</p>}
			{outcome.kind === "unknown" && (
				<>
					<p className="govuk-body">
						<strong>{said.unknown}</strong>
					</p>
					<p className="govuk-body">{said.unknownExplained}</p>
				</>
			)}
		</>
	);
}

function sayUnreadable(says: WhatFileSays): string {
	const said = words.check;
	switch (says.kind) {
		case "protected":
			return said.protected;
		case "several":
			return said.several(says.documents);
		case "another-kind":
			return said.anotherKind;
		default:
			return said.nothing;
	}
}

function MatchingDocument({ match, isOfFile }: { readonly match: Match; readonly isOfFile: boolean }) {
	const { session, name, copies, veryFile, isCurrent } = match;
	const { service } = useJournal(session, () => inspectionOf(session.journal), { record: INSPECTION });
	const said = words.check;
	const copy = veryFile ?? copies[0];
	return (
		<section>
			<h3 className="govuk-heading-s">{sayDocument(session.journal, name)}</h3>
			<p className="govuk-body">
				<strong>{sayOrigin(match, isOfFile)}</strong> {isOfFile && copy && !veryFile && said.notTheFileExplained}
			</p>
			<p className="govuk-body">
				<strong>{isCurrent ? said.current : said.changed}</strong>
			</p>
			<SummaryList
				rows={[
					{ key: said.inInspection, value: <bdi>{service || words.inspection.serviceNotNamed}</bdi> },
					...(copy ? [{ key: said.codeOfIt, value: codeOf(copy.hash) }] : []),
					...(copies.length > 0 ? [{ key: said.copies, value: <Copies copies={copies} /> }] : []),
				]}
			/>
			<p className="govuk-body">
				<TextLink to={addressOfDocument(session.id, name)}>{said.toDocument}</TextLink>
			</p>
			{copy && !isCurrent && <ChangesSince session={session} copy={copy} />}
		</section>
	);
}

function sayOrigin({ copies, veryFile }: Match, isOfFile: boolean): string {
	const said = words.check;
	if (veryFile) return said.veryFile(veryFile.copy);
	if (copies.length === 0) return said.noCopy;
	return isOfFile ? said.notTheFile : said.known;
}

function Copies({ copies }: { readonly copies: readonly IssuedDocument[] }) {
	const { copy, unknownWriter } = words.check;
	return (
		<ul className="govuk-list">
			{copies.map((one) => (
				<li key={one.id}>{copy(one.copy, one.by || unknownWriter, sayInstant(one.at))}</li>
			))}
		</ul>
	);
}
