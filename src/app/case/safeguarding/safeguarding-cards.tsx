import { useAssessmentStore } from "#app/case/assessment-store.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { cardsOfCase } from "#domain/inspection/safeguarding.ts";
import { words } from "#ui/words/words.ts";
import { MarkConcern } from "./mark-concern.tsx";
import { SafeguardingCardItem } from "./safeguarding-card-item.tsx";

/** The immediate concerns that were marked in the case, before anything else of it, and the way to mark one. */
export function SafeguardingCards() {
	const { session, caseId } = useAssessmentStore();
	const cards = useWholeJournal(session, () => cardsOfCase(session.journal, caseId));
	return (
		<section aria-label={words.safeguarding.cards}>
			{cards.map((card) => (
				<SafeguardingCardItem key={card.id} card={card} />
			))}
			<p>
				<MarkConcern question="" />
			</p>
		</section>
	);
}
