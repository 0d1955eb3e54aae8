import { useAssessmentStore } from "#app/case/assessment-store.ts";
import { threadId } from "#app/case/ids.ts";
import { useTeam } from "#app/case/use-team.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { openQueriesOf } from "#domain/inspection/queries.ts";
import { Button } from "#ui/button.tsx";
import { ControlLink } from "#ui/control-link.tsx";
import { words } from "#ui/words/words.ts";

interface OpenQueriesProps {
	readonly isOnlyQueried: boolean;
	readonly onOnlyQueried: (isOnly: boolean) => void;
}

/** The open queries on the case, before anything else of it; each leads to where it is answered. */
export function OpenQueries({ isOnlyQueried, onOnlyQueried }: OpenQueriesProps) {
	const { session, assessment } = useAssessmentStore();
	const { nameOf } = useTeam();
	const queries = useWholeJournal(session, () => openQueriesOf(session.journal, assessment));
	const said = words.review;
	if (queries.length === 0 && !isOnlyQueried) return null;
	return (
		<section aria-labelledby="open-queries-heading">
			<h2 id="open-queries-heading" className="govuk-heading-m">
				{said.openQueries(queries.length)}
			</h2>
			<ul className="govuk-list govuk-list--bullet">
				{queries.map(({ id, question, text, owner, isAnswered }) => (
					<li key={id}>
						<ControlLink control={threadId(id)}>
							{said.queryAt(question || said.wholeCase, text || said.redacted)}
						</ControlLink>{" "}
						({isAnswered ? said.waitsForOwner(nameOf(owner) ?? said.noOwner) : said.waitsForAnswer})
					</li>
				))}
			</ul>
			<Button look="secondary" onPress={() => onOnlyQueried(!isOnlyQueried)}>
				{isOnlyQueried ? said.allQuestions : said.onlyQueried}
			</Button>
		</section>
	);
}
