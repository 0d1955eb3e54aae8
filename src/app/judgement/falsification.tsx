import { useId } from "react";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { ReadText, WrittenText } from "#app/session/written-text.tsx";
import { historyOf } from "#domain/journal/history.ts";
import { textOf } from "#domain/journal/json.ts";
import { FALSIFICATION } from "#domain/judgement/contrary.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { Details } from "#ui/details.tsx";
import { HistoryList } from "#ui/history-list.tsx";
import { words } from "#ui/words/words.ts";

const place = { record: JUDGEMENT, field: FALSIFICATION };

/** The question that the lead puts to the rating before deciding, the answer, and what was answered before. */
export function Falsification({ id, mayJudge }: { readonly id: string; readonly mayJudge: boolean }) {
	const titleId = useId();
	const said = words.workbench.falsification;
	return (
		<section id={id} tabIndex={-1} aria-labelledby={titleId}>
			<h2 id={titleId} className="govuk-heading-m">
				{said.heading}
			</h2>
			{mayJudge ? (
				<WrittenText stream={JUDGEMENT} {...place} label={said.label} hint={said.hint} lines={4} />
			) : (
				<ReadText stream={JUDGEMENT} {...place} ifNothing={said.notAnswered} />
			)}
			<EarlierAnswers />
		</section>
	);
}

function EarlierAnswers() {
	const session = useSession();
	const entries = useWholeJournal(session, () =>
		historyOf(session.journal, JUDGEMENT, FALSIFICATION).map(({ event, who, at, before, after }) => ({
			id: event.id,
			who: who?.name ?? words.assessment.unknownWriter,
			at,
			before: before.map(textOf).join(" / ") || undefined,
			after: event.value === undefined ? words.assessment.redacted : textOf(after) || undefined,
		})),
	);
	if (entries.length === 0) return null;
	return (
		<Details summary={words.workbench.falsification.history(entries.length)}>
			<HistoryList items={entries} />
		</Details>
	);
}
