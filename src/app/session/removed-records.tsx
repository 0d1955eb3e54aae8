import type { RecordId } from "#domain/journal/event.ts";
import { textOf } from "#domain/journal/json.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { currentValue, removedRecordsOf } from "#domain/journal/view.ts";
import { Button } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { useSession } from "./use-session.ts";
import { useWholeJournal } from "./use-whole-journal.ts";

interface RemovedRecordsProps {
	readonly kind: string;
	/** The assessment or the judgement: the stream, and the record that they belong to. */
	readonly parent: RecordId;
	/** Which of them; all where it is not said. */
	readonly among?: (id: RecordId) => boolean;
	readonly summary: (count: number) => string;
	readonly onPutBack: (id: RecordId) => void;
}

/** What was removed from a list, to be put back. */
export function RemovedRecords({ kind, parent, among = () => true, summary, onPutBack }: RemovedRecordsProps) {
	const session = useSession();
	const removed = useWholeJournal(session, () =>
		removedRecordsOf(session.journal, kind, parent)
			.filter(({ id }) => among(id))
			.map(({ id }) => ({ id, text: textOf(currentValue(session.journal, id, "text")) })),
	);
	if (removed.length === 0) return null;
	const putBack = (id: RecordId) => {
		session.apply([{ stream: parent, record: id, field: REMOVED, value: false }]);
		onPutBack(id);
	};
	return (
		<Details summary={summary(removed.length)}>
			<ul className="govuk-list">
				{removed.map(({ id, text }) => {
					const said = text.trim() || words.evidence.nothingWritten;
					return (
						<li key={id}>
							<span className="as-typed">{said}</span>{" "}
							<Button look="link" onPress={() => putBack(id)}>
								{words.evidence.putBack} <VisuallyHidden>({said})</VisuallyHidden>
							</Button>
						</li>
					);
				})}
			</ul>
		</Details>
	);
}
