import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { secondScoringsOf } from "#domain/agreement/second-scoring.ts";
import { TaskItem } from "#ui/task-list.tsx";
import { words } from "#ui/words/words.ts";
import { BoardSection } from "./board-section.tsx";

/** Second scorings that are not finished, not compared, or have differences to decide on. */
export function SecondScorings() {
	const session = useSession();
	const outstanding = useWholeJournal(session, () =>
		secondScoringsOf(session.journal)
			.filter(({ state }) => state !== "resolved")
			.map(({ reference, state }) => ({ reference, state })),
	);
	return (
		<BoardSection heading={words.board.secondScorings.heading}>
			{outstanding.length === 0 ? (
				<p className="govuk-body">{words.board.secondScorings.none}</p>
			) : (
				<ul className="govuk-task-list">
					{outstanding.map(({ reference, state }) => (
						<TaskItem
							key={reference}
							text={reference}
							to={`/inspections/${session.id}/second-scoring`}
							status={words.agreement.states[state]}
						/>
					))}
				</ul>
			)}
		</BoardSection>
	);
}
