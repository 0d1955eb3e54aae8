import { useId, useState } from "react";
import { useAssessmentStore } from "#app/case/assessment-store.ts";
import { cardId } from "#app/case/ids.ts";
import { useRight } from "#app/inspection/use-right.ts";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { useText } from "#app/session/use-session.ts";
import { CARD_STEP_DRAFT, cardFields, planCardStep, type SafeguardingCard } from "#domain/inspection/safeguarding.ts";
import { Button } from "#ui/button.tsx";
import { ReasonDialog } from "#ui/reason-dialog.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";
import { CardFields } from "./card-fields.tsx";
import { CardRead } from "./card-read.tsx";

const said = words.safeguarding;

/** One card: while it is open it says what to do now, then asks what was done; the lead closes it. */
export function SafeguardingCardItem({ card }: { readonly card: SafeguardingCard }) {
	const titleId = useId();
	const { isOpen, question } = card;
	return (
		<div
			id={cardId(card.id)}
			className={isOpen ? "safeguarding safeguarding--open" : "safeguarding"}
			role="group"
			tabIndex={-1}
			aria-labelledby={titleId}
		>
			<h2 id={titleId} className="govuk-heading-m safeguarding__title">
				{said.title(question || said.atCase, isOpen)}
			</h2>
			{isOpen && <WarningText>{said.first}</WarningText>}
			<p className="govuk-body-s">{said.markedBy(card.who || words.assessment.unknownWriter, card.at)}</p>
			{cardFields.map((field) => (
				<FieldNotice key={field} stream={card.assessment} record={card.id} field={field} />
			))}
			{isOpen ? <CardFields card={card} /> : <CardRead card={card} />}
			{card.steps.map(({ closed, said: reason, who, at }) => (
				<div key={at}>
					<p className="govuk-body as-typed">{reason || words.assessment.redacted}</p>
					<p className="govuk-body-s">
						{(closed ? said.closedBy : said.openedBy)(who || words.assessment.unknownWriter, at)}
					</p>
				</div>
			))}
			<NextStep card={card} />
		</div>
	);
}

/** Closes an open card, opens a closed one. */
function NextStep({ card }: { readonly card: SafeguardingCard }) {
	const { session } = useAssessmentStore();
	const { role } = useRight("close-safeguarding");
	const [isAsking, setAsking] = useState(false);
	const focusNext = useFocusNext();
	const place = { stream: card.assessment, record: card.id, field: CARD_STEP_DRAFT };
	const draft = useText(session, place);
	const action = card.isOpen ? said.close : said.reopen;
	// Everything but the words, which the dialog asks for.
	const possible = planCardStep(card, card.isOpen, action, role);
	const take = (words: string) => {
		session.leave(place);
		const planned = planCardStep(card, card.isOpen, words, role);
		if (planned.ok) session.apply(planned.value);
		setAsking(false);
		focusNext(cardId(card.id));
	};
	return (
		<>
			<Button
				look="secondary"
				unavailable={possible.ok ? undefined : said.problem[possible.problem.kind]}
				onPress={() => setAsking(true)}
			>
				{action}
			</Button>
			{isAsking && (
				<ReasonDialog
					{...draft}
					title={action}
					label={card.isOpen ? said.whatWasDone : said.whyOpened}
					confirm={action}
					onConfirm={take}
					onClose={() => setAsking(false)}
				/>
			)}
		</>
	);
}
