import type { Session } from "#app/session/session.ts";
import { useJournal } from "#app/session/use-session.ts";
import { plainDateOf, sayDate } from "#domain/dates.ts";
import { INSPECTION, inspectionOf } from "#domain/inspection/inspection.ts";
import { isRetentionOver, retentionOf } from "#domain/inspection/retention.ts";
import { casesOf } from "#domain/inspection/sample.ts";
import { TaskItem } from "#ui/task-list.tsx";
import { words } from "#ui/words/words.ts";

/** One self-assessment in the list of all. */
export function SelfAssessmentRow({ session }: { readonly session: Session }) {
	const { journal } = session;
	const { service } = useJournal(session, () => inspectionOf(journal), { record: INSPECTION });
	const count = useJournal(session, () => casesOf(journal).length);
	const isOver = useJournal(session, () => isRetentionOver(journal, plainDateOf(Date.now())), { record: INSPECTION });
	return (
		<TaskItem
			text={service || words.selfAssessment.notNamed}
			to={`/inspections/${session.id}`}
			hint={isOver ? words.erasure.over(sayDate(retentionOf(journal))) : undefined}
			status={words.selfAssessment.list.assessments(count)}
		/>
	);
}
