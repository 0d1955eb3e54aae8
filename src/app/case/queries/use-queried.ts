import { useAssessmentStore } from "#app/case/assessment-store.ts";
import { useJournal } from "#app/session/use-session.ts";
import { openQueriesOf } from "#domain/inspection/queries.ts";

/** The questions on which a query is open. */
export function useQueried(): ReadonlySet<string> {
	const { session, assessment } = useAssessmentStore();
	return useJournal(
		session,
		() => new Set(openQueriesOf(session.journal, assessment).map(({ question }) => question)),
		{},
		`queried ${assessment}`,
	);
}
