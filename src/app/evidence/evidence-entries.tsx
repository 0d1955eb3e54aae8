import { useCallback, useId, useState } from "react";
import { RemovedRecords } from "#app/session/removed-records.tsx";
import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { type EvidenceItem, evidenceItemOf, planEvidence } from "#domain/judgement/evidence.ts";
import { Button } from "#ui/button.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
import { entryId } from "./entry-address.ts";
import { type BelowEntry, EvidenceEntry } from "./evidence-entry.tsx";

interface EvidenceEntriesProps {
	/** The assessment or the judgement: the stream of the entries, and what they belong to. */
	readonly parent: RecordId;
	/** The question that they are noted at; empty for the case or the inspection as a whole. */
	readonly question: string;
	/** Those shown, each with its place in the whole list, from 1. */
	readonly shown: readonly { readonly item: EvidenceItem; readonly number: number }[];
	readonly heading: "h2" | "h3" | "h4";
	readonly below: BelowEntry;
	/** The entry that is being written. */
	readonly open: RecordId | undefined;
	readonly onOpen: (item: RecordId | undefined) => void;
	/** One was put back, which the place may have to bring into view. */
	readonly onPutBack?: (item: RecordId) => void;
}

/** Items of evidence, to read, add, write, remove and put back: those of a case and those of the inspection alike. */
export function EvidenceEntries(props: EvidenceEntriesProps) {
	const { parent, question, shown, heading, below, open, onOpen, onPutBack } = props;
	const session = useSession();
	const addId = useId();
	const focusNext = useFocusNext();
	const [done, setDone] = useState("");
	const said = words.evidence;

	const add = () => {
		const id = newId();
		session.apply(planEvidence(id, parent, session.nextOrder("evidence", parent), question === "" ? {} : { question }));
		setDone("");
		onOpen(id);
	};
	const close = useCallback(
		(id: RecordId) => {
			onOpen(undefined);
			focusNext(entryId(id));
		},
		[onOpen, focusNext],
	);
	const remove = useCallback(
		(id: RecordId) => {
			session.apply([{ stream: parent, record: id, field: REMOVED, value: true }]);
			setDone(words.evidence.removedNow);
			focusNext(addId);
		},
		[session, parent, focusNext, addId],
	);

	return (
		<>
			<ol className="evidence-log">
				{shown.map(({ item, number }) => (
					<EvidenceEntry
						key={item.id}
						stream={parent}
						item={item}
						number={number}
						heading={heading}
						below={below}
						isOpen={item.id === open}
						onOpen={onOpen}
						onDone={close}
						onRemove={remove}
					/>
				))}
			</ol>
			<div id={addId}>
				<Button look="secondary" onPress={add}>
					{said.add}
				</Button>
			</div>
			<p role="status" className="govuk-body">
				{done}
			</p>
			<RemovedRecords
				kind="evidence"
				parent={parent}
				among={(id) => evidenceItemOf(session.journal, id).question === question}
				summary={said.removed}
				onPutBack={(id) => {
					onPutBack?.(id);
					setDone(said.putBackNow);
					focusNext(entryId(id));
				}}
			/>
		</>
	);
}
