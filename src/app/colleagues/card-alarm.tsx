import { type BookEntry, idOfCard } from "#domain/handover/device-book.ts";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { words } from "#ui/words/words.ts";
import { COMPARE } from "./compare-words.tsx";

/** What contradicts a card, and what to do before anything else. Takes the focus, so that it is not passed over. */
export function CardAlarm({ entry: { clashes, decision } }: { readonly entry: BookEntry }) {
	const said = words.devices.colleague.alarm;
	if (decision !== undefined) {
		return (
			<ErrorSummary
				problems={clashes.map(({ card }) => {
					return { text: said.undecided(card.name), control: COMPARE, to: `/colleagues/${idOfCard(card)}` };
				})}
			/>
		);
	}
	const problems = clashes.map(({ kind, card }) => ({ text: said.clashes[kind](card.name), control: COMPARE }));
	return (
		<>
			<ErrorSummary problems={problems} />
			<InsetText>
				<p className="govuk-body">{said.meaning}</p>
				<ol className="govuk-list govuk-list--number">
					{said.todo.map((step) => (
						<li key={step}>{step}</li>
					))}
				</ol>
				<p className="govuk-body">
					{clashes.every(({ kind }) => kind === "same-name") ? said.untilForThis : said.untilForBoth}
				</p>
			</InsetText>
		</>
	);
}
