import type { DeviceCard } from "#domain/handover/device-card.ts";
import { Button } from "#ui/button.tsx";
import { words } from "#ui/words/words.ts";
import { SixWords } from "./six-words.tsx";
import { useOwnCard } from "./use-own-card.ts";

/** Id of the section. */
export const COMPARE = "compare";

interface CompareWordsProps {
	readonly card: DeviceCard;
	readonly onCompared: () => void;
}

/** The six words of a colleague's card beside those of this device, for two people who read them out to each other. */
export function CompareWords({ card, onCompared }: CompareWordsProps) {
	const own = useOwnCard();
	const said = words.devices.colleague.compare;
	return (
		<section id={COMPARE} tabIndex={-1}>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			<p className="govuk-body">{said.how(card.name)}</p>
			<div className="compare-words">
				<div>
					<h3 className="govuk-heading-s">{said.theirs(card.name)}</h3>
					<SixWords card={card} label={said.theirs(card.name)} />
				</div>
				{own.kind === "card" && (
					<div>
						<h3 className="govuk-heading-s">{said.own}</h3>
						<SixWords card={own.card} label={said.own} />
					</div>
				)}
			</div>
			<p className="govuk-body">{said.differ}</p>
			<Button onPress={onCompared}>{said.done(card.name)}</Button>
		</section>
	);
}
