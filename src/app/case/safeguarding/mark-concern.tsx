import { useState } from "react";
import { useAssessmentStore } from "#app/case/assessment-store.ts";
import { cardId } from "#app/case/ids.ts";
import { newId } from "#app/session/session.ts";
import { planCard, SAFEGUARDING_CARD } from "#domain/inspection/safeguarding.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";

/** Marks an immediate concern at a question or, with an empty `question`, for the case: first says what to do now. */
export function MarkConcern({ question }: { readonly question: string }) {
	const { session, assessment } = useAssessmentStore();
	const [isAsking, setAsking] = useState(false);
	const focusNext = useFocusNext();
	const said = words.safeguarding;
	const mark = () => {
		const id = newId();
		session.apply(planCard(id, assessment, question, session.nextOrder(SAFEGUARDING_CARD, assessment)));
		setAsking(false);
		focusNext(cardId(id));
	};
	return (
		<>
			<Button look="link" onPress={() => setAsking(true)}>
				{question === "" ? said.mark : said.markAt(question)}
			</Button>
			{isAsking && (
				<Dialog title={said.mark} onClose={() => setAsking(false)}>
					<WarningText>{said.first}</WarningText>
					<p className="govuk-body">{said.tellsNobody}</p>
					<ButtonGroup>
						<Button onPress={mark}>{said.openCard}</Button>
						<Button look="secondary" onPress={() => setAsking(false)}>
							{words.common.cancel}
						</Button>
					</ButtonGroup>
				</Dialog>
			)}
		</>
	);
}
