import type { Session } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { caseOf } from "#domain/inspection/sample.ts";
import { textOf } from "#domain/journal/json.ts";
import { currentValue } from "#domain/journal/view.ts";
import { ratingChangesOf } from "#domain/judgement/rating.ts";
import type { RatingChange } from "#domain/judgement/rating-changes.ts";
import { Details } from "#ui/details.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { excerptOf } from "./excerpt.ts";

/** What changed after the decision that stands: which evidence, finding or case, with the way to each. */
export function RatingChanges() {
	const session = useSession();
	const changes = useWholeJournal(session, () =>
		ratingChangesOf(session.journal).map((change) => ({ ...change, ...sayChange(session, change) })),
	);
	const said = words.judgement.rating;
	if (changes.length === 0) return null;
	return (
		<>
			<p className="govuk-body">{said.changedSince}</p>
			<Details summary={said.whatChanged(changes.length)}>
				<ul className="govuk-list govuk-list--bullet">
					{changes.map(({ kind, record, text, to }) => (
						<li key={`${kind} ${record}`}>
							<TextLink to={to}>{text}</TextLink>
						</li>
					))}
				</ul>
			</Details>
		</>
	);
}

function sayChange({ id, journal }: Session, { kind, record }: RatingChange) {
	const said = words.judgement.rating.changes;
	const address = `/inspections/${id}`;
	const excerpt = () => excerptOf(textOf(currentValue(journal, record, "text"))) || words.evidence.nothingWritten;
	switch (kind) {
		case "evidence":
			return { text: said.evidence(excerpt()), to: `${address}/evidence` };
		case "finding":
			return { text: said.finding(excerpt()), to: `${address}/judgement` };
		case "case":
			return { text: said.case(caseOf(journal, record).reference), to: `${address}/cases/${record}` };
		case "ruling":
			return { text: said.ruling, to: `${address}/plan` };
		case "narrative":
		case "judgement":
			return { text: said[kind], to: `${address}/judgement` };
	}
}
