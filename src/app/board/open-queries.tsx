import { useSession } from "#app/session/use-session.ts";
import type { OpenQuery } from "#domain/findings/board.ts";
import { TaskItem } from "#ui/task-list.tsx";
import { words } from "#ui/words/words.ts";
import { BoardSection } from "./board-section.tsx";

/** What is asked of cases and not closed, with who sees to it. */
export function OpenQueries({ queries }: { readonly queries: readonly OpenQuery[] }) {
	const session = useSession();
	const said = words.board.queries;
	return (
		<BoardSection heading={said.heading}>
			{queries.length === 0 ? (
				<p className="govuk-body">{said.none}</p>
			) : (
				<ul className="govuk-task-list">
					{queries.map(({ thread, case: sampleCase, reference, owner }) => (
						<TaskItem
							key={thread.id}
							text={said.one(reference, thread.question)}
							to={`/inspections/${session.id}/cases/${sampleCase}`}
							hint={thread.text}
							status={sayOwner(owner?.name || said.ownerGone, thread.isAnswered)}
						/>
					))}
				</ul>
			)}
		</BoardSection>
	);
}

function sayOwner(owner: string, isAnswered: boolean): string {
	const said = words.board.queries;
	return isAnswered ? said.answered(owner) : said.waitsFor(owner);
}
