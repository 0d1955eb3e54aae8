import { useSession } from "#app/session/use-session.ts";
import { sayInstant } from "#domain/dates.ts";
import type { SafeguardingCard } from "#domain/inspection/safeguarding.ts";
import { ErrorMessage } from "#ui/error-message.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { BoardSection } from "./board-section.tsx";

/** Immediate concerns that the lead has not closed. */
export function OpenCards({ cards }: { readonly cards: readonly SafeguardingCard[] }) {
	const session = useSession();
	const said = words.board.cards;
	return (
		<BoardSection heading={said.heading}>
			{cards.length === 0 ? (
				<p className="govuk-body">{said.none}</p>
			) : (
				<ErrorMessage text={said.first(cards.length)} />
			)}
			<ul className="govuk-list govuk-list--bullet">
				{cards.map((card) => (
					<li key={card.id}>
						<TextLink to={`/inspections/${session.id}/cases/${card.case}`}>
							{said.one(card.reference, card.question)}
						</TextLink>
						. {sayCard(card)}
					</li>
				))}
			</ul>
		</BoardSection>
	);
}

function sayCard({ who, at, calledAt, written }: SafeguardingCard): string {
	const said = words.board.cards;
	return [
		said.marked(who || words.assessment.unknownWriter, sayInstant(at)),
		calledAt === undefined ? said.notCalled : said.called(sayInstant(calledAt)),
		...(written["follow-up"].trim() === "" ? [said.noFollowUp] : []),
	].join(" ");
}
