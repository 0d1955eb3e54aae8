import { EvidenceLinks } from "#app/judgement/evidence-links.tsx";
import { sayDate, sayInstant } from "#domain/dates.ts";
import type { Challenge } from "#domain/judgement/factual-accuracy.ts";
import { SummaryList } from "#ui/summary-list.tsx";
import { Tag } from "#ui/tag.tsx";
import { words } from "#ui/words/words.ts";

const said = words.factualAccuracy;

/** One challenge to read: what it says of which document, its evidence, and every decision on it. */
export function ChallengeRead({ challenge }: { readonly challenge: Challenge }) {
	const { from, date, passage, text, evidence, record, inConflict, changedSince } = challenge;
	const written = (value: string) => <span className="as-typed">{value.trim() || said.notSaid}</span>;
	return (
		<>
			<SummaryList
				rows={[
					{ key: said.from, value: written(from) },
					{ key: said.date, value: sayDate(date) || said.notSaid },
					{ key: said.document, value: sayDocument(challenge) },
					{ key: said.passage, value: written(passage) },
					{ key: said.text, value: written(text) },
					...(evidence.length > 0 ? [{ key: said.evidence, value: <EvidenceLinks ids={evidence} /> }] : []),
				]}
			/>
			{inConflict && <p className="govuk-body">{said.inConflict}</p>}
			{changedSince && <p className="govuk-body">{said.changedSince}</p>}
			{record.length > 0 && <h3 className="govuk-heading-s">{said.record}</h3>}
			<ol className="history">
				{record.toReversed().map(({ id, outcome, explanation, by, at, stands, byRight }) => (
					<li key={id} className="history__item">
						{outcome === undefined ? (
							<p className="govuk-body">{said.redacted}</p>
						) : (
							<>
								<p className="govuk-body">
									<strong>{said.outcomes[outcome]}</strong> {!stands && <Tag>{said.earlier}</Tag>}
								</p>
								<p className="govuk-body as-typed">{explanation}</p>
							</>
						)}
						<p className="govuk-body-s">
							{by || words.assessment.unknownWriter}, {sayInstant(at)}. {!byRight && said.withoutRight}
						</p>
					</li>
				))}
			</ol>
		</>
	);
}

function sayDocument({ document, version }: Challenge): string {
	if (document === "") return said.notSaid;
	const name = said.documents[document];
	return version.trim() === "" ? name : said.documentVersion(name, version.trim());
}
