import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { evidenceItemOf } from "#domain/judgement/evidence.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { exampleOfEvidence, PRACTICE_EXAMPLE, planExampleOfEvidence } from "#domain/judgement/practice-examples.ts";
import { Button } from "#ui/button.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { exampleAddress } from "./example-id.ts";

/** Marks an entry of the evidence log as a practice example, or leads to the example that it is marked as. */
export function MarkExample({ item }: { readonly item: RecordId }) {
	const session = useSession();
	const { example, text } = useWholeJournal(session, () => ({
		example: exampleOfEvidence(session.journal, item),
		text: evidenceItemOf(session.journal, item).text.trim(),
	}));
	const said = words.evidence.examples;
	const about = <VisuallyHidden>({text})</VisuallyHidden>;
	if (text === "") return null;
	const mark = () => {
		const order = session.nextOrder(PRACTICE_EXAMPLE, JUDGEMENT);
		session.apply(planExampleOfEvidence(session.journal, newId(), order, item));
	};
	return (
		<p className="govuk-body-s" role="status">
			{example === undefined ? (
				<Button look="link" onPress={mark}>
					{said.mark} {about}
				</Button>
			) : (
				<TextLink to={exampleAddress(session.id, example)}>
					{said.marked} {about}
				</TextLink>
			)}
		</p>
	);
}
