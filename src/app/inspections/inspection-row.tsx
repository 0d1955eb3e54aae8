import { memo } from "react";
import { findInstrument } from "#app/instruments.ts";
import type { Session } from "#app/session/session.ts";
import { useJournal } from "#app/session/use-session.ts";
import { plainDateOf, sayDate, sayPeriod } from "#domain/dates.ts";
import { countProgress, progressOf } from "#domain/findings/case-progress.ts";
import { INSPECTION, inspectionOf } from "#domain/inspection/inspection.ts";
import { isRetentionOver, retentionOf } from "#domain/inspection/retention.ts";
import { TaskItem } from "#ui/task-list.tsx";
import { words } from "#ui/words/words.ts";

/** One inspection in the list of all. Only a change of what it says draws it anew. */
export const InspectionRow = memo(function InspectionRow({ session }: { readonly session: Session }) {
	const inspection = useJournal(session, () => inspectionOf(session.journal), { record: INSPECTION });
	const progress = useJournal(session, () => sayProgress(session));
	const isOver = useJournal(session, () => isRetentionOver(session.journal, plainDateOf(Date.now())), {
		record: INSPECTION,
	});
	const { service, fieldworkStart, fieldworkEnd } = inspection;
	const fieldwork = sayPeriod(fieldworkStart, fieldworkEnd) || words.inspection.noDates;
	return (
		<TaskItem
			text={service || words.inspection.serviceNotNamed}
			to={`/inspections/${session.id}`}
			hint={isOver ? `${fieldwork}. ${words.erasure.over(sayDate(retentionOf(session.journal)))}` : fieldwork}
			status={progress}
		/>
	);
});

function sayProgress({ journal }: Session): string {
	const cases = progressOf(journal, findInstrument);
	return cases.length === 0 ? words.inspection.cases.noCases : words.inspection.cases.progress(countProgress(cases));
}
