import { useState } from "react";
import { useBroughtBy } from "#app/bundles/use-brought-by.ts";
import { RedactedValue } from "#app/redaction/redacted-value.tsx";
import { ToRedact } from "#app/redaction/to-redact.tsx";
import { sayBefore } from "#app/session/say-before.ts";
import { useJournal } from "#app/session/use-session.ts";
import { isRedactable } from "#domain/inspection/plan-redaction.ts";
import { redactionsOf } from "#domain/inspection/redaction.ts";
import { signedOffEvents } from "#domain/inspection/review.ts";
import { type Entry, historyOf, isRedacted } from "#domain/journal/history.ts";
import { Button } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { HistoryList } from "#ui/history-list.tsx";
import { words } from "#ui/words/words.ts";
import { type AssessmentStore, useAssessmentStore } from "./assessment-store.ts";
import type { SaidField } from "./say-value.ts";

interface SaidHistoryProps {
	/** What it is the history of: "B1", the facts. */
	readonly of: string;
	readonly fieldsOf: (store: AssessmentStore) => readonly SaidField[];
	/** Nothing may be changed now, so nothing can be taken back. */
	readonly isReadOnly?: boolean;
}

/** Who said what, when, in place of what; taking back the last change, and redacting any. */
export function SaidHistory(props: SaidHistoryProps) {
	const [isOpen, setOpen] = useState(false);
	return (
		<Details summary={words.assessment.historyOf(props.of)} onOpen={() => setOpen(true)}>
			{isOpen && <Changes {...props} />}
		</Details>
	);
}

interface Change {
	readonly said: SaidField;
	readonly entry: Entry;
}

function Changes({ of, fieldsOf, isReadOnly = false }: SaidHistoryProps) {
	const store = useAssessmentStore();
	const { session } = store;
	const [refused, setRefused] = useState("");
	const changes = useJournal(session, () => changesOf(store, fieldsOf(store)), {}, of);
	const redactions = useJournal(session, () => redactionsOf(session.journal));
	const broughtBy = useBroughtBy();
	const last = lastStanding(changes);

	const undo = ({ said: { record, field } }: Change) => {
		const undone = session.undo(record, field, signedOffEvents(session.journal, record, field));
		setRefused(undone.ok ? "" : words.assessment.undoRefused[undone.problem.kind]);
	};

	return (
		<>
			<HistoryList
				items={changes.map(({ said, entry }) => ({
					id: entry.event.id,
					who: entry.who?.name ?? words.assessment.unknownWriter,
					at: entry.at,
					came: broughtBy(entry.event),
					what: entry.event.undoes ? words.assessment.takenBack(said.name) : said.name,
					before: sayBefore(said.say, entry) || undefined,
					after: isRedacted(entry.event) ? (
						<RedactedValue event={entry.event} redactions={redactions} />
					) : (
						said.say(entry.after) || undefined
					),
					action: isRedactable(entry.event) && <ToRedact entry={entry} what={said.name} />,
				}))}
			/>
			{last && !isReadOnly && (
				<Button look="secondary" onPress={() => undo(last)}>
					{words.assessment.undo}
				</Button>
			)}
			<p role="status" className="govuk-body">
				{refused}
			</p>
		</>
	);
}

function changesOf({ session }: AssessmentStore, fields: readonly SaidField[]): readonly Change[] {
	return fields
		.flatMap((said) => historyOf(session.journal, said.record, said.field).map((entry) => ({ said, entry })))
		.sort((a, b) => a.entry.at - b.entry.at);
}

/** The newest change that has not been taken back. */
function lastStanding(changes: readonly Change[]): Change | undefined {
	const undone = new Set(changes.map(({ entry }) => entry.event.undoes));
	return changes.findLast(({ entry: { event } }) => event.undoes === undefined && !undone.has(event.id));
}
