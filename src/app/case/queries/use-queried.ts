import { useAssessmentStore } from "#app/case/assessment-store.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { openQueriesOf } from "#domain/inspection/queries.ts";

/** The questions on which a query is open. */
export function useQueried(): readonly string[] {
	const { session, assessment } = useAssessmentStore();
	return useWholeJournal(session, () => openQueriesOf(session.journal, assessment).map(({ question }) => question));
}
