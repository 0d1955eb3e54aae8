import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { removedLinksOf, type TextPlace } from "#domain/judgement/links.ts";
import { Button } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { LinkedEvidence } from "./linked-evidence.tsx";

interface RemovedLinksProps {
	readonly text: TextPlace;
	readonly onPutBack: () => void;
}

/** The links of a text that were removed, to be put back. */
export function RemovedLinks({ text, onPutBack }: RemovedLinksProps) {
	const session = useSession();
	const removed = useWholeJournal(session, () => removedLinksOf(session.journal, text));
	const said = words.workbench.links;
	if (removed.length === 0) return null;
	const putBack = (link: RecordId) => {
		session.apply([{ stream: JUDGEMENT, record: link, field: REMOVED, value: false }]);
		onPutBack();
	};
	return (
		<Details summary={said.removed(removed.length)}>
			<ul className="govuk-list">
				{removed.map((link) => (
					<li key={link.id}>
						“{link.sentence}” <LinkedEvidence link={link} />
						<Button look="link" onPress={() => putBack(link.id)}>
							{said.putBack} <VisuallyHidden>{said.to(link.sentence)}</VisuallyHidden>
						</Button>
					</li>
				))}
			</ul>
		</Details>
	);
}
