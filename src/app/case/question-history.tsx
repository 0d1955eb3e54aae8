import { useState } from "react";
import { useJournal } from "#app/session/use-session.ts";
import { signedOffEvents } from "#domain/inspection/review.ts";
import type { Question } from "#domain/instrument/instrument.ts";
import { historyOf } from "#domain/journal/history.ts";
import { Button } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { HistoryList } from "#ui/history-list.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore } from "./assessment-store.ts";
import { saidFieldsOf } from "./say-value.ts";

/** Who said what at a question, when, in place of what; and taking back the last change. */
export function QuestionHistory({ question }: { readonly question: Question }) {
	const [isOpen, setOpen] = useState(false);
	return (
		<Details summary={words.assessment.historyOf(question.id)} onOpen={() => setOpen(true)}>
			{isOpen && <Changes question={question} />}
		</Details>
	);
}

function Changes({ question }: { readonly question: Question }) {
	const store = useAssessmentStore();
	const { session, assessment } = store;
	const [refused, setRefused] = useState("");
	const fields = saidFieldsOf(store, question);
	const changes = useJournal(
		session,
		() =>
			fields
				.flatMap((said) => historyOf(session.journal, assessment, said.field).map((entry) => ({ said, entry })))
				.sort((a, b) => a.entry.at - b.entry.at),
		{ record: assessment },
		question.id,
	);
	const last = changes.at(-1);

	const undo = () => {
		if (!last) return;
		const { field } = last.said;
		const undone = session.undo(assessment, field, signedOffEvents(session.journal, assessment, field));
		setRefused(undone.ok ? "" : words.assessment.undoRefused[undone.problem.kind]);
	};

	return (
		<>
			<HistoryList
				items={changes.map(({ said, entry }) => ({
					id: entry.event.id,
					who: entry.who?.name ?? words.assessment.unknownWriter,
					at: entry.at,
					what: entry.event.undoes ? words.assessment.takenBack(said.name) : said.name,
					before: entry.before.map(said.say).join(" / ") || undefined,
					after: said.say(entry.after) || undefined,
				}))}
			/>
			{last && (
				<Button look="secondary" onPress={undo}>
					{words.assessment.undo}
				</Button>
			)}
			<p role="status" className="govuk-body">
				{refused}
			</p>
		</>
	);
}
